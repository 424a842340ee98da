import type { ImportAs, ImportOptions, ImportQuestion } from '../../../src-shared/domain/import-options';
import type { ImportPreview } from '../../../src-shared/ipc/import-preview';
import type { ImportOutcome, LookedAt, WaitingFile } from '../../../src-shared/ipc/import-values';
import { twinsIn, type Twin } from './import-twins';

/** A file on its way into the library. */
export interface ImportingFile extends WaitingFile {
  /** `null` until it was looked at. */
  readonly as: ImportAs | null;
  /** Its bytes, and where they are already; `null` until it was looked at. */
  readonly seen: Omit<LookedAt, 'as'> | null;
  readonly options: ImportOptions;
  readonly busy: 'looking' | 'reading' | 'importing' | null;
  readonly preview: ImportPreview | null;
  readonly questions: readonly ImportQuestion[];
  readonly outcome: ImportOutcome | null;
}

/** A file of which nothing is known yet but its name. */
const UNSEEN = {
  seen: null,
  options: {},
  busy: null,
  preview: null,
  questions: [],
  outcome: null,
} as const;

/** The files of one import, each with what is known and decided of it so far. */
export class ImportingFiles {
  #all = $state.raw<readonly ImportingFile[]>([]);
  readonly #twins = $derived(twinsIn(this.#all.filter(({ outcome }) => outcome?.status !== 'failed')));

  get all(): readonly ImportingFile[] {
    return this.#all;
  }

  /** Where the very same bytes as those of a file are already, by token. */
  get twins(): ReadonlyMap<string, Twin> {
    return this.#twins;
  }

  of(token: string): ImportingFile | undefined {
    return this.#all.find((file) => file.token === token);
  }

  /** @param as what all of them are; `null` where each has to be looked at */
  add(files: readonly WaitingFile[], as: ImportAs | null): void {
    this.#all = [...this.#all, ...files.map((file): ImportingFile => ({ ...file, ...UNSEEN, as }))];
  }

  change(token: string, change: Partial<ImportingFile>): void {
    this.#all = this.#all.map((file) => (file.token === token ? { ...file, ...change } : file));
  }

  remove(token: string): void {
    this.#all = this.#all.filter((file) => file.token !== token);
  }

  clear(): void {
    this.#all = [];
  }
}
