import type { SpeakerChoice, TranscriptPattern } from './transcript-pattern';

/** The encodings that a person can choose where they were not found, or found wrongly. */
export const TEXT_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'macintosh',
] as const;

export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** How the tracked changes of a word processor come in; `proposed` keeps the original text and proposes them. */
export const TRACKED_CHANGES = ['proposed', 'accepted', 'original'] as const;

export type TrackedChanges = (typeof TRACKED_CHANGES)[number];

/** A half-open range of indices into the blocks of `ImportedDraft.page`. */
export interface BodyRange {
  readonly begin: number;
  readonly end: number;
}

/** Larger files are refused before they are loaded. */
export const LARGEST_FILE_BYTES = 200 * 1024 * 1024;

/** What a person decided about one import; what is absent is found out by the importer. */
export interface ImportOptions {
  readonly encoding?: TextEncoding;
  /** Default `proposed`. */
  readonly trackedChanges?: TrackedChanges;
  /** Where the body of a page saved from the web begins and ends. */
  readonly bodyRange?: BodyRange;
  /** How a typed transcript names its speakers and times, where what was found is not right. */
  readonly pattern?: TranscriptPattern;
  /** Names and merges the speakers of a transcript of any format. */
  readonly speakers?: readonly SpeakerChoice[];
}

/** Every kind of document that a file can become. */
export const IMPORT_KINDS = ['draft', 'interview', 'document'] as const;

/** What a file is taken for. */
export type ImportAs = (typeof IMPORT_KINDS)[number];

/** What a person is asked about one file before it is imported. */
export type ImportQuestion = 'encoding' | 'tracked' | 'page' | 'speakers' | 'duplicate' | 'failed';
