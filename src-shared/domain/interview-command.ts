import type { ImportReport } from './import-report';
import type { CalendarDate, Seconds } from './instant';
import type { Media, Segment, Speaker, SpeakerRole, TranscriptState } from './interview';
import type { OriginalFile } from './original-file';
import type { InterviewPassage } from './passage';
import type { Terms } from './terms';

/** Everything that a person can do to an interview. */
export type InterviewCommand =
  | {
      readonly type: 'interview.describe';
      readonly title?: string;
      /** An empty string takes the date away. */
      readonly recordedOn?: CalendarDate;
      readonly place?: string;
      readonly note?: string;
      readonly tags?: readonly string[];
      readonly transcript?: TranscriptState;
    }
  /** A recording that was chosen in a dialogue of the system; `null` takes it away. A window can't name a file. */
  | { readonly type: 'interview.media'; readonly media: Media | null }
  /** Moves every timecode; none goes below zero. For a recording that begins earlier or later than the transcript says. */
  | { readonly type: 'interview.shiftTimes'; readonly by: Seconds }
  | {
      /** Another transcript of the same conversation. Links of drafts are moved by whoever asks for this. */
      readonly type: 'interview.replaceTranscript';
      readonly speakers: readonly Speaker[];
      readonly segments: readonly Segment[];
      readonly transcript: TranscriptState;
      readonly language?: string;
      readonly recordedOn?: CalendarDate;
      readonly report: ImportReport;
      readonly original: OriginalFile | null;
    }
  | { readonly type: 'interview.terms'; readonly terms: Terms }
  | { readonly type: 'passage.terms'; readonly passage: InterviewPassage; readonly terms: Terms }
  | { readonly type: 'passage.clearTerms'; readonly passageTermsId: string }
  | {
      readonly type: 'speaker.edit';
      readonly speakerId: string;
      readonly name?: string;
      readonly role?: SpeakerRole;
      readonly alsoKnownAs?: readonly string[];
    }
  | { readonly type: 'speaker.merge'; readonly speakerId: string; readonly into: string }
  | { readonly type: 'segment.speaker'; readonly segmentId: string; readonly speakerId: string | null }
  | { readonly type: 'segment.correct'; readonly segmentId: string; readonly text: string };
