import type { TermEntry } from './term-line';
import { SIMILAR, spellingSimilarity } from './word-similarity';

/**
 * How alike the terms of two rows are spelt, see `spellingSimilarity`. Most pairs of words share too few letters to be
 * alike, which their sets of letters show without a comparison.
 */
export class SpellingTable {
  readonly #printed: readonly TermEntry[];
  readonly #spoken: readonly TermEntry[];
  readonly #printedLetters: Uint32Array;
  readonly #spokenLetters: Uint32Array;

  constructor(printed: readonly TermEntry[], spoken: readonly TermEntry[]) {
    this.#printed = printed;
    this.#spoken = spoken;
    this.#printedLetters = Uint32Array.from(printed, ({ term }) => lettersOf(term));
    this.#spokenLetters = Uint32Array.from(spoken, ({ term }) => lettersOf(term));
  }

  /** The similarity of a printed and a spoken term, by their indexes; zero where they can't reach `SIMILAR`. */
  of(printed: number, spoken: number): number {
    const a = this.#printed[printed]!.term;
    const b = this.#spoken[spoken]!.term;
    const most = Math.floor(Math.max(a.length, b.length) * (1 - SIMILAR));
    if (most === 0 || a.length - b.length > most || b.length - a.length > most) return 0;
    // one edit changes the set by two letters at most
    const apart = bitCount(this.#printedLetters[printed]! ^ this.#spokenLetters[spoken]!);
    return apart > 2 * most ? 0 : spellingSimilarity(a, b);
  }
}

/** The set of a word's letters, a bit each. */
function lettersOf(term: string): number {
  let letters = 0;
  for (let at = 0; at < term.length; at++) letters |= 1 << (term.charCodeAt(at) & 31);
  return letters >>> 0;
}

function bitCount(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
