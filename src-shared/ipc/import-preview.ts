import type { ImageFacts } from '../domain/source-document';
import type { BodyRange, ImportAs, TrackedChanges } from '../domain/import-options';
import type { EncodingSample } from '../domain/imported';
import type { ImportReport } from '../domain/import-report';
import type { Seconds } from '../domain/instant';
import type { SpeakerRole } from '../domain/interview';
import type { TranscriptPattern } from '../domain/transcript-pattern';
import type { Sentence } from '../domain/sentence';

/** What an import would bring, for a person to look at before anything is saved. */
export type ImportPreview =
  | (Sentence & {
      readonly status: 'failed';
      /** Empty where another encoding would change nothing. */
      readonly encodings: readonly EncodingSample[];
    })
  | ReadPreview;

/** A file that could be read, before anything of it is saved. */
export interface ReadPreview {
  readonly status: 'read';
  readonly as: ImportAs;
  readonly title: string;
  readonly report: ImportReport;
  readonly words: number;
  /** Title of what the very same bytes became before. */
  readonly duplicateOf?: string;
  /** Empty where the encoding is beyond doubt. */
  readonly encodings: readonly EncodingSample[];
  readonly transcript?: TranscriptPreview;
  /** The first paragraphs of a draft or a document. */
  readonly opening?: readonly string[];
  /** Only for a picture, of which no words are read. */
  readonly image?: ImageFacts;
  /** Only where the file holds tracked changes. */
  readonly tracked?: TrackedPreview;
  /** Only where it is not certain where the story on a page begins or ends. */
  readonly page?: PagePreview;
}

/** How a transcript was read, and who speaks in it. */
export interface TranscriptPreview {
  /** How speakers and times are set off; absent where the format says it by itself. */
  readonly pattern?: TranscriptPattern;
  /** The talk was read from a table with columns of these names. */
  readonly columns?: readonly string[];
  /** The pattern was found by evidence and is worth a look. */
  readonly isTyped: boolean;
  readonly speakers: readonly SpeakerPreview[];
  readonly turns: number;
  /** The first turns. */
  readonly opening: readonly TurnPreview[];
}

/** A speaker whom a person may rename, merge or give a role. */
export interface SpeakerPreview {
  readonly id: string;
  readonly name: string;
  readonly role: SpeakerRole;
  /** As they stand in the file. */
  readonly labels: readonly string[];
  readonly turns: number;
  readonly words: number;
}

/** One of the first turns. */
export interface TurnPreview {
  readonly speaker: string | null;
  readonly start?: Seconds;
  readonly text: string;
}

/** The tracked changes of a file, counted. */
export interface TrackedPreview {
  readonly insertions: number;
  readonly deletions: number;
  readonly moves: number;
  readonly people: readonly string[];
  /** How they would come in. */
  readonly taken: TrackedChanges;
}

/** A page of which a body was taken for the story. */
export interface PagePreview {
  /** Everything readable on the page, in order, shortened. */
  readonly blocks: readonly string[];
  readonly body: BodyRange;
  readonly leftOut: readonly number[];
  readonly beginIsSure: boolean;
  readonly endIsSure: boolean;
}
