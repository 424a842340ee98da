/** How long the rows of a library may be behind what is being typed, in ms. */
const OVERVIEW_MS = 1000;

/** Tells whoever shows a library that its rows have changed: at once, or soon while somebody types. */
export class OverviewTeller {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly tell: () => void) {}

  now(): void {
    this.stop();
    this.tell();
  }

  /** While somebody types, the rows of all documents need not travel with every word. */
  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), OVERVIEW_MS).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
