import { coverageOf, type DraftCoverage } from '../../../src-shared/claims/coverage';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import { sentenceRanges } from '../../../src-shared/text/sentences';

/** A text of fewer units is read at once: its sentences cost less than a frame. */
const SHORT = 24_000;

/** A longer one is shown before its sentences are read; in ms. */
const FIRST_LOOK_MS = 100;

/** How much of a story is looked at, by its sentences. A book is on screen before they are read. */
export class StoryCoverage {
  readonly #draft: () => Draft;
  readonly #known: () => number;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #isRead = $state(true);

  // equal words are equal strings: a book is not read again for every claim that somebody settles
  readonly #text = $derived.by(() => storyText(this.#draft().blocks));
  readonly #sentences = $derived.by(() => sentenceRanges(this.#text));
  /** Read now where it was not read yet: somebody asks for it. */
  readonly whole: DraftCoverage = $derived.by(() =>
    coverageOf(this.#sentences, this.#draft().claims, this.#draft().noChecks),
  );

  /** @param known the share of sentences as the library's list has it, until the story is read */
  constructor(draft: () => Draft, known: () => number) {
    this.#draft = draft;
    this.#known = known;
    if (this.#text.length < SHORT) return;
    this.#isRead = false;
    this.#timer = setTimeout(() => (this.#isRead = true), FIRST_LOOK_MS);
  }

  /** Covered sentences out of all, from 0 to 1. */
  get share(): number {
    return this.#isRead ? this.whole.share : this.#known();
  }

  /** How many sentences have nothing marked; `undefined` for as long as they are not read. */
  get unmarked(): number | undefined {
    return this.#isRead ? this.whole.unmarked.length : undefined;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
