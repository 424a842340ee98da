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

  /** The stop that is shown; `null` while no tour is taken, and on screens that no stop is about. */
  get step(): TourStep | null {
    return this.#shown === null ? null : (TOUR_STEPS[this.#shown] ?? null);
  }

  /** Its place among the stops, from 1. */
  get place(): number {
    return (this.#shown ?? 0) + 1;
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
    if (this.#shown === null || this.place >= this.length) this.end();
    else await this.#go(this.#shown + 1);
  }

  end(): void {
    this.#at = null;
    this.#workspace.preferences.remember(DONE, true);
  }

  /** Who goes on to the draft by themselves is at the first stop about it; elsewhere the tour waits. */
  get #shown(): number | null {
    const at = this.#at;
    const { name } = this.#workspace.screens.current;
    if (at === null || TOUR_STEPS[at]?.screen === name) return at;
    const next = TOUR_STEPS.findIndex(({ screen }, stop) => screen === name && stop > at);
    return next < 0 ? null : next;
  }

  async #go(at: number): Promise<void> {
    await TOUR_STEPS[at]?.prepare(this.#workspace);
    this.#at = at;
  }
}
