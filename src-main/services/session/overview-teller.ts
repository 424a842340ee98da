/** How long the rows may be behind, in ms: of a folder many files come in within a second, and all rows travel with each. */
const BEHIND_MS = 120;

/** Tells whoever shows a library that its rows have changed: at once, or soon where much happens in a short time. */
export class OverviewTeller {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly tell: () => void) {}

  now(): void {
    this.stop();
    this.tell();
  }

  soon(): void {
    this.#timer ??= setTimeout(() => this.now(), BEHIND_MS).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
