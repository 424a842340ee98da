import type { DocumentRow, DraftRow, InterviewRow } from '../domain/catalogue-row';
import type { Claim } from '../domain/claim';
import type { Sentence } from '../domain/sentence';
import type { Block } from '../domain/block';
import type { Draft } from '../domain/draft';
import type { TextSplice } from '../domain/draft-command';
import type { Instant } from '../domain/instant';
import type { Speaker } from '../domain/interview';
import type { Library } from '../domain/library';
import type { Passage } from '../domain/passage';
import type { Candidate, QuoteCheck } from '../domain/quote-check';
import type { CareKind, RefusedLibrary } from './care-values';
import type { SearchHit } from '../search/search-hit';

/** What a person chose for themselves; kept on this machine, not in the library. */
export interface Settings {
  /** The name that is written beside everything this person does. */
  readonly person: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** Tag of a language, from the next start on; absent: English. */
  readonly language?: string;
  /** Free-form remembered choices of the window: pane sizes, last filters. Keys are the window's own. */
  readonly remembered: Readonly<Record<string, string | number | boolean>>;
}

/** A library that was opened on this machine. */
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
  /** The tag of the language that the windows speak until the next start, see `src-shared/words/languages`. */
  readonly language: string;
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

/** What a window shows of an open library. */
export interface LibraryOverview {
  readonly library: Library;
  readonly folder: string;
  /** Why nothing can be changed, for a person; `null` where everything can. */
  readonly readOnly: Sentence | null;
  readonly drafts: readonly DraftRow[];
  readonly interviews: readonly InterviewRow[];
  readonly documents: readonly DocumentRow[];
  /** What was found wrong when the library was opened: damaged files, conflict copies. */
  readonly problems: readonly Sentence[];
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
  /** What undo would take back: `Mark claim`. */
  readonly undoLabel: Sentence | null;
  readonly redoLabel: Sentence | null;
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

/** Something that a window can do now, for the menus. */
export interface OfferedCommand {
  readonly name: string;
  /** As `KeyboardEvent.key` with `Mod+` and `Shift+` before it; empty for none. */
  readonly key: string;
}

/** What a search of the library found. */
export interface SearchAnswer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** True where there is more than is listed. */
  readonly more: boolean;
  /** How often the words are said in transcripts, and in how many; `null` where every place is listed. */
  readonly said: { readonly times: number; readonly interviews: number } | null;
}

/** A claim of any draft, found by its number or words. */
export interface FoundClaim extends Pick<Claim, 'number' | 'kind' | 'standing' | 'legal'> {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly claimId: string;
  /** The words that it marks, on one line; of long ones the beginning. */
  readonly exact: string;
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

/** Dictionaries that came with Stet. */
export const SPELLING_LANGUAGES = ['en-us', 'en-gb'] as const;

export type SpellingLanguage = (typeof SPELLING_LANGUAGES)[number];

/** Work that takes time. `total` is 0 while it is not known. */
export interface Progress {
  readonly task: string;
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly finished: boolean;
}
