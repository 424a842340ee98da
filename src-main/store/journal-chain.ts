import { canonicalJson, plainJson } from '../../src-shared/domain/canonical-json';
import type { Instant, Sha256 } from '../../src-shared/domain/instant';
import { NO_PREVIOUS, type JournalEntry } from '../../src-shared/domain/journal-entry';
import { sha256Of } from './durable-file';

/** What a caller says about a deed; number, hashes and, where it is missing, the time are the journal's. */
export interface NewEntry {
  readonly by: string;
  /** `noun.verb`, as in {@link JournalEntry}. */
  readonly action: string;
  /** Plain JSON; fields that are `undefined` are left out. */
  readonly details: unknown;
  readonly at?: Instant;
}

/** Where a chain stands: the number and hash of its last entry. */
export interface JournalHead {
  readonly seq: number;
  readonly hash: Sha256;
}

export const EMPTY_CHAIN: JournalHead = { seq: 0, hash: NO_PREVIOUS };

/** The entry that follows `head`. */
export function nextEntry(head: JournalHead, entry: NewEntry, now: Instant): JournalEntry {
  const unsealed = {
    seq: head.seq + 1,
    at: entry.at ?? now,
    by: entry.by,
    action: entry.action,
    details: plainJson(entry.details),
    previous: head.hash,
  };
  return { ...unsealed, hash: sha256Of(canonicalJson(unsealed)) };
}

/** The line of a journal for an entry, with its line break. */
export function journalLine(entry: JournalEntry): string {
  return `${canonicalJson(entry)}\n`;
}

/** The hash that the entry's other fields give. */
export function hashOfEntry(entry: JournalEntry): Sha256 {
  const { hash: _hash, ...unsealed } = entry;
  return sha256Of(canonicalJson(unsealed));
}
