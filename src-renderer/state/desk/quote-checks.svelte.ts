import type { Claim } from '../../../src-shared/domain/claim';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import { rangesOverlap, type TextRange } from '../../../src-shared/domain/text-range';
import type { DraftCheck } from '../../../src-shared/ipc/window-values';
import { movedCheck } from '../../../src-shared/quotes/moved-check';
import { restFor } from '../rest';

/** How long the text has to rest before it is checked again. */
const REST_MS = 300;

/**
 * The checks of a draft's quotations. They belong to one text: once that changes, those of other paragraphs go along
 * with it, none while somebody types, and the new text is checked when it rests. Nobody reads a verdict about words
 * that are gone.
 */
export class QuoteChecks {
  readonly #ask: () => Promise<DraftCheck | undefined>;
  readonly #text: () => string;
  readonly #typing: () => boolean;
  // Raw: arrives whole from the main process and is replaced whole.
  #answer = $state.raw<DraftCheck | null>(null);
  #checkedText = $state.raw<string | null>(null);
  #running = $state(false);
  #again = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The answer as it was last moved, and what it was moved for. */
  #moved: { readonly answer: DraftCheck; readonly text: string; readonly here: DraftCheck } | null = null;

  /** @param typing whether somebody types: then a letter must cost nothing, and the text rests soon */
  constructor(ask: () => Promise<DraftCheck | undefined>, text: () => string, typing: () => boolean) {
    this.#ask = ask;
    this.#text = text;
    this.#typing = typing;
  }

  /** Of the text as it stands now; empty while nothing of that has been checked. */
  get all(): readonly QuoteCheck[] {
    return this.#current?.checks ?? [];
  }

  /** Whether {@link all} says anything of the text as it stands: not before the first answer, nor while somebody types. */
  get known(): boolean {
    return this.#current !== null;
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
    const answer = this.#answer;
    const text = this.#text();
    if (!answer || this.#checkedText === null || this.#checkedText === text) return answer;
    if (this.#typing()) return null;
    if (this.#moved?.answer !== answer || this.#moved.text !== text) {
      this.#moved = { answer, text, here: movedAnswer(answer, this.#checkedText, text) };
    }
    return this.#moved.here;
  }
}

function movedAnswer(answer: DraftCheck, before: string, after: string): DraftCheck {
  const moved = (check: QuoteCheck): QuoteCheck[] => {
    const one = movedCheck(check, before, after);
    return one ? [one] : [];
  };
  const linked = Object.entries(answer.linked).flatMap(([id, check]) =>
    moved(check).map((one): [string, QuoteCheck] => [id, one]),
  );
  return { ...answer, checks: answer.checks.flatMap(moved), linked: Object.fromEntries(linked) };
}
