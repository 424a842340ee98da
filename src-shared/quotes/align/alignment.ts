import type { Word } from '../../text/words';

/** A word of a quotation as printed; its offsets are in the story text. */
export interface PrintedWord extends Word {
  /** The letters without brackets inside the word: `[T]he` → `The`, `interview[s]` → `interviews`. */
  readonly plain: string;
  /** The whole word stands in the editor's square brackets. */
  readonly bracketed: boolean;
  /** An ellipsis stands before it (since the word before, or at the quotation's start). */
  readonly cutBefore: boolean;
  /** An ellipsis stands after it (up to the next word, or at the quotation's end). */
  readonly cutAfter: boolean;
  /** Index of the quotation's piece in which it stands. */
  readonly piece: number;
}

/** A word of an interview; its offsets are in the text of its segment. */
export interface SpokenWord extends Word {
  /** Index of the segment in `interview.segments`. */
  readonly segment: number;
}

/** Word indexes, half-open; empty where `from === to`. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** How a run of printed words goes with a run of spoken ones. */
export type RunKind =
  /** One for one the same words; they may differ in case and in the kind of apostrophe, in nothing else. */
  | 'match'
  /** The same only when folded: `gonna` / `going to`, `25` / `twenty-five`, `colour` / `color`; any number for any. */
  | 'fold'
  /** Printed words stand in place of spoken ones; both spans have words. */
  | 'replace'
  /** Spoken words are not in print; `printed` is empty. */
  | 'drop'
  /** Printed words were not spoken here; `spoken` is empty. */
  | 'add';

/** A stretch of the alignment in which one thing happens. */
export interface AlignedRun {
  readonly kind: RunKind;
  readonly printed: WordSpan;
  readonly spoken: WordSpan;
}

/**
 * How printed words stand against spoken words. The runs cover all of `printed` and all of `spoken`, in order and
 * without gaps; `spoken` begins and ends with a word that has a counterpart in print.
 */
export interface Alignment {
  readonly printed: readonly PrintedWord[];
  readonly spoken: readonly SpokenWord[];
  readonly runs: readonly AlignedRun[];
  /** How well the words fit, from 0 to 1. */
  readonly score: number;
}
