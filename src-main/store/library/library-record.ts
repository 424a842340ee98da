import type { Instant } from '../../../src-shared/domain/instant';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import { err, ok, type Result } from '../../../src-shared/result';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import { nextEntry, type NewEntry } from '../journal/journal-chain';
import { JournalFile } from '../journal/journal-file';
import { readJournal } from '../journal/journal-reading';
import { readFailure } from '../failures/read-failure';
import type { ReadFailure, SaveFailure } from '../failures/store-failure';
import { saveFailure } from '../failures/write-failure';

/** `record.jsonl`: what was done to the library's record as a whole, as one hash chain: holds, purges, schedules. */
export class LibraryRecord {
  readonly #file: JournalFile;
  #last: Promise<unknown> = Promise.resolve();

  constructor(
    file: string,
    private readonly now: () => Instant,
    private readonly guard: () => Promise<void>,
  ) {
    this.#file = new JournalFile(file);
  }

  /** Writes one entry and returns once it is on disk. Entries of several callers follow one another. */
  add(entry: NewEntry): Promise<Result<JournalEntry, SaveFailure>> {
    const added = this.#last.then(() => this.#add(entry));
    this.#last = added;
    return added;
  }

  async entries(): Promise<Result<readonly JournalEntry[], ReadFailure>> {
    await this.#last;
    try {
      const { entries, problem } = readJournal(await this.#file.bytes());
      return problem ? err({ kind: 'unreadable', ...sentenceOf(problem) }) : ok(entries);
    } catch (error) {
      return err(readFailure(error));
    }
  }

  async #add(entry: NewEntry): Promise<Result<JournalEntry, SaveFailure>> {
    try {
      await this.guard();
      const sealed = nextEntry(await this.#file.head(), entry, this.now());
      await this.#file.append([sealed]);
      return ok(sealed);
    } catch (error) {
      this.#file.forget();
      return err(saveFailure(error));
    }
  }
}
