import type { InterviewTexts } from '../../src-shared/quotes/find/interview-texts';
import type { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import { IndexFile } from './index-file';
import { LibraryTexts } from './library-texts';

/** Told how many of a library's interviews are in the index. */
export type IndexProgress = (done: number, total: number) => void;

/** How the index of a library stands. */
export interface IndexFacts {
  readonly interviews: number;
  /** Interviews that had to be read because the stored index did not have them as they are now. */
  readonly read: number;
  /** Terms; a little more than the words. */
  readonly terms: number;
  /** Bytes on the disk and in memory. */
  readonly storedBytes: number;
  readonly memoryBytes: number;
}

/** So long, in milliseconds, interviews are read before other work gets a turn. */
const TURN_MS = 12;

/** The index over a library's interviews, kept under its `cache/` and brought up to date when it is opened. */
export class LibraryIndex {
  readonly texts: InterviewTexts;
  readonly #texts: LibraryTexts;
  readonly #file: IndexFile;
  #read = 0;
  #closed = false;

  /** Opens the stored index; `catchUp` reads what it lacks. */
  constructor(folder: string, mayWrite: boolean) {
    this.#texts = new LibraryTexts(folder);
    this.texts = this.#texts;
    this.#file = IndexFile.open(this.#texts.indexFile, { mayWrite });
  }

  get index(): QuoteIndex {
    return this.#file.index;
  }

  get facts(): IndexFacts {
    return {
      interviews: this.index.interviewCount,
      read: this.#read,
      terms: this.index.termCount,
      storedBytes: this.#file.bytes,
      memoryBytes: this.index.byteLength,
    };
  }

  /** Reads the interviews that are new or other than the stored index knows them, forgets those that are gone. */
  async catchUp(progress: IndexProgress = () => undefined): Promise<IndexFacts> {
    const stamps = this.#texts.stamps();
    const stored = this.index.stamps();
    for (const id of stored.keys()) if (!stamps.has(id)) this.remove(id);
    const missing = [...stamps].filter(([id, stamp]) => stored.get(id) !== stamp).map(([id]) => id);
    let turn = Date.now();
    for (const [at, id] of missing.entries()) {
      if (this.#closed) break;
      if (Date.now() - turn > TURN_MS) {
        progress(at, missing.length);
        await new Promise((resolve) => setImmediate(resolve));
        turn = Date.now();
      }
      this.put(id);
    }
    if (missing.length > 0) progress(missing.length, missing.length);
    return this.facts;
  }

  /** Takes an interview in as it lies on the disk now; one that is gone or can't be opened is forgotten. */
  put(id: string): void {
    if (this.#closed) return;
    const stamp = this.#texts.stampOf(id);
    const interview = stamp === null ? null : this.#texts.interview(id);
    if (stamp === null || !interview) {
      this.remove(id);
      return;
    }
    if (this.index.stampOf(id) === stamp) return;
    this.index.put(interview, stamp);
    this.#file.stored(id);
    this.#read += 1;
  }

  remove(id: string): void {
    if (this.#closed) return;
    this.index.remove(id);
    this.#file.removed(id);
  }

  close(): void {
    this.#closed = true;
    this.#file.close();
  }
}
