import type { Instant } from '../../domain/instant';
import type { Interview } from '../../domain/interview';
import type { Candidate, Difference, Quotation } from '../../domain/quote-check';
import type { Alignment, WordSpan } from '../align/alignment';
import type { SpokenLine } from './spoken-line';

/** Which words of a difference count for its meaning. */
export type Weighing =
  /** Every word: the difference is not marked. */
  | 'all'
  /** Negations and numbers: a start was given up, or words were moved. */
  | 'strong'
  /** What stands beside the kept words in a marked cut and governs them. */
  | 'edges'
  /** Negations: the editor's own words in brackets. */
  | 'negations'
  /** None. */
  | 'nothing';

/** A difference with what the judge knows of it beyond what is told. */
export interface WeighedDifference {
  readonly difference: Difference;
  /** In the alignment's words. */
  readonly printed: WordSpan;
  readonly spoken: WordSpan;
  readonly weighing: Weighing;
}

/** One quotation, or one piece of it, held against one passage: what the warnings look at. */
export interface Hearing {
  readonly quotation: Quotation;
  readonly storyText: string;
  readonly interview: Interview;
  readonly passage: Candidate;
  readonly alignment: Alignment;
  readonly line: SpokenLine;
  readonly differences: readonly WeighedDifference[];
  readonly now: Instant;
}
