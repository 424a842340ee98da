import type { Anchor } from './anchor';
import type { CalendarDate, Deed, Sha256 } from './instant';

/** Ways of telling readers of a change. An `update` brings news and admits no error. */
export const NOTICE_KINDS = ['correction', 'clarification', 'update', 'editorsNote', 'retraction'] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** In the order in which a notice goes through them; see `NoticeState`. */
export const NOTICE_STATES = [
  'reported',
  'assessed',
  'drafted',
  'approved',
  'published',
  'rejected',
] as const;

/** reported → assessed → drafted → approved → published; `rejected` ends a report that was not upheld. */
export type NoticeState = (typeof NOTICE_STATES)[number];

/** Where an error came in; `source`: it was told so. */
export const ERROR_CAUSES = ['reporting', 'source', 'editing', 'production', 'transcription'] as const;

export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** Where readers met the error, and may have to be told of it. */
export const CHANNELS = ['site', 'newsletter', 'broadcast', 'social', 'print'] as const;

export type Channel = (typeof CHANNELS)[number];

/** A text before or after the correction: the version and its hash. */
export interface VersionRef {
  readonly versionId: string;
  readonly sha256: Sha256;
}

/** What a person fills in on a notice. Empty strings mean "not filled in yet". */
export interface NoticeFields {
  readonly kind: NoticeKind;
  /** The exact words that were printed. */
  readonly wrong: string;
  readonly right: string;
  readonly cause: ErrorCause | null;
  readonly causeNote: string;
  /** How the error was found, and who reported it. Never exported. */
  readonly foundHow: string;
  readonly reportedBy: string;
  readonly discoveredOn: CalendarDate | null;
  readonly correctedOn: CalendarDate | null;
  readonly placement: 'top' | 'foot';
  readonly grave: boolean;
  /** The text for readers without its label, as plain text. */
  readonly text: string;
  /** Whether the text says the wrong words again. */
  readonly repeatsError: boolean;
  readonly explanation: string;
  readonly channels: readonly Channel[];
}

/** What readers are told, and the record behind it. */
export interface Notice extends NoticeFields {
  readonly id: string;
  readonly state: NoticeState;
  /** Where the wrong words stood; absent where the notice is about the story as a whole or was imported with it. */
  readonly anchor?: Anchor;
  readonly claimId?: string;
  readonly changeId?: string;
  readonly before?: VersionRef;
  readonly after?: VersionRef;
  readonly reported: Deed;
  readonly approved?: Deed;
  readonly published?: Deed;
  /** Why a report was not upheld. */
  readonly rejectedReason?: string;
  /** True for a notice that stood in an imported story. */
  readonly imported: boolean;
}
