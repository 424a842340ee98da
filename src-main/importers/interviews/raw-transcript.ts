import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { CalendarDate, Seconds } from '../../../src-shared/domain/instant';
import type { SpeakerRole, TranscriptState, WordTime } from '../../../src-shared/domain/interview';
import type { TextRange } from '../../../src-shared/domain/text-range';
import type { TranscriptPattern } from '../../../src-shared/domain/transcript-pattern';

/** A stretch of speech as a format gives it: a cue, a recognised phrase, a typed paragraph. */
export interface Utterance {
  /** The speaker's label as the file has it; `null` where it names nobody. */
  readonly label: string | null;
  /** On one line, without white space at its ends, see `oneLine`. */
  readonly text: string;
  readonly start?: Seconds;
  readonly end?: Seconds;
  /** In units of `text`. */
  readonly words?: readonly WordTime[];
  /** What the format itself marks as not spoken; brackets in the text are found later. */
  readonly notSpoken?: readonly TextRange[];
  /** One-based line of the file where it begins. */
  readonly line?: number;
  /** Begins a segment even if the same speaker goes on: the transcript says the label again. */
  readonly opensTurn?: boolean;
  /** Begins a paragraph within a turn: a good place to split a long one. */
  readonly opensParagraph?: boolean;
  /** Follows the utterance before without a space: a timecode stood in the middle of a phrase. */
  readonly glued?: boolean;
}

/** What a file says about a label beside the label itself. */
export interface LabelNote {
  readonly label: string;
  readonly role?: SpeakerRole;
  /** What the transcript calls the person beside the name: `harbour master`. */
  readonly alsoKnownAs?: string;
}

/** What a format's reader hands to `finishInterview`, the same for every format. */
export interface RawTranscript {
  /** The format's name for the report, for instance `WebVTT`. */
  readonly format: string;
  readonly encoding?: string;
  readonly title?: string;
  readonly recordedOn?: CalendarDate;
  readonly language?: string;
  readonly state: TranscriptState;
  readonly utterances: readonly Utterance[];
  readonly labelNotes?: readonly LabelNote[];
  readonly pattern?: TranscriptPattern;
  /** Where the talk was read from a table by the names of its columns: those names. */
  readonly columns?: readonly string[];
  /** Typed by people: the pattern was found by evidence and may be wrong. */
  readonly isTyped?: boolean;
  readonly items: readonly ImportReportItem[];
}

/** Text on one line: white space of any kind becomes one space, none at the ends. Nothing else is touched. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u0085]+/g, ' ').trim();
}
