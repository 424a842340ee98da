import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { say, type SaidSentence } from '../../../src-shared/words/say';
import type { JournalPort } from './journal-port';
import type { JournalHead, NewEntry } from './journal-chain';
import type { JournalFile } from './journal-file';
import type { LibraryFinding } from '../library/library-finding';
import { expectedHead, reconcileJournal, type JournalStanding } from './reconcile-journal';
import type { JournalTail, StoredDocument } from '../stored-document';

/** Who the journal's own remarks are by. */
const RECORDER = 'Stet';

interface Surroundings {
  /** The journal's name within the library, for findings. */
  readonly name: string;
  /** False in a library opened for reading: then nothing is repaired. */
  readonly mayWrite: boolean;
  /** A name part for files set aside: the time, fit for a file name. */
  fileTime(): string;
  report(finding: LibraryFinding): void;
}

/** The journal of one open draft, brought into step with the draft's file. */
export class DraftJournal implements JournalPort {
  #head: JournalHead;
  #owed: readonly NewEntry[] = [];

  private constructor(
    private readonly file: JournalFile,
    private readonly surroundings: Surroundings,
    head: JournalHead,
  ) {
    this.#head = head;
  }

  /**
   * Opens a journal beside its draft and repairs what a crash between the two writes left: entries that only the
   * draft has are appended, half a line is cut off and kept. What no crash explains is reported, and the next
   * deed says so in the journal. Rejects with the system's error.
   */
  static async open(
    file: JournalFile,
    tail: JournalTail | undefined,
    surroundings: Surroundings,
  ): Promise<DraftJournal> {
    const journal = new DraftJournal(file, surroundings, await file.head());
    await journal.#keepTornEnd(tail);
    await journal.#bringIntoStep(tail);
    return journal;
  }

  get head(): JournalHead {
    return this.#head;
  }

  get owed(): readonly NewEntry[] {
    return this.#owed;
  }

  async append(stored: StoredDocument<unknown>): Promise<void> {
    const standing = reconcileJournal(stored.journal, this.#head);
    if (standing.kind !== 'incomplete') return;
    this.#owed = [];
    try {
      await this.file.append(standing.missing);
      this.#head = expectedHead(stored.journal);
    } catch {
      // The draft's file holds the entries; the next save, or the next opening, appends them.
      this.file.forget();
    }
  }

  async #keepTornEnd(tail: JournalTail | undefined): Promise<void> {
    const torn = await this.file.torn();
    if (torn.length === 0) return;
    const { name, mayWrite, fileTime, report } = this.surroundings;
    const standing = reconcileJournal(tail, this.#head);
    const aside = mayWrite ? await this.file.setTornAside(fileTime()) : null;
    const keptAs = aside ? aside.slice(aside.lastIndexOf('.jsonl') - aside.length) : '';
    const whole = standing.kind === 'incomplete';
    report({ kind: 'journalTorn', file: name, ...say('findings.journalTorn', { whole, keptAs }) });
  }

  async #bringIntoStep(tail: JournalTail | undefined): Promise<void> {
    const standing = reconcileJournal(tail, this.#head);
    if (standing.kind === 'inStep') return;
    const { name, mayWrite, report } = this.surroundings;
    if (standing.kind !== 'incomplete') {
      report({ kind: standing.kind, file: name, ...sentenceAbout(standing) });
      this.#owed = [{ by: RECORDER, action: 'journal.gap', details: standing }];
      return;
    }
    if (!mayWrite) return;
    await this.file.append(standing.missing);
    this.#head = expectedHead(tail);
    report({ kind: 'journalCompleted', file: name, ...completed(standing.missing) });
  }
}

function completed({ length: missing }: readonly JournalEntry[]): SaidSentence {
  return say('findings.journalCompleted', { missing });
}

function sentenceAbout(
  standing: Exclude<JournalStanding, { readonly kind: 'inStep' | 'incomplete' }>,
): SaidSentence {
  const [expected, found] = [standing.expected.seq, standing.found.seq];
  switch (standing.kind) {
    case 'draftOlder':
      return say('findings.draftOlder', { found, expected });
    case 'journalCut':
      return say('findings.journalCut', { found, expected });
    case 'journalAltered':
      return say('findings.journalAltered', { found });
  }
}
