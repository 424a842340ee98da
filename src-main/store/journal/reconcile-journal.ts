import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { EMPTY_CHAIN, type JournalHead } from './journal-chain';
import type { JournalTail } from '../stored-document';

/** How a journal stands against what its draft remembers of it. */
export type JournalStanding =
  | { readonly kind: 'inStep' }
  /** The program was stopped between the two writes: these entries are to be written now. */
  | { readonly kind: 'incomplete'; readonly missing: readonly JournalEntry[] }
  /** The journal goes on after the newest entry that the draft knows. */
  | { readonly kind: 'draftOlder'; readonly expected: JournalHead; readonly found: JournalHead }
  /** The journal ends before entries that the draft followed. */
  | { readonly kind: 'journalCut'; readonly expected: JournalHead; readonly found: JournalHead }
  /** The journal is as long as the draft remembers and ends in another entry. */
  | { readonly kind: 'journalAltered'; readonly expected: JournalHead; readonly found: JournalHead };

/** The head that a draft expects its journal to have. */
export function expectedHead(tail: JournalTail | undefined): JournalHead {
  if (!tail) return EMPTY_CHAIN;
  const last = tail.entries.at(-1);
  return last ? { seq: last.seq, hash: last.hash } : tail.after;
}

/** Compares the two ends. Pure: what is to be done about it is the journal's. */
export function reconcileJournal(tail: JournalTail | undefined, found: JournalHead): JournalStanding {
  const expected = expectedHead(tail);
  if (found.hash === expected.hash) return { kind: 'inStep' };
  const next = tail?.entries.findIndex((entry) => entry.previous === found.hash) ?? -1;
  if (tail && next >= 0) return { kind: 'incomplete', missing: tail.entries.slice(next) };
  if (found.seq > expected.seq) return { kind: 'draftOlder', expected, found };
  return { kind: found.seq < expected.seq ? 'journalCut' : 'journalAltered', expected, found };
}
