import { TOUR_STEPS, type TourStep } from './tour-steps';
import type { Workspace } from '../workspace.svelte';

/** Where the choice not to see the tour again is remembered. */
const DONE = 'tour:done';

/** The tour through the sample library: begins by itself once, ends at any moment, and can be taken again. */
export class Tour {
  readonly #workspace: Workspace;
  #at = $state<number | null>(null);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The stop that is shown; `null` while no tour is taken. */
  get step(): TourStep | null {
    return this.#at === null ? null : (TOUR_STEPS[this.#at] ?? null);
  }

  /** Its place among the stops, from 1. */
  get place(): number {
    return (this.#at ?? 0) + 1;
  }

  get length(): number {
    return TOUR_STEPS.length;
  }

  /** Begins the tour for somebody who has neither taken nor skipped it. */
  async offer(): Promise<void> {
    if (!this.#workspace.preferences.remembered(DONE, false)) await this.start();
  }

  start(): Promise<void> {
    return this.#go(0);
  }

  /** Goes to the next stop; after the last one the tour ends. */
  async next(): Promise<void> {
    if (this.#at === null || this.place >= this.length) this.end();
    else await this.#go(this.#at + 1);
  }

  end(): void {
    this.#at = null;
    this.#workspace.preferences.remember(DONE, true);
  }

  async #go(at: number): Promise<void> {
    await TOUR_STEPS[at]?.prepare(this.#workspace);
    this.#at = at;
  }
}
