import type { Instant } from '../../../src-shared/domain/instant';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import type { JournalPort } from './journal-port';
import { EMPTY_CHAIN, nextEntry, type JournalHead, type NewEntry } from './journal-chain';
import type { JournalTail, StoredDocument } from '../stored-document';

/** Entries on their way into a journal: those that an earlier write could not append, then the new ones. */
export class PendingChain {
  readonly #previous: JournalTail | undefined;
  readonly #onDisk: JournalHead;
  readonly #entries: JournalEntry[];
  #owed: readonly NewEntry[];
  #grew = false;
  #head: JournalHead;

  constructor(
    stored: StoredDocument<unknown> | null,
    journal: JournalPort | null,
    private readonly now: () => Instant,
  ) {
    this.#previous = stored?.journal;
    this.#onDisk = journal?.head ?? EMPTY_CHAIN;
    this.#owed = journal?.owed ?? [];
    const entries = this.#previous?.entries ?? [];
    const firstMissing = entries.findIndex((entry) => entry.previous === this.#onDisk.hash);
    this.#entries = firstMissing < 0 ? [] : entries.slice(firstMissing);
    this.#head = this.#entries.at(-1) ?? this.#onDisk;
  }

  get head(): JournalHead {
    return { seq: this.#head.seq, hash: this.#head.hash };
  }

  /** True once an entry was added. */
  get grew(): boolean {
    return this.#grew;
  }

  add(entries: readonly NewEntry[]): void {
    if (entries.length === 0) return;
    const sealed: JournalEntry[] = [];
    for (const entry of [...this.#owed, ...entries]) {
      sealed.push(nextEntry(sealed.at(-1) ?? this.#head, entry, this.now()));
    }
    this.#entries.push(...sealed);
    this.#head = this.#entries.at(-1) ?? this.#head;
    this.#owed = [];
    this.#grew = true;
  }

  /** The tail for the document's file: the old one as long as nothing was added. */
  get tail(): { readonly journal?: JournalTail } {
    if (this.#grew) return { journal: { after: this.#onDisk, entries: this.#entries } };
    return this.#previous ? { journal: this.#previous } : {};
  }
}
