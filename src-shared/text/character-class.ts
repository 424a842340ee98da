/** What a UTF-16 unit does to the word that it stands in or beside. */
export const Char = {
  /** Between words: spaces, punctuation, dashes and hyphens, quote marks. */
  separator: 0,
  letter: 1,
  digit: 2,
  /** Goes on with a word and never starts one: combining marks, soft hyphen, joiners. */
  joiner: 3,
  /** Part of a word between two of its letters: `don’t`. */
  apostrophe: 4,
  /** A word of its own, in scripts that put no spaces between words. */
  lone: 5,
  /** Opens a number: `$3.5`. */
  currency: 6,
  /** Part of a number between two digits (`3.5`, `1,500`, `10:30`), of an abbreviation between single letters. */
  point: 7,
  /** Closes a number: `20%`. */
  unitSign: 8,
  /** A word of its own: `&`. */
  ampersand: 9,
  /** Closes a name between letters and anything else: `C++`, `F#`. */
  nameSign: 10,
  /** Opens a number where a space stands before it: `−5`. */
  minus: 11,
  /** The first half of a character outside the basic plane. */
  surrogate: 12,
} as const;

const UNKNOWN = 255;

const JOINERS = '\u00ad\u200c\u200d\u2060';
const APOSTROPHES = "'’‘ʼ＇`´";
const NAME_SIGNS = '+#';
const MINUS_SIGNS = '-\u2212';

const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{N}$/u;
const MARK = /^\p{M}$/u;
const CURRENCY = /^\p{Sc}$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** Filled as characters are met: most texts use a few hundred of the 65,536. */
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** The class of a UTF-16 unit. */
export function charClass(unit: number): number {
  const known = classes[unit]!;
  return known === UNKNOWN ? (classes[unit] = classify(unit)) : known;
}

/** The class of a whole character, for those outside the basic plane. */
export function codePointClass(codePoint: number): number {
  return codePoint > 0xffff ? classifyText(String.fromCodePoint(codePoint)) : charClass(codePoint);
}

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return Char.surrogate;
  if (unit >= 0xdc00 && unit < 0xe000) return Char.separator;
  return classifyText(String.fromCharCode(unit));
}

function classifyText(char: string): number {
  if (JOINERS.includes(char)) return Char.joiner;
  if (APOSTROPHES.includes(char)) return Char.apostrophe;
  if (MARK.test(char)) return Char.joiner;
  if (UNSPACED.test(char)) return Char.lone;
  if (LETTER.test(char)) return Char.letter;
  if (DIGIT.test(char)) return Char.digit;
  if (CURRENCY.test(char)) return Char.currency;
  if ('.,:'.includes(char)) return Char.point;
  if ('%‰°'.includes(char)) return Char.unitSign;
  if (char === '&') return Char.ampersand;
  if (NAME_SIGNS.includes(char)) return Char.nameSign;
  if (MINUS_SIGNS.includes(char)) return Char.minus;
  return Char.separator;
}
