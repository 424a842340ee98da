import type { TextRange } from '../../../src-shared/domain/text-range';
import { findAll } from '../../../src-shared/text/find-all';

const NONE: readonly TextRange[] = [];

/** Finding words in the draft: what is looked for, where it stands, which hit is the present one. */
export class FindInText {
  readonly #text: () => string;
  open = $state(false);
  wanted = $state('');
  replacement = $state('');
  matchCase = $state(false);
  wholeWords = $state(false);
  /** The hit that somebody stepped to; `null` while it is the first one from where the search began. */
  #at = $state<number | null>(null);
  /** Where in the text the search began. */
  #from = $state(0);
  /** How often somebody asked for the field: the focus goes there each time. */
  asked = $state(0);

  readonly hits = $derived.by(() =>
    this.open && this.wanted !== ''
      ? findAll(this.#text(), this.wanted, { matchCase: this.matchCase, wholeWords: this.wholeWords })
      : NONE,
  );

  constructor(text: () => string) {
    this.#text = text;
  }

  /** The hit that is looked at; `null` where there is none. */
  get hit(): TextRange | null {
    return this.hits[this.index] ?? null;
  }

  get index(): number {
    const first = this.hits.findIndex(({ start }) => start >= this.#from);
    return Math.min(this.#at ?? Math.max(0, first), Math.max(0, this.hits.length - 1));
  }

  /** @param words what is selected: looked for at once @param from where in the text one is */
  begin(words: string, from = 0): void {
    if (words !== '' && !words.includes('\n') && words.length < 120) this.wanted = words;
    this.open = true;
    this.asked += 1;
    this.#at = null;
    this.#from = from;
  }

  close(): void {
    this.open = false;
  }

  step(by: 1 | -1): void {
    const count = this.hits.length;
    if (count > 0) this.#at = (this.index + by + count) % count;
  }
}
