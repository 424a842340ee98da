import type { ImportProcess } from './import-process';
import {
  CLOCK_FOR_WORK,
  ENDED_ITSELF,
  type FromWorker,
  type ImportAnswers,
  type ImportJob,
} from './messages';

/** How a job came to its end. */
export type JobEnd =
  | {
      readonly how: 'answered';
      readonly answer: ImportAnswers[keyof ImportAnswers];
      readonly grownBy: number;
    }
  | {
      readonly how: 'tookTooLong' | 'stoodStill' | 'outOfMemory' | 'crashed' | 'notStarted' | 'cancelled';
    };

const PIECE_BYTES = 1024 * 1024;
/** A machine under load starts a process slowly; the time of a job counts only from then on. */
const START_LIMIT_MS = 30_000;
const HEAP_EXHAUSTED =
  /heap out of memory|Allocation failed|invalid (?:array|table) (?:length|size)|ArrayBuffer allocation/i;

/** One process with one job at a time. */
export class RunningWorker {
  readonly #process: ImportProcess;
  readonly #ready: Promise<boolean>;
  #ended = false;
  #isHanded = false;
  #settle: ((end: JobEnd) => void) | null = null;

  constructor(process: ImportProcess) {
    this.#process = process;
    this.#ready = new Promise((resolve) => {
      const limit = setTimeout(() => resolve(false), START_LIMIT_MS);
      process.onMessage((message) => {
        if (message.type === 'ready') {
          clearTimeout(limit);
          resolve(true);
        } else this.#answered(message);
      });
      process.onEnd((complaint) => {
        clearTimeout(limit);
        this.#ended = true;
        resolve(false);
        if (this.#isHanded) this.#settle?.({ how: howItEnded(complaint) });
        else this.#settle?.({ how: 'notStarted' });
      });
    });
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** @param workLimitMs time of the processor; a process that does not even end itself is ended by the clock */
  async run(job: ImportJob, bytes: Uint8Array, workLimitMs: number): Promise<JobEnd> {
    this.#process.hold();
    let limit: NodeJS.Timeout | undefined;
    const end = await new Promise<JobEnd>((settle) => {
      this.#settle = settle;
      void this.#ready.then((isReady) => {
        if (!isReady) return settle({ how: 'notStarted' });
        limit = setTimeout(() => settle({ how: 'tookTooLong' }), workLimitMs * CLOCK_FOR_WORK);
        this.#hand(job, bytes, workLimitMs);
      });
    });
    clearTimeout(limit);
    this.#settle = null;
    if (!this.#ended) this.#process.release();
    return end;
  }

  /** Ends the process and the job that it is at. */
  cancel(): void {
    this.#settle?.({ how: 'cancelled' });
    this.kill();
  }

  kill(): void {
    if (!this.#ended) this.#process.kill();
  }

  #hand(job: ImportJob, bytes: Uint8Array, workLimitMs: number): void {
    this.#isHanded = true;
    this.#process.send({ type: 'job', job, size: bytes.byteLength, workLimitMs });
    for (let at = 0; at < bytes.byteLength; at += PIECE_BYTES) {
      this.#process.send({ type: 'bytes', bytes: bytes.slice(at, at + PIECE_BYTES) });
    }
  }

  #answered({ answer, grownBy }: Extract<FromWorker, { type: 'answer' }>): void {
    this.#settle?.({ how: 'answered', answer, grownBy });
  }
}

function howItEnded(complaint: string): keyof typeof ENDED_ITSELF | 'crashed' {
  const reasons = Object.keys(ENDED_ITSELF) as (keyof typeof ENDED_ITSELF)[];
  const told = reasons.find((reason) => complaint.includes(ENDED_ITSELF[reason]));
  return told ?? (HEAP_EXHAUSTED.test(complaint) ? 'outOfMemory' : 'crashed');
}
