import type { CalendarDate } from './instant';
import type { SpeakerRole, TranscriptState } from './interview';
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
