import { foldWord } from './fold';
import { SIGN_WORDS } from './fold-tables';
import { NumberReading, SCALES } from './number-reading';
import type { Word } from './words';

/** A number said or written in one or several words: `3.5`, `$3.5 million`, `three and a half`, `the ’90s`. */
export interface NumberPhrase {
  /** Word indexes, half-open. */
  readonly from: number;
  readonly to: number;
  /** One form for all ways of writing it: `3500000`, `25th`, `1990s`. */
  readonly value: string;
  /** The unit that a sign inside the words gives: `dollar`, `percent`; `null` where it is a word of its own or none. */
  readonly unit: string | null;
}

/**
 * The number phrases among words that follow each other in one text, in order. Words belong together where one
 * space or hyphen stands between them, so that `twenty, thirty` stays two numbers.
 */
export function readNumbers(words: readonly Word[]): NumberPhrase[] {
  const found: NumberPhrase[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = mayOpen(words[at]!.text) ? readNumberAt(words, at) : null;
    if (phrase) found.push(phrase);
    at = phrase ? phrase.to : at + 1;
  }
  return found;
}

function mayOpen(text: string): boolean {
  return /\p{N}/u.test(text) || OPENING.has(text.toLowerCase()) || /^\d/.test(foldWord(text)[0]!);
}

const OPENING = new Set(['a', 'an', 'half', 'minus', 'hundred', 'thousand', 'million', 'billion']);

/** A term of the phrase at hand and the word that it came from. */
interface NumberTerm {
  readonly term: string;
  readonly word: number;
}

function readNumberAt(words: readonly Word[], at: number): NumberPhrase | null {
  const { terms, unit } = numberTerms(words, at);
  const reading = new NumberReading(terms.map(({ term }) => term)).read();
  if (!reading) return null;
  const last = terms[reading.length - 1]!.word;
  const whole = terms[reading.length]?.word !== last;
  return whole ? { from: at, to: last + 1, value: reading.value, unit: unitWithin(unit, last) } : null;
}

interface SignUnit {
  readonly unit: string;
  readonly word: number;
}

function unitWithin(unit: SignUnit | null, last: number): string | null {
  return unit && unit.word <= last ? unit.unit : null;
}

/** The terms of the words from `at` on that can belong to one number; a sign's unit aside. */
function numberTerms(words: readonly Word[], at: number): { terms: NumberTerm[]; unit: SignUnit | null } {
  const terms: NumberTerm[] = [];
  let unit: SignUnit | null = null;
  for (let word = at; word < words.length && word < at + MOST_WORDS; word++) {
    if (word > at && words[word]!.start - words[word - 1]!.end !== 1) break;
    const text = words[word]!.text;
    if (word > at && !goesOn(words[at]!.text, text)) break;
    const folded = foldWord(text);
    const sign = signOf(text);
    const counted = sign ? folded.filter((term) => term !== sign) : folded;
    if (!counted.every(isNumberTerm)) break;
    terms.push(...counted.map((term) => ({ term, word })));
    if (sign && !unit) unit = { unit: sign, word };
    if (sign === 'percent') break;
  }
  return { terms, unit };
}

/** After figures only scales and `and a half` belong to the same number; figures never come second. */
function goesOn(first: string, next: string): boolean {
  if (/\p{N}/u.test(next)) return false;
  return !/\p{N}/u.test(first) || AFTER_FIGURES.has(next.toLowerCase());
}

const AFTER_FIGURES = new Set(['hundred', ...SCALES.keys(), 'and', 'a', 'half']);

/** The longest number phrases have about this many words. */
const MOST_WORDS = 16;

function signOf(text: string): string | null {
  const sign = /\p{Sc}/u.exec(text)?.[0] ?? (/\d[%°]$/.test(text) ? text.at(-1)! : null);
  return sign === null ? null : (SIGN_WORDS.get(sign) ?? sign);
}

function isNumberTerm(term: string): boolean {
  return /^\d+(th|s)?$/.test(term) || CONNECTIVES.has(term) || SCALES.has(term);
}

const CONNECTIVES = new Set(['hundred', 'point', 'and', 'a', 'an', 'half', 'o', 'oh', 'minus']);
