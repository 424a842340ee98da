import type { TextRange } from '../domain/text-range';

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

/** What an export of the ledger would be, before it is written. */
export interface LedgerPreview {
  readonly fileName: string;
  readonly notices: number;
  /** A page that Stet made, of which a window shows the words; `null` for a file that is shown as it is. */
  readonly html: string | null;
  /** The file’s own text; of a workbook its rows as text. */
  readonly text: string;
}

/** In the order in which they are offered. */
export const LEDGER_FORMATS = ['html', 'csv', 'xlsx', 'json', 'atom'] as const;

/** Kinds of file that the ledger can be written as. */
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];
