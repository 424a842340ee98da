import type { Seconds } from './instant';
import type { TextRange } from './text-range';

/** A point in an interview: `offset` UTF-16 units into the text of a segment. */
export interface PassagePoint {
  readonly segmentId: string;
  readonly offset: number;
}

/** A range of an interview, from one point to another, half-open. */
export interface SpokenRange {
  readonly from: PassagePoint;
  readonly to: PassagePoint;
}

/** Words said in an interview. Segments' texts are joined by `\n` in `exact`. */
export interface InterviewPassage extends SpokenRange {
  readonly kind: 'interview';
  readonly interviewId: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /**
   * As the timecodes were when the passage was kept; absent where the transcript has none. What is shown or leaves is
   * worked out anew (`timesNow`): a nudge of the timecodes changes no draft.
   */
  readonly startTime?: Seconds;
  readonly endTime?: Seconds;
}

/** Words of a document; the range is in UTF-16 units of the document's text (blocks joined by `\n\n`). */
export interface DocumentPassage extends TextRange {
  readonly kind: 'document';
  readonly documentId: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A range of a source. */
export type Passage = InterviewPassage | DocumentPassage;
