import { Char, charClass, codePointClass } from './character-class';

/** The first UTF-16 unit of a script that puts no spaces between words: a word that began below it needs no second look. */
const FIRST_UNSPACED = 0x0e00;
/** As far as a sentence goes, and no further: the segmenter’s time grows with the square of what it is given. */
const PIECE = /[^、。！？]{1,200}[、。！？]*|[、。！？]+/gu;

/** Made when a text first needs it: most libraries never do. */
let segmenter: Intl.Segmenter | null = null;

/**
 * How many words a text has, as every list, report and copy counts them: what stands between white space and holds a
 * letter or a digit. Where such a stretch holds Chinese, Japanese, Thai, Lao, Khmer or Burmese, its words are what the
 * dictionaries of `Intl.Segmenter` make of it, at about a microsecond a letter.
 */
export function countWords(text: string): number {
  return count(text).words;
}

/** Of blocks and turns in scripts that are slow to count: a keystroke changes one block and counts them all. */
const slowParts = new WeakMap<object, number>();

/** How many words blocks or turns have together. A part never changes: another text is another part. */
export function countWordsIn(parts: readonly { readonly text: string }[]): number {
  return parts.reduce((sum, part) => sum + wordsOfPart(part), 0);
}

function wordsOfPart(part: { readonly text: string }): number {
  const known = slowParts.get(part);
  if (known !== undefined) return known;
  const { words, isSlow } = count(part.text);
  if (isSlow) slowParts.set(part, words);
  return words;
}

/** Read letter by letter: a list of a large library counts hundreds of megabytes. */
function count(text: string): { readonly words: number; readonly isSlow: boolean } {
  let words = 0;
  let isSlow = false;
  let from = 0;
  let holds: 'nothing' | 'letters' | 'unspaced' = 'nothing';
  for (let at = 0; at <= text.length; at += 1) {
    const unit = at < text.length ? text.charCodeAt(at) : 0x20;
    if (isWhiteSpace(unit)) {
      if (holds === 'letters') words += 1;
      else if (holds === 'unspaced') words += countUnspaced(text.slice(from, at));
      isSlow ||= holds === 'unspaced';
      from = at + 1;
      holds = 'nothing';
    } else if (holds === 'nothing' || (holds === 'letters' && unit >= FIRST_UNSPACED)) {
      const kind = classAt(text, at, unit);
      if (kind === Char.lone) holds = 'unspaced';
      else if (kind === Char.letter || kind === Char.digit) holds = 'letters';
    }
  }
  return { words, isSlow };
}

function classAt(text: string, at: number, unit: number): number {
  const kind = charClass(unit);
  return kind === Char.surrogate ? codePointClass(text.codePointAt(at)!) : kind;
}

function countUnspaced(stretch: string): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  let words = 0;
  for (const [piece] of stretch.matchAll(PIECE)) {
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  }
  return words;
}

/** What a regular expression calls `\s`; all of it is one UTF-16 unit long. */
function isWhiteSpace(unit: number): boolean {
  if (unit < 0xa0) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
