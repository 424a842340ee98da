import type { CalendarDate, Instant } from '../../src-shared/domain/instant';

/** The clock of the main process, which goes on here while a window stays open overnight. */
export class MainClock {
  /** ms since 1970, and the clock of this page when it was told. */
  #told: { readonly at: number; readonly pageClock: number } | null = null;

  take(now: Instant): void {
    this.#told = { at: Date.parse(now), pageClock: performance.now() };
  }

  /** The present day. Throws before the main process has told the time. */
  today(): CalendarDate {
    if (!this.#told) throw new Error('The main process has not told the time yet');
    const { at, pageClock } = this.#told;
    return new Date(at + performance.now() - pageClock).toISOString().slice(0, 10);
  }
}
