import { randomBytes } from 'node:crypto';
import { canonicalJson, plainJson } from '../../../src-shared/domain/canonical-json';
import type { Instant, Sha256 } from '../../../src-shared/domain/instant';
import { NO_PREVIOUS, type JournalEntry, type Json } from '../../../src-shared/domain/journal-entry';
import { sha256Of } from '../files/durable-file';

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

/** The head of a journal without entries. */
export const EMPTY_CHAIN: JournalHead = { seq: 0, hash: NO_PREVIOUS };

/** The entry that follows `head`. */
export function nextEntry(head: JournalHead, entry: NewEntry, now: Instant): JournalEntry {
  const details = plainJson(entry.details);
  const salt = randomBytes(12).toString('hex');
  const unsealed = {
    seq: head.seq + 1,
    at: entry.at ?? now,
    by: entry.by,
    action: entry.action,
    details,
    detailsSha256: commitment(salt, details),
    salt,
    previous: head.hash,
    hash: '',
  };
  return { ...unsealed, hash: hashOfEntry(unsealed) };
}

/** Hides what was done, and keeps the proof that it was: the chain verifies as before. Older forms can't do that. */
export function purgedEntry(entry: JournalEntry): JournalEntry | null {
  if (entry.detailsSha256 === undefined) return null;
  const { salt: _salt, ...rest } = entry;
  return { ...rest, details: null, purged: true };
}

/** The line of a journal for an entry, with its line break. */
export function journalLine(entry: JournalEntry): string {
  return `${canonicalJson(entry)}\n`;
}

/** The hash that the entry's other fields give. */
export function hashOfEntry(entry: JournalEntry): Sha256 {
  const { hash: _hash, salt: _salt, purged: _purged, details, ...sealed } = entry;
  return sha256Of(canonicalJson(sealed.detailsSha256 === undefined ? { ...sealed, details } : sealed));
}

/** True where the details are those that the entry committed to, or were purged. */
export function detailsFit(entry: JournalEntry): boolean {
  if (entry.detailsSha256 === undefined) return entry.salt === undefined && entry.purged === undefined;
  if (entry.purged) return entry.details === null && entry.salt === undefined;
  return entry.salt !== undefined && commitment(entry.salt, entry.details) === entry.detailsSha256;
}

function commitment(salt: string, details: Json): Sha256 {
  return sha256Of(`${salt}${canonicalJson(details)}`);
}
