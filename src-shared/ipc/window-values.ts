import type { DocumentRow, DraftRow, InterviewRow, SignOffGlance } from '../domain/catalogue-row';
import type { MarkOutcome } from '../anchoring/mark-outcomes';
import type { Block } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { TextSplice } from '../domain/draft-command';
import type { ExportFormat } from '../domain/export-record';
import type { ImportAs } from '../domain/import-options';
import type { ImportReport } from '../domain/import-report';
import type { CalendarDate, Instant, Sha256 } from '../domain/instant';
import type { Speaker } from '../domain/interview';
import type { Library } from '../domain/library';
import type { Notice } from '../domain/notice';
import type { Passage } from '../domain/passage';
import type { Candidate, QuoteCheck } from '../domain/quote-check';
import type { TextRange } from '../domain/text-range';
import type { Blocker } from '../gate/blocker';
import type { CareKind, RefusedLibrary } from './care-values';
import type { SearchHit } from '../search/search-hit';

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
  /** The draft for which this window was opened. */
  readonly draftId: string | null;
  /** Why the library that was asked for last in this window is not open. */
  readonly refused?: RefusedLibrary | null;
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
  /** Documents whose files can't be opened; each has a page on which it can be put right. */
  readonly troubled?: readonly TroubledDocument[];
}

/** A document whose file can't be opened. */
export interface TroubledDocument {
  readonly kind: CareKind;
  readonly id: string;
  /** Its last known title, else the file's name. */
  readonly title: string;
  /** Whole, but written by a newer Stet. */
  readonly newer: boolean;
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

/** What was typed: these blocks stand where `removed` blocks stood from the block `from` on. */
export interface TypedBlocks {
  /** Of the draft on which it was typed. */
  readonly revision: number;
  readonly from: number;
  readonly removed: number;
  readonly blocks: readonly Block[];
  /** In order of time. */
  readonly splices: readonly TextSplice[];
  readonly continues: boolean;
}

/** What a window needs to know of an edit that it typed itself: it makes the same draft of it by the same code. */
export interface TypedAnswer extends Omit<DraftView, 'draft'> {
  /** The moment that the deed is written down with. */
  readonly at: Instant;
}

/** A file that waits to be imported; its bytes stay in the main process. */
export interface WaitingFile {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
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
    }
  /** The very same bytes are in the library already; `id` and `title` are what they became. Nothing was added. */
  | {
      readonly status: 'duplicate';
      readonly name: string;
      readonly as: ImportAs;
      readonly id: string;
      readonly title: string;
    }
  | { readonly status: 'failed'; readonly name: string; readonly message: string };

/** What a search of the library found. */
export interface SearchAnswer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** True where there is more than is listed. */
  readonly more: boolean;
}

/** What a file would be as a new version of a draft, before it is brought in. */
export interface VersionPreview {
  readonly fileName: string;
  readonly blocks: readonly Block[];
  readonly report: ImportReport;
  /** What it would do to every mark of the draft, in the order of the present text. */
  readonly marks: readonly MarkOutcome[];
}

/** The recording of an interview, as a window may play it. */
export interface PlayableMedia {
  /** An address of the app's own scheme; good for this recording alone. */
  readonly address: string;
  /** Without its folder. */
  readonly fileName: string;
  readonly kind: 'audio' | 'video';
  /** `missing`: nothing is there now; `changed`: another file than the one that was attached. */
  readonly state: 'there' | 'missing' | 'changed';
}

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
  /** Who speaks in the interviews of all candidates, by interview and speaker id. */
  readonly speakers: Readonly<Record<string, Readonly<Record<string, Speaker>>>>;
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
  /** The desk that ran the story, where the story says so. */
  readonly section?: string;
  readonly notice: Notice;
}

/** A change after publication that no notice covers and that nobody excused. */
export interface UntoldRow {
  readonly draftId: string;
  readonly draftTitle: string;
  /** Key to excuse it by, see `domain/override-keys`. */
  readonly key: string;
  readonly was: string;
  readonly is: string;
  /** In the story text of the draft's current blocks; empty where words are gone. */
  readonly range: TextRange;
}

/** Where another draft, or a copy that left, says words that a notice corrected. */
export interface SameWordsRow {
  readonly noticeId: string;
  /** The story that was corrected. */
  readonly corrected: string;
  readonly wrong: string;
  readonly right: string;
  readonly draftId: string;
  readonly draftTitle: string;
  readonly sentence: string;
  /** In the draft's current text; `null` where only a copy that left still says it. */
  readonly range: TextRange | null;
  /** Key to excuse it by. */
  readonly key: string;
}

/** What the ledger asks the desk to look at. */
export interface LedgerWork {
  readonly untold: readonly UntoldRow[];
  readonly sameWords: readonly SameWordsRow[];
}

/** What a batch of exports came to. */
export interface BatchOutcome {
  /** Name of the folder, without its path. */
  readonly folder: string;
  readonly written: readonly {
    readonly title: string;
    readonly fileName: string;
    readonly verified: boolean;
  }[];
  readonly failed: readonly { readonly title: string; readonly message: string }[];
  readonly cancelled: boolean;
}

/** What a copy of a story turned out to be. */
export interface CopyCheck {
  readonly fileName: string;
  /** As in `exporters/verify-export`; `notOurs`: no draft of this library is named by it. */
  readonly status: 'asExported' | 'sameWords' | 'otherWords' | 'changed' | 'unknown' | 'notOurs';
  readonly isWhatWasSigned: boolean;
  /** One sentence for a person. */
  readonly verdict: string;
  readonly draft: { readonly id: string; readonly title: string } | null;
  readonly version: { readonly number: number; readonly sha256: Sha256 } | null;
  /** Whether the version is the text of this moment. */
  readonly isCurrent: boolean;
  readonly exported: { readonly id: string; readonly at: Instant; readonly format: ExportFormat } | null;
  readonly signOffs: readonly SignOffGlance[];
  /** Words of the library and of the file, with a few of the library's around them to find the place by. */
  readonly differences: readonly {
    readonly before: string;
    readonly was: string;
    readonly is: string;
    readonly after: string;
  }[];
  readonly problems: readonly string[];
}

/** Dictionaries that came with Stet. */
export const SPELLING_LANGUAGES = ['en-us', 'en-gb'] as const;

export type SpellingLanguage = (typeof SPELLING_LANGUAGES)[number];

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
