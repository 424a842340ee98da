import type { Draft } from '../../src-shared/domain/draft';
import type { JournalEntry } from '../../src-shared/domain/journal-entry';
import { bareLetters } from '../../src-shared/text/fold';
import { entryWords } from './entry-words';

/** One line of the journal as it is read: an entry, or several in a row that say the same of the same person. */
export interface JournalLine {
  /** The newest of them. */
  readonly entry: JournalEntry;
  /** The oldest of them. */
  readonly first: JournalEntry;
  readonly times: number;
  readonly sentence: string;
}

/** A day, `2018-11-07`, and its lines. */
export type JournalDay = readonly [day: string, lines: readonly JournalLine[]];

/**
 * A journal to be read: newest day first, and in a day the newest line first. Every pause in typing is an entry, and an
 * hour of it is one line.
 *
 * @param wanted  words that a line or its person has; all where it is empty
 */
export function journalDays(entries: readonly JournalEntry[], draft: Draft, wanted: string): JournalDay[] {
  const query = bareLetters(wanted.trim());
  const days = new Map<string, JournalLine[]>();
  for (const line of lines(entries, draft)) {
    if (query !== '' && !bareLetters(`${line.entry.by} ${line.sentence}`).includes(query)) continue;
    const day = dayOf(line.entry);
    const list = days.get(day);
    if (list) list.push(line);
    else days.set(day, [line]);
  }
  return [...days];
}

function lines(entries: readonly JournalEntry[], draft: Draft): JournalLine[] {
  const all: JournalLine[] = [];
  for (const entry of entries.toReversed()) {
    const line = { entry, first: entry, times: 1, sentence: entryWords(entry, draft) };
    const newer = all.at(-1);
    if (newer && isMoreOf(line, newer)) {
      all[all.length - 1] = { ...newer, first: entry, times: newer.times + 1 };
    } else all.push(line);
  }
  return all;
}

function isMoreOf(older: JournalLine, newer: JournalLine): boolean {
  return (
    older.sentence === newer.sentence &&
    older.entry.by === newer.entry.by &&
    dayOf(older.entry) === dayOf(newer.entry)
  );
}

function dayOf({ at }: JournalEntry): string {
  return at.slice(0, 10);
}
