import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { say } from '../../../src-shared/words/say';
import type { Sentence } from '../../../src-shared/domain/sentence';
import { detailsFit, EMPTY_CHAIN, hashOfEntry, journalLine, type JournalHead } from './journal-chain';

/** Where a journal stops being what was written. */
export interface JournalProblem extends Sentence {
  readonly kind: 'unreadableLine' | 'notCanonical' | 'wrongNumber' | 'wrongLink' | 'wrongHash' | 'torn';
  /** One-based line. */
  readonly line: number;
}

/** A journal as far as it holds. */
export interface ReadJournal {
  /** The entries before the first problem: these are as they were written. */
  readonly entries: readonly JournalEntry[];
  readonly problem: JournalProblem | null;
}

/** Reads a journal and checks each line's form, number, link and hash; stops at the first that is wrong. */
export function readJournal(bytes: Uint8Array): ReadJournal {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const rest = lines.pop() ?? '';
  const entries: JournalEntry[] = [];
  let head = EMPTY_CHAIN;
  for (const [index, line] of lines.entries()) {
    const checked = checkLine(line, head);
    if (typeof checked === 'string') return { entries, problem: problemAt(checked, index + 1) };
    entries.push(checked);
    head = { seq: checked.seq, hash: checked.hash };
  }
  return { entries, problem: rest === '' ? null : problemAt('torn', lines.length + 1) };
}

function checkLine(line: string, before: JournalHead): JournalEntry | JournalProblem['kind'] {
  const entry = parseEntry(line);
  if (!entry) return 'unreadableLine';
  if (entry.seq !== before.seq + 1) return 'wrongNumber';
  if (entry.previous !== before.hash) return 'wrongLink';
  if (hashOfEntry(entry) !== entry.hash || !detailsFit(entry)) return 'wrongHash';
  // other bytes that parse to the same entry: white space, another order of keys, a key given twice
  return journalLine(entry) === `${line}\n` ? entry : 'notCanonical';
}

function parseEntry(line: string): JournalEntry | null {
  try {
    const entry = JSON.parse(line) as JournalEntry | null;
    const whole =
      Number.isSafeInteger(entry?.seq) &&
      [entry?.at, entry?.by, entry?.action, entry?.previous, entry?.hash].every(
        (field) => typeof field === 'string',
      ) &&
      entry?.details !== undefined;
    return whole ? entry : null;
  } catch {
    return null;
  }
}

function problemAt(kind: JournalProblem['kind'], line: number): JournalProblem {
  return { kind, line, ...say(`journals.${kind}`, { line }) };
}
