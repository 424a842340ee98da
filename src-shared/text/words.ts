import type { TextRange } from '../domain/text-range';
import { Char, charClass, codePointClass } from './character-class';

/** A word and where it stands: half-open, in UTF-16 units. `text` is exactly what stands there. */
export interface Word extends TextRange {
  readonly text: string;
}

/**
 * The words of a text, or of a range of it, in order. Hyphens and dashes part words (`twenty-five` is two);
 * apostrophes inside, decimal points, currency and percent signs belong to theirs (`don’t`, `$3.5`, `20%`, `U.S`).
 * In scripts without spaces each character is a word.
 */
export function words(text: string, range: TextRange = { start: 0, end: text.length }): Word[] {
  const found: Word[] = [];
  scanWords(text, range.start, range.end, (start, end) =>
    found.push({ text: text.slice(start, end), start, end }),
  );
  return found;
}

/** Visits the same words without making objects of them; for the index, which reads millions. */
export function scanWords(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  let at = from;
  while (at < to) {
    const end = wordEnd(text, at, from, to);
    if (end > at) {
      visit(at, end);
      at = end;
    } else {
      at++;
    }
  }
}

/**
 * The end of the word that starts at `at`, or `at` itself where none does. `at` must not lie inside a word;
 * `from` and `to` are the range beyond which nothing is looked at.
 */
export function wordEnd(text: string, at: number, from: number, to: number): number {
  switch (classAt(text, at, to)) {
    case Char.letter:
    case Char.digit:
      return runEnd(text, at, to);
    case Char.lone:
      return pastJoiners(text, at + widthAt(text, at), to);
    case Char.currency:
      return classAt(text, at + 1, to) === Char.digit ? runEnd(text, at + 1, to) : at;
    case Char.minus:
      return opensNumber(text, at, from, to) ? runEnd(text, minusEnd(text, at), to) : at;
    case Char.ampersand:
      return at + 1;
    default:
      return at;
  }
}

/** `−5`, `-5`, `-$5` after a space; a hyphen between words and numbers is none. */
function opensNumber(text: string, at: number, from: number, to: number): boolean {
  if (at > from && text.charCodeAt(at - 1) > 0x20 && text[at - 1] !== '(' && text[at - 1] !== '\u00a0') {
    return false;
  }
  return classAt(text, minusEnd(text, at), to) === Char.digit;
}

function minusEnd(text: string, at: number): number {
  return charClass(text.charCodeAt(at + 1)) === Char.currency ? at + 2 : at + 1;
}

/** Reads on from a letter or digit through everything that belongs to the same word. */
function runEnd(text: string, start: number, to: number): number {
  let at = start;
  let last: number = Char.separator;
  while (at < to) {
    const kind = classAt(text, at, to);
    if (kind === Char.letter || kind === Char.digit) {
      last = kind;
      at += widthAt(text, at);
    } else if (kind === Char.joiner) {
      at += widthAt(text, at);
    } else if (kind === Char.apostrophe || kind === Char.point) {
      if (!joins(text, at, start, to, kind)) break;
      at++;
    } else {
      return closingSign(text, at, to, kind, last);
    }
  }
  return at;
}

/** `20%`, `C++`, `F#`: signs that belong to the word before them. */
function closingSign(text: string, at: number, to: number, kind: number, last: number): number {
  if (kind === Char.unitSign && last === Char.digit) return at + 1;
  if (kind !== Char.nameSign || last !== Char.letter) return at;
  let end = at;
  while (end < to && charClass(text.charCodeAt(end)) === Char.nameSign) end++;
  const next = classAt(text, end, to);
  return next === Char.letter || next === Char.digit ? at : end;
}

/** Does the apostrophe or point at `at` hold two parts of one word together? */
function joins(text: string, at: number, start: number, to: number, kind: number): boolean {
  const before = charClass(text.charCodeAt(at - 1));
  const after = classAt(text, at + 1, to);
  if (kind === Char.apostrophe) {
    return after === Char.letter || (before === Char.digit && after === Char.digit);
  }
  if (before === Char.digit && after === Char.digit) return true;
  return text[at] === '.' && after === Char.letter && isAbbreviation(text, at, start, to);
}

/** `U.S.`, `a.m.`: single letters on both sides of the point. */
function isAbbreviation(text: string, at: number, start: number, to: number): boolean {
  const alone = at - 1 === start || text[at - 2] === '.';
  const next = classAt(text, at + 2, to);
  return (
    alone &&
    charClass(text.charCodeAt(at - 1)) === Char.letter &&
    next !== Char.letter &&
    next !== Char.joiner
  );
}

function pastJoiners(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && charClass(text.charCodeAt(end)) === Char.joiner) end++;
  return end;
}

function classAt(text: string, at: number, to: number): number {
  if (at >= to) return Char.separator;
  const kind = charClass(text.charCodeAt(at));
  return kind === Char.surrogate ? codePointClass(text.codePointAt(at)!) : kind;
}

/** How many UTF-16 units the character at `at` takes. */
function widthAt(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800 && at + 1 < text.length ? 2 : 1;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const APOSTROPHE = /[’‘ʼ＇`´]/g;

/**
 * A word without its typographic variants: one kind of apostrophe and minus, composed accents, no invisible
 * characters. Case, accents and spelling stay: two words that differ after this are different words in print.
 */
export function plainWord(word: string): string {
  return word.normalize('NFC').replace(INVISIBLE, '').replace(APOSTROPHE, "'").replace('\u2212', '-');
}

/** True where two words are the same in print, case aside. */
export function sameWord(a: string, b: string): boolean {
  return a === b || plainWord(a).toLowerCase() === plainWord(b).toLowerCase();
}
