import { CONTRACTIONS, IS_AFTER, NOT_BEFORE_NT, NUMBER_WORDS, SPELLINGS, UNITS } from './fold-tables';
import { foldNumber } from './fold-number';

/** Counts up whenever a word may fold to other terms than before; a stored index of another version is thrown away. */
export const FOLD_VERSION = 1;

/**
 * The terms by which a word is looked for: without case and accents, contractions written out (`don’t` → `do not`),
 * numbers as they are spoken (`25` and `twenty-five` → `20 5`, `20%` → `20 percent`), one spelling of several
 * (`colour` → `color`). Never empty for a word. Two words with equal terms are alike enough to be *found*; whether
 * print may call them the same is for a verdict on the words themselves.
 */
export function foldWord(word: string): readonly string[] {
  const bare = bareLetters(word);
  const known = CONTRACTIONS.get(bare) ?? NUMBER_WORDS.get(bare);
  if (known) return known;
  if (!/^[a-z]/.test(bare) && /^[-\p{Sc}]*\p{N}/u.test(bare)) return foldNumber(bare);
  if (/^[a-z]+$/.test(bare) && !bare.endsWith('nt')) return [foldSpelling(bare)];
  return contracted(bare) ?? [foldSpelling(bare.replace(/[.']/g, '') || word)];
}

/** Lower case, no accents, no ligatures, one kind of apostrophe. */
export function bareLetters(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : withoutAccents(lower);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Accents of Latin, Greek and Cyrillic, vowel points of Hebrew and Arabic; never the vowel signs of Indic scripts. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u00ad\u200b-\u200d\u2060]/g;
const FULL_WIDTH = /[\uff01-\uff5e\ufb00-\ufb06]/g;
const APOSTROPHES = /[’‘ʼ＇`´]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  '−': '-',
  '⁄': '/',
};

function withoutAccents(lower: string): string {
  return lower
    .replace(APOSTROPHES, "'")
    .replace(FULL_WIDTH, (char) => char.normalize('NFKC'))
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßæœøđðþłı−⁄]/g, (letter) => LETTERS[letter]!)
    .normalize('NFC');
}

const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would' };

/** `didn’t`, `they’re`, `it’s`; `null` for any other word. `Okafor’s` is no contraction but a word. */
function contracted(bare: string): readonly string[] | null {
  const not = /^(.+)n'?t$/.exec(bare);
  if (not && NOT_BEFORE_NT.has(not[1]!)) return [not[1]!, 'not'];
  const cut = bare.lastIndexOf("'");
  if (cut < 1) return null;
  const head = bare.slice(0, cut);
  const tail = bare.slice(cut + 1);
  if (tail === 's') return IS_AFTER.has(head) ? [head, 'is'] : null;
  const written = ENDINGS[tail];
  return written === undefined ? null : [...foldWord(head), written];
}

/** One spelling for British and American; it may be neither, since it is only ever compared with itself. */
function foldSpelling(word: string): string {
  const listed = SPELLINGS.get(word) ?? UNITS.get(word);
  if (listed !== undefined) return listed;
  // most words have none of what is spelt in two ways
  if (word.length < 6 || !/is|ys|our|ll/.test(word)) return word;
  return word
    .replace(/^(\w{3,}[^aeiou])is(e[drs]?|ers|ing|ations?|able)$/, '$1iz$2')
    .replace(/^(\w{3,}l)ys(e[drs]?|ing)$/, '$1yz$2')
    .replace(/^(\w{3,})our(s|ed|ing|ers?|ful|able|ably|ites?|al|hoods?|ly|less)?$/, '$1or$2')
    .replace(/^(\w*[aeiou]\w*[^aeiou]\w*[aeiou])ll(ed|ing|ers?|ors?|ous)$/, '$1l$2');
}
