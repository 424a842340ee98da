import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BatchOutcome } from '../../../src-shared/ipc/export-values';
import type { Progress } from '../../../src-shared/ipc/window-values';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import type { ExportService, ExportWish } from './export-service';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Several drafts in one go, one file each, into one folder. */
export class ExportBatch {
  #cancelled = false;

  constructor(
    private readonly exports: Pick<ExportService, 'prepare' | 'write'>,
    private readonly tell: (progress: Progress) => void = () => undefined,
    /** What a person calls a draft, also one that can't be opened. */
    private readonly titleOf: (draftId: string) => string = (draftId) => draftId,
  ) {}

  /** Stops after the file that is being written. */
  cancel(): void {
    this.#cancelled = true;
  }

  /**
   * Writes a copy of each draft. One that fails is named and the others go on; a file that is there already is
   * never written over.
   */
  async run(
    draftIds: readonly string[],
    wish: Omit<ExportWish, 'draftId'>,
    folder: string,
  ): Promise<BatchOutcome> {
    const written: Writable<BatchOutcome['written'][number]>[] = [];
    const failed: Writable<BatchOutcome['failed'][number]>[] = [];
    for (const [index, draftId] of draftIds.entries()) {
      if (this.#cancelled) break;
      this.#progress(index, draftIds.length);
      const one = { ...wish, draftId };
      const prepared = await this.exports.prepare(one);
      if (!prepared.ok) {
        failed.push({ title: this.titleOf(draftId), ...sentenceOf(prepared.error) });
        continue;
      }
      const { title, verified } = prepared.value;
      const file = freeName(folder, prepared.value.fileName);
      const done = await this.exports.write(one, prepared.value, file);
      if (done.ok) written.push({ title, fileName: path.basename(file), verified });
      else failed.push({ title, ...sentenceOf(done.error) });
    }
    this.#progress(draftIds.length, draftIds.length);
    return { folder: path.basename(folder), written, failed, cancelled: this.#cancelled };
  }

  #progress(done: number, total: number): void {
    const label = 'Exporting';
    this.tell({ task: 'export.batch', label, done, total, finished: done === total || this.#cancelled });
  }
}

/** `story.html`, or `story-2.html` where that is taken. */
function freeName(folder: string, fileName: string): string {
  const { name, ext } = path.parse(fileName);
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, count === 1 ? fileName : `${name}-${count}${ext}`);
    if (!existsSync(file)) return file;
  }
}
