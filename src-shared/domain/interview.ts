import type { CalendarDate, Deed, Instant, Seconds, Sha256 } from './instant';
import type { ImportReport } from './import-report';
import type { OriginalFile } from './original-file';
import type { InterviewPassage } from './passage';
import type { Terms } from './terms';
import type { TextRange } from './text-range';

/** Who asks and who answers; `unknown` where it was neither said nor guessed. */
export type SpeakerRole = 'interviewer' | 'interviewee' | 'unknown';

/** Someone who speaks in an interview. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly role: SpeakerRole;
  /** Other names by which a draft may call the speaker: a title, a nickname, a short name set by the desk. */
  readonly alsoKnownAs: readonly string[];
}

/**
 * A word's own time: offsets are UTF-16 units of its segment's text, times are seconds.
 * A tuple because a long interview has tens of thousands of them.
 */
export type WordTime = readonly [start: number, end: number, from: Seconds, to: Seconds];

/** A speaker turn. Its text has no line breaks. */
export interface Segment {
  readonly id: string;
  /** `null` where the transcript does not say who speaks. */
  readonly speakerId: string | null;
  readonly text: string;
  readonly start?: Seconds;
  readonly end?: Seconds;
  /** In order of `start`; only where the format has them. */
  readonly words?: readonly WordTime[];
  /** Ranges of `text` that were not spoken: `[laughter]`, `[unintelligible 00:12:01]`, music and sound cues. */
  readonly notSpoken?: readonly TextRange[];
}

/** How far a transcript can be trusted. */
export type TranscriptState = 'reviewed' | 'unreviewed' | 'machine';

/** A passage whose terms differ from the interview's. */
export interface PassageTerms {
  readonly id: string;
  readonly passage: InterviewPassage;
  readonly terms: Terms;
  readonly set: Deed;
  /** True once the words are not in the transcript any more: they bind nothing, and are kept to be set anew. */
  readonly lost?: boolean;
}

/** A local recording; the file stays where it is. */
export interface Media {
  /** Absolute path on this machine. Never exported. */
  readonly path: string;
  readonly sha256: Sha256;
  readonly bytes: number;
  readonly mimeType: string;
}

/** A recorded conversation. */
export interface Interview {
  readonly id: string;
  readonly title: string;
  readonly recordedOn?: CalendarDate;
  readonly place?: string;
  readonly language?: string;
  readonly speakers: readonly Speaker[];
  readonly segments: readonly Segment[];
  readonly terms: Terms;
  readonly passageTerms: readonly PassageTerms[];
  readonly transcript: TranscriptState;
  readonly media?: Media;
  readonly note: string;
  readonly tags: readonly string[];
  readonly original: OriginalFile | null;
  readonly report: ImportReport;
  /** Counts up with every change of segments or speakers, so that links know when to check again. */
  readonly revision: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
