import type { Candidate } from '../../domain/quote-check';
import type { Alignment, PrintedWord, WordSpan } from '../align/alignment';

/** A passage in which the words may have been said, and how they stand against it. */
export interface Finding {
  readonly candidate: Candidate;
  readonly alignment: Alignment;
}

/** Part of a quotation that was said at a place of its own. */
export interface FoundPiece {
  /** Which of the quotation's words; `finding.alignment.printed` has these alone. */
  readonly words: WordSpan;
  readonly finding: Finding;
}

/** What the search says about one quotation. */
export interface FoundQuotation {
  readonly words: readonly PrintedWord[];
  /** Up to five distinct places, best first, each aligned with all words; none where nothing reaches the floor. */
  readonly findings: readonly Finding[];
  /**
   * Where the best single place leaves a stretch of print unexplained that was said elsewhere: the places that
   * explain the quotation together, in the order of print, two or more. Empty otherwise.
   */
  readonly pieces: readonly FoundPiece[];
}
