import type { Claim } from '../../src-shared/domain/claim';
import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import { rangesOverlap, type TextRange } from '../../src-shared/domain/text-range';
import type { DraftCheck } from '../../src-shared/ipc/window-values';
import { restFor } from './rest';

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
  #answer = $state.raw<DraftCheck | null>(null);
  #checkedText = $state.raw<string | null>(null);
  #running = $state(false);
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: () => Promise<DraftCheck | undefined>, text: () => string) {
    this.#ask = ask;
    this.#text = text;
  }

  /** Of the text as it stands now; empty while that has not been checked. */
  get all(): readonly QuoteCheck[] {
    return this.#current?.checks ?? [];
  }

  get running(): boolean {
    return this.#running;
  }

  /** Checks the text now. If it changes meanwhile, the answer is dropped and the newer text is checked. */
  async run(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) {
      this.#again = true;
      return;
    }
    this.#running = true;
    this.#again = false;
    const asked = this.#text();
    const answer = await this.#ask();
    this.#running = false;
    if (answer && this.#text() === asked) {
      this.#answer = answer;
      this.#checkedText = asked;
    }
    if (this.#again || this.#text() !== asked) this.runWhenRested();
  }

  runWhenRested(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), restFor(this.#text(), REST_MS));
  }

  /** The check of a quotation that shares words with a range; one that begins in it comes first. */
  at(range: TextRange | null): QuoteCheck | null {
    if (!range) return null;
    const near = this.all.filter((check) => rangesOverlap(check.quotation.range, range));
    return near.find((check) => check.quotation.range.start >= range.start - 1) ?? near[0] ?? null;
  }

  /** What is known about a claim's quotation: the verdict is about the linked passages, where there are any. */
  of(claim: Claim): QuoteCheck | null {
    const found = claim.orphan ? null : this.at(claim.anchor);
    const linked = claim.evidence.length > 0 ? this.#current?.linked[claim.id] : undefined;
    return linked ? { ...linked, candidates: found?.candidates ?? linked.candidates } : found;
  }

  /** Whether a claim's verdict is about passages that a person linked. */
  isLinked(claim: Claim): boolean {
    return this.#current?.linked[claim.id] !== undefined && claim.evidence.length > 0;
  }

  /** The name of a speaker of a checked passage; `null` where the transcript names nobody. */
  speaker(interviewId: string, speakerId: string | null): string | null {
    return (speakerId && this.#answer?.speakers[interviewId]?.[speakerId]?.name) || null;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  get #current(): DraftCheck | null {
    return this.#checkedText === this.#text() ? this.#answer : null;
  }
}
