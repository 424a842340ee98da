import { coverageOf, type DraftCoverage } from '../../../src-shared/claims/coverage';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import { SentenceReader } from '../../../src-shared/text/sentence-reader';
import { inSlices } from '../in-slices';

/** A text of fewer units is read at once: its sentences cost less than a frame. */
const SHORT = 24_000;

/** How much of a story is looked at, by its sentences. A book is on screen before they are read. */
export class StoryCoverage {
  readonly #draft: () => Draft;
  readonly #known: () => number;
  readonly #reader = new SentenceReader();
  #isRead = $state(true);
  #stop: (() => void) | undefined;

  // equal words are equal strings: a book is not read again for every claim that somebody settles
  readonly #text = $derived.by(() => storyText(this.#draft().blocks));
  readonly #sentences = $derived.by(() => this.#reader.read(this.#text));
  /** Read now where it was not read yet: somebody asks for it. */
  readonly whole: DraftCoverage = $derived.by(() =>
    coverageOf(this.#sentences, this.#draft().claims, this.#draft().noChecks),
  );

  /** @param known the share of sentences as the library's list has it, until the story is read */
  constructor(draft: () => Draft, known: () => number) {
    this.#draft = draft;
    this.#known = known;
    this.#isRead = this.#text.length < SHORT;
  }

  /** Reads a book, now that it is on screen: a little at a time, and remembered for `whole`. */
  readOn(): void {
    if (this.#isRead) return;
    this.#stop = inSlices(this.#reader.steps(this.#text), () => (this.#isRead = true));
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
    this.#stop?.();
  }
}
