/** How long something has gone on, in milliseconds. */
export interface TimeSpent {
  /** Of the processor, all threads together. */
  readonly work: number;
  readonly clock: number;
}

/** A reader that works does more than this share of what it might do, on the busiest machine. */
const LEAST_SHARE = 1 / 20;

/**
 * The time of one job. What counts is work: another file that is read at the same time, or a build beside it, slows a
 * reader down and makes nothing worse. The clock ends only a reader that does nothing any more.
 */
export class JobTime {
  #mark: TimeSpent;

  constructor(
    private readonly began: TimeSpent,
    private readonly workLimitMs: number,
  ) {
    this.#mark = began;
  }

  /** Why the job has to end; `null` where it may go on. To be asked many times a second. */
  endedAt(now: TimeSpent): 'tookTooLong' | 'stoodStill' | null {
    if (now.work - this.began.work > this.workLimitMs) return 'tookTooLong';
    const worked = now.work - this.#mark.work > this.workLimitMs * LEAST_SHARE;
    if (worked) this.#mark = now;
    return now.clock - this.#mark.clock > this.workLimitMs ? 'stoodStill' : null;
  }
}
