import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import { rangesOverlap, type TextRange } from '../../src-shared/domain/text-range';
import type { DraftCheck } from '../../src-shared/ipc/window-values';

/** How long the text has to rest before it is checked again. */
const REST_MS = 300;

/**
 * The checks of a draft's quotations. They belong to one text: once that changes they are not shown any more, and
 * the new text is checked when it rests, so that nobody reads a verdict about words that are gone.
 */
export class QuoteChecks {
  readonly #ask: () => Promise<DraftCheck | undefined>;
  readonly #text: () => string;
  // Raw: arrives whole from the main process and is replaced whole.
  #checks = $state.raw<readonly QuoteCheck[]>([]);
  #checkedText = $state.raw<string | null>(null);
  #running = $state(false);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: () => Promise<DraftCheck | undefined>, text: () => string) {
    this.#ask = ask;
    this.#text = text;
  }

  /** Of the text as it stands now; empty while that has not been checked. */
  get all(): readonly QuoteCheck[] {
    return this.#checkedText === this.#text() ? this.#checks : [];
  }

  get running(): boolean {
    return this.#running;
  }

  /** Checks the text now. If it changes meanwhile, the answer is dropped and the newer text is checked. */
  async run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = true;
    const asked = this.#text();
    const answer = await this.#ask();
    this.#running = false;
    if (this.#text() !== asked) {
      this.runWhenRested();
    } else if (answer) {
      this.#checks = answer.checks;
      this.#checkedText = asked;
    }
  }

  runWhenRested(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), REST_MS);
  }

  /** The check of a quotation that shares words with a range; one that begins in it comes first. */
  at(range: TextRange | null): QuoteCheck | null {
    if (!range) return null;
    const near = this.all.filter((check) => rangesOverlap(check.quotation.range, range));
    return near.find((check) => check.quotation.range.start >= range.start - 1) ?? near[0] ?? null;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
