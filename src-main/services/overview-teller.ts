/** How long the rows of a library may be behind what is done, in ms. */
const BEHIND_MS = {
  /** While somebody types, they need not travel with every word. */
  typing: 1000,
  /** Of a folder many files come in within a second, and the rows of the whole library would travel with each. */
  importing: 120,
};

/** Tells whoever shows a library that its rows have changed: at once, or soon where much happens in a short time. */
export class OverviewTeller {
  #timer: NodeJS.Timeout | undefined;
  /** When the timer tells, in ms since 1970. */
  #due = 0;

  constructor(private readonly tell: () => void) {}

  now(): void {
    this.stop();
    this.tell();
  }

  soon(during: keyof typeof BEHIND_MS): void {
    const due = Date.now() + BEHIND_MS[during];
    if (this.#timer && this.#due <= due) return;
    this.stop();
    this.#due = due;
    this.#timer = setTimeout(() => this.now(), BEHIND_MS[during]).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
