import type { Block, Mark } from './block';
import type { Sentence } from './sentence';
import type { DocumentKind, ImageFacts } from './source-document';
import type { DraftMetadata } from './draft';
import type { BodyRange, TextEncoding } from './import-options';
import type { ImportReport } from './import-report';
import type { CalendarDate, Instant } from './instant';
import type { Segment, Speaker, TranscriptState } from './interview';
import type { NoticeKind } from './notice';
import type { TextRange } from './text-range';
import type { TranscriptPattern } from './transcript-pattern';

/** How a file would read in one encoding, where the bytes alone do not show which one it is in. */
export interface EncodingSample {
  readonly encoding: TextEncoding;
  /** Some words around the first characters in question. */
  readonly sample: string;
}

/** What an importer makes of a draft file, before it has an id or a place in a library. */
export interface ImportedDraft {
  readonly kind: 'draft';
  readonly title: string;
  readonly metadata: DraftMetadata;
  readonly blocks: readonly Block[];
  /** Notices that stood in the story; they are no longer in `blocks`. */
  readonly notices: readonly ImportedNotice[];
  /** Comments, footnotes and endnotes, on their span of the story text; each becomes a claim with a note. */
  readonly notes: readonly ImportedNote[];
  /** Tracked changes, where they are brought in as proposals. */
  readonly changes: readonly ImportedChange[];
  /** What the file holds of tracked changes, however they were brought in; absent where it holds none. */
  readonly tracked?: TrackedFacts;
  /** Only for a page saved from the web: all that was on it, for a preview in which the body can be chosen. */
  readonly page?: ImportedPage;
  /** Only where the encoding had to be guessed. */
  readonly encodings?: readonly EncodingSample[];
  readonly report: ImportReport;
}

/** Everything readable on a page, in order, and what of it was taken for the story's body. */
export interface ImportedPage {
  readonly blocks: readonly Block[];
  readonly body: BodyRange;
  /** Indices into `blocks`, within `body`, of what was left out all the same (a box, a caption, a link list). */
  readonly leftOut: readonly number[];
  /** False where the importer could not tell for certain; the report says which end and why. */
  readonly beginIsSure: boolean;
  readonly endIsSure: boolean;
}

/** A notice that stood in the file. */
export interface ImportedNotice {
  readonly kind: NoticeKind;
  /** Without its label. */
  readonly text: string;
  readonly date: CalendarDate | null;
  readonly placement: 'top' | 'foot';
}

/** A comment or a note on words of the story. */
export interface ImportedNote {
  readonly origin: 'comment' | 'footnote' | 'endnote';
  readonly range: TextRange;
  /** The first remark and the replies to it, oldest first. */
  readonly remarks: readonly { readonly text: string; readonly by: string; readonly at: Instant | null }[];
  readonly resolved: boolean;
}

/** The tracked changes of a file as the word processor counts them, and who made them. */
export interface TrackedFacts {
  readonly insertions: number;
  readonly deletions: number;
  readonly moves: number;
  /** Of fonts, styles and spacing alone: taken as they are, or undone where the original is wanted. */
  readonly formatting: number;
  /** In order of appearance. */
  readonly people: readonly string[];
}

/** A tracked change that nobody decided. */
export interface ImportedChange {
  /** In the story text; empty for an insertion. */
  readonly range: TextRange;
  /** A blank line in it parts two blocks. */
  readonly replacement: string;
  /** For one half of a move: the words went `away` from here, or came `here`. */
  readonly moved?: 'away' | 'here';
  /** By which the halves of a move find each other in the file; absent where it does not say. */
  readonly moveId?: string;
  /** Emphasis and links within the replacement; absent for words alone. */
  readonly marks?: readonly Mark[];
  readonly by: string;
  readonly at: Instant | null;
}

/** What an importer makes of a transcript. Ids of speakers and segments are unique within it. */
export interface ImportedInterview {
  readonly kind: 'interview';
  readonly title: string;
  readonly recordedOn?: CalendarDate;
  readonly language?: string;
  readonly speakers: readonly Speaker[];
  readonly segments: readonly Segment[];
  readonly transcript: TranscriptState;
  /** Only for a typed transcript: how it was read, for a preview in which that can be corrected. */
  readonly pattern?: TranscriptPattern;
  /** Only where the talk was read from a table by the names of its columns: those names. */
  readonly columns?: readonly string[];
  /** Typed by people as they like: the pattern is worth a look. Captions may have a pattern and are not typed. */
  readonly isTyped?: boolean;
  /** The labels of each speaker as they stand in the file, in order of first appearance. */
  readonly labels?: readonly SpeakerLabels[];
  /** Only where the encoding had to be guessed. */
  readonly encodings?: readonly EncodingSample[];
  readonly report: ImportReport;
}

/** How a speaker is labelled in the file. */
export interface SpeakerLabels {
  readonly speakerId: string;
  readonly labels: readonly string[];
}

/** What an importer makes of any other source. */
export interface ImportedDocument {
  readonly kind: 'document';
  readonly title: string;
  readonly documentKind: DocumentKind;
  readonly author?: string;
  readonly datedOn?: CalendarDate;
  /** None for an image, until a person describes it. */
  readonly blocks: readonly Block[];
  /** For each block the page on which it begins. */
  readonly pages?: readonly number[];
  readonly image?: ImageFacts;
  /** Only where the encoding had to be guessed. */
  readonly encodings?: readonly EncodingSample[];
  readonly report: ImportReport;
}

/** What reading a file gave, before any of it is saved. */
export type Imported = ImportedDraft | ImportedInterview | ImportedDocument;

/** Why a file could not be imported: what happened, what is safe, what to do next. Nothing of it was taken. */
export interface ImportFailure extends Sentence {
  readonly kind:
    | 'unknownFormat'
    | 'empty'
    | 'damaged'
    | 'passwordProtected'
    | 'tooLarge'
    | 'tookTooLong'
    | 'noText'
    | 'encodingUnknown'
    | 'cancelled'
    | 'hostile'
    | 'unreadable';
  /** For `encodingUnknown`: the encodings that would read every byte. */
  readonly encodings?: readonly EncodingSample[];
}
