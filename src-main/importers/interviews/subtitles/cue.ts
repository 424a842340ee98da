import type { Seconds } from '../../../../src-shared/domain/instant';

/** One line of what a cue shows, without markup. */
export interface CueLine {
  readonly text: string;
  /** The speaker that the format itself names, WebVTT's `<v Name>`. */
  readonly voice?: string;
  /** Times inside the line: what follows `offset` (UTF-16 units of `text`) is shown from then on. */
  readonly marks: readonly { readonly offset: number; readonly time: Seconds }[];
}

/** What is shown from `start` to `end`. */
export interface Cue {
  /** Absent where the timing could not be read. */
  readonly start?: Seconds;
  readonly end?: Seconds;
  readonly lines: readonly CueLine[];
  /** One-based line of the file where the timing stands. */
  readonly line: number;
}

/** A cue as it stands in the file. */
export interface RawCue {
  readonly start?: Seconds;
  readonly end?: Seconds;
  readonly payload: readonly string[];
  readonly line: number;
}
