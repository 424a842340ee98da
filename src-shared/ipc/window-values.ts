import type { DocumentRow, DraftRow, InterviewRow } from '../domain/catalogue-row';
import type { Draft } from '../domain/draft';
import type { ExportFormat } from '../domain/export-record';
import type { ImportAs } from '../domain/import-options';
import type { ImportReport } from '../domain/import-report';
import type { CalendarDate, Instant } from '../domain/instant';
import type { Library } from '../domain/library';
import type { Notice } from '../domain/notice';
import type { Passage } from '../domain/passage';
import type { Candidate, QuoteCheck } from '../domain/quote-check';
import type { Blocker } from '../gate/blocker';

/** What a person chose for themselves; kept on this machine, not in the library. */
export interface Settings {
  /** The name that is written beside everything this person does. */
  readonly person: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** Free-form remembered choices of the window: pane sizes, last filters. Keys are the window's own. */
  readonly remembered: Readonly<Record<string, string | number | boolean>>;
}

export interface RecentLibrary {
  readonly path: string;
  readonly name: string;
  readonly openedAt: Instant;
  /** False where the folder is not there now, an unplugged drive for instance. */
  readonly present: boolean;
}

/** What a window needs to draw its first screen. */
export interface AppState {
  readonly version: string;
  readonly platform: 'linux' | 'mac' | 'windows';
  readonly settings: Settings;
  readonly recent: readonly RecentLibrary[];
  /** The library that is open in this window. */
  readonly library: LibraryOverview | null;
  /** The clock of the main process. */
  readonly now: Instant;
}

export interface LibraryOverview {
  readonly library: Library;
  readonly folder: string;
  /** Why nothing can be changed, for a person; `null` where everything can. */
  readonly readOnly: string | null;
  readonly drafts: readonly DraftRow[];
  readonly interviews: readonly InterviewRow[];
  readonly documents: readonly DocumentRow[];
  /** What was found wrong when the library was opened: damaged files, conflict copies. */
  readonly problems: readonly string[];
}

/** A draft as a window shows it. */
export interface DraftView {
  readonly draft: Draft;
  /** Counts up with every change while the library is open. */
  readonly revision: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What undo would take back, for the menu: `Mark claim`. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** A file that waits to be imported; its bytes stay in the main process. */
export interface WaitingFile {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
  /** What its content looks like. */
  readonly looksLike: ImportAs;
}

/** One file after its import. */
export type ImportOutcome =
  | {
      readonly status: 'imported';
      readonly name: string;
      readonly as: ImportAs;
      readonly id: string;
      readonly title: string;
      readonly report: ImportReport;
      /** Title of what was imported from the very same bytes before. */
      readonly duplicateOf?: string;
    }
  | { readonly status: 'failed'; readonly name: string; readonly message: string };

/** A claim that rests on a passage of a source. */
export interface RestingClaim {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly claimId: string;
  readonly claimNumber: number;
  readonly exact: string;
  readonly passage: Passage;
}

/** A candidate with what a person needs to recognise it. */
export interface FoundPassage extends Candidate {
  readonly interviewTitle: string;
  readonly speaker: string | null;
}

/** All quotations of a draft's current text, checked. */
export interface DraftCheck {
  readonly draftId: string;
  /** The draft's revision that was checked. */
  readonly revision: number;
  readonly checks: readonly QuoteCheck[];
  /** Verdicts about the passages that people linked, by the claim's id; see `claims/linked-check`. */
  readonly linked: Readonly<Record<string, QuoteCheck>>;
}

/** What an export would be, before it is written. */
export interface ExportPreview {
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly verified: boolean;
  /** A self-contained page that shows the export; scripts and addresses in it are inert. */
  readonly html: string;
  /** The file's own text, for text formats; for the copy button. */
  readonly text: string | null;
  readonly blockers: readonly Blocker[];
  /** What beyond the copy is in it, one line each. */
  readonly contains: readonly string[];
}

/** A notice with the story that it belongs to. */
export interface LedgerRow {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly publishedOn: CalendarDate | null;
  readonly notice: Notice;
}

export const LEDGER_FORMATS = ['html', 'csv', 'xlsx', 'json', 'atom'] as const;

/** Kinds of file that the ledger can be written as. */
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

/** Work that takes time. `total` is 0 while it is not known. */
export interface Progress {
  readonly task: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
}
