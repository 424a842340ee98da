import type { CalendarDate } from './instant';
import type { Notice } from './notice';
import type { NoticeCopy } from './notice-copy';

/** One notice of the ledger with the story that it belongs to. */
export interface LedgerLine {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly publishedOn: CalendarDate | null;
  /** The desk that ran the story, where the story says so. */
  readonly section?: string;
  /** Where its words stood, `paragraph 7`; absent where that is not known. */
  readonly place?: string;
  /** Copies of the same notice, in drafts that stand beside this one since a bundle was brought in. */
  readonly alsoIn?: readonly NoticeCopy[];
  readonly notice: Notice;
}
