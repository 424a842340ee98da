const NUMBER = 0;
const WORK_LIMIT = 1;

/**
 * Which job a process is at, in memory that the reading and the watching thread share: the reading one is too busy to
 * answer questions.
 */
export class RunningJob {
  readonly #cells: Int32Array;
  #last = 0;

  constructor(readonly shared = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.#cells = new Int32Array(shared);
  }

  begin(workLimitMs: number): void {
    this.#last += 1;
    Atomics.store(this.#cells, WORK_LIMIT, workLimitMs);
    Atomics.store(this.#cells, NUMBER, this.#last);
  }

  end(): void {
    Atomics.store(this.#cells, NUMBER, 0);
  }

  /** The number of the job that is under way, 0 for none, and the time of the processor that it may take. */
  now(): { readonly number: number; readonly workLimitMs: number } {
    const number = Atomics.load(this.#cells, NUMBER);
    return { number, workLimitMs: Atomics.load(this.#cells, WORK_LIMIT) };
  }
}
