import type { StoredDocument } from '../stored-document';
import type { JournalHead, NewEntry } from './journal-chain';

/** A draft's journal, as far as its document needs to know. */
export interface JournalPort {
  readonly head: JournalHead;
  /** What the journal has to say about itself before the next deed, for instance that a part of it is missing. */
  readonly owed: readonly NewEntry[];
  /** Entries that the document carries and the journal may lack. Never rejects: the document has them safe. */
  append(stored: StoredDocument<unknown>): Promise<void>;
}
