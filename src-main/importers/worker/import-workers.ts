import { LARGEST_FILE_BYTES, type ImportAs } from '../../../src-shared/domain/import-options';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import type { Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import type { BundleContents } from '../../bundles/bundle-contents';
import { refuse } from '../failures';
import type { ImportFile } from '../importer';
import { refuseTooLarge } from '../file-limit';
import type { ImportRequest } from '../read-file';
import type { StartImportProcess } from './import-process';
import { WORK_LIMIT_MS, type ImportAnswers, type ImportJob } from './messages';
import { RunningWorker, type JobEnd } from './running-worker';

/** How files are read side by side. */
export interface ImportWorkersSetting {
  readonly start: StartImportProcess;
  /** How many files are read at the same time; default 2. */
  readonly atOnce?: number;
  /** Time of the processor that a file may take; default 20 s. */
  readonly workLimitMs?: number;
}

/** A process that holds so much after a job is not used for another one. */
const TOO_GROWN_BYTES = 192 * 1024 * 1024;
const IDLE_MS = 60_000;

/**
 * Reads files in processes of their own, each under a limit of memory and time: whatever a file does to its
 * reader, the program lives, and the person gets a sentence. Processes are started when needed and kept for a minute.
 */
export class ImportWorkers {
  readonly #setting: Required<ImportWorkersSetting>;
  readonly #idle: { readonly worker: RunningWorker; readonly timer: NodeJS.Timeout }[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #working = new Set<RunningWorker>();
  #busy = 0;

  constructor(setting: ImportWorkersSetting) {
    this.#setting = { atOnce: 2, workLimitMs: WORK_LIMIT_MS, ...setting };
  }

  /** What a file most likely is; `draft` where even looking at it does harm. */
  async look(file: ImportFile, signal?: AbortSignal): Promise<ImportAs> {
    if (file.bytes.length === 0 || file.bytes.length > LARGEST_FILE_BYTES) return 'draft';
    const end = await this.#inTurn({ kind: 'look', name: file.name }, file.bytes, signal);
    return end.how === 'answered' ? (end.answer as ImportAnswers['look']) : 'draft';
  }

  /** Reads one file; a limit that is reached is a refusal like any other. */
  async read(request: ImportRequest, signal?: AbortSignal): Promise<Result<Imported, ImportFailure>> {
    const { bytes, ...about } = request;
    if (bytes.length > LARGEST_FILE_BYTES) return refuseTooLarge(request.name, bytes.length);
    const end = await this.#inTurn({ kind: 'read', ...about }, bytes, signal);
    return end.how === 'answered'
      ? (end.answer as ImportAnswers['read'])
      : this.#refusal(request.name, end.how);
  }

  /** Reads a `.stet` file under the same limits. */
  async readBundle(file: ImportFile): Promise<Result<BundleContents, ImportFailure>> {
    const { name, bytes } = file;
    if (bytes.length > LARGEST_FILE_BYTES) return refuseTooLarge(name, bytes.length);
    const end = await this.#inTurn({ kind: 'bundle', name }, bytes);
    return end.how === 'answered' ? (end.answer as ImportAnswers['bundle']) : this.#refusal(name, end.how);
  }

  /** Ends all processes; what is being read is refused as cancelled. */
  close(): void {
    for (const { worker, timer } of this.#idle.splice(0)) {
      clearTimeout(timer);
      worker.kill();
    }
    for (const worker of this.#working) worker.cancel();
  }

  async #inTurn(job: ImportJob, bytes: Uint8Array, signal?: AbortSignal): Promise<JobEnd> {
    if (this.#busy >= this.#setting.atOnce) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy += 1;
    try {
      return await this.#run(job, bytes, signal);
    } finally {
      this.#busy -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #run(job: ImportJob, bytes: Uint8Array, signal?: AbortSignal): Promise<JobEnd> {
    if (signal?.aborted) return { how: 'cancelled' };
    const used = this.#takeIdle();
    const worker = used ?? new RunningWorker(this.#setting.start());
    const end = await this.#carryOut(worker, job, bytes, signal);
    // what an earlier job left behind must not decide about this one
    if (used && (end.how === 'outOfMemory' || end.how === 'crashed')) {
      return this.#carryOut(new RunningWorker(this.#setting.start()), job, bytes, signal);
    }
    return end;
  }

  async #carryOut(
    worker: RunningWorker,
    job: ImportJob,
    bytes: Uint8Array,
    signal?: AbortSignal,
  ): Promise<JobEnd> {
    const cancel = (): void => worker.cancel();
    this.#working.add(worker);
    signal?.addEventListener('abort', cancel);
    const end = await worker.run(job, bytes, this.#setting.workLimitMs);
    signal?.removeEventListener('abort', cancel);
    this.#working.delete(worker);
    if (end.how === 'answered' && end.grownBy < TOO_GROWN_BYTES) this.#keepIdle(worker);
    else worker.kill();
    return end;
  }

  #takeIdle(): RunningWorker | null {
    const idle = this.#idle.pop();
    if (!idle) return null;
    clearTimeout(idle.timer);
    return idle.worker.ended ? this.#takeIdle() : idle.worker;
  }

  #keepIdle(worker: RunningWorker): void {
    const timer = setTimeout(() => {
      const at = this.#idle.findIndex((idle) => idle.worker === worker);
      if (at >= 0) this.#idle.splice(at, 1);
      worker.kill();
    }, IDLE_MS);
    timer.unref();
    this.#idle.push({ worker, timer });
  }

  #refusal(file: string, how: Exclude<JobEnd['how'], 'answered'>): Result<never, ImportFailure> {
    const seconds = this.#setting.workLimitMs / 1000;
    switch (how) {
      case 'tookTooLong':
        return refuse('tookTooLong', say('refusals.tooMuchWork', { file, seconds }));
      case 'stoodStill':
        return refuse('tookTooLong', say('refusals.stoodStill', { file, seconds }));
      case 'outOfMemory':
        return refuse('hostile', say('refusals.tooMuchMemory', { file }));
      case 'crashed':
        return refuse('damaged', say('refusals.readerCrashed', { file }));
      case 'notStarted':
        return refuse('unreadable', say('refusals.readerNotStarted', { file }));
      case 'cancelled':
        return refuse('cancelled', say('refusals.cancelled', { file }));
    }
  }
}
