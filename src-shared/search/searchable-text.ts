import type { TextRange } from '../domain/text-range';
import { termsOnceWhole } from '../text/begun-word';
import { foldWord } from '../text/fold';
import { words } from '../text/words';

/**
 * A text made ready to be searched again and again: its folded terms in one string, so that a phrase is found by
 * `indexOf` and not word by word.
 */
export class SearchableText {
  readonly text: string;
  /** ` the last ferry ` */
  readonly #folded: string;
  /** Where each term begins in `#folded`, and the word it comes from in `text`. */
  readonly #termStarts: readonly number[];
  readonly #wordRanges: readonly TextRange[];

  constructor(text: string) {
    this.text = text;
    const starts: number[] = [];
    const ranges: TextRange[] = [];
    const parts: string[] = [];
    let length = 1;
    for (const word of words(text)) {
      for (const term of foldWord(word.text)) {
        starts.push(length);
        ranges.push({ start: word.start, end: word.end });
        parts.push(term);
        length += term.length + 1;
      }
    }
    this.#folded = parts.length === 0 ? '' : ` ${parts.join(' ')} `;
    this.#termStarts = starts;
    this.#wordRanges = ranges;
  }

  /**
   * The first places where the terms of a query stand one after the other; the last one may be unfinished.
   *
   * @param most how many places at the most
   * @returns ranges in UTF-16 units of `text`, in order
   */
  find({ terms, lastOnceWhole }: TypedWords, most: number): TextRange[] {
    if (terms.length === 0) return [];
    const before = terms.slice(0, -1).map((term) => ` ${term}`);
    const begun = ` ${terms.join(' ')}`;
    const whole = lastOnceWhole.map((last) => `${before.join('')} ${last} `);
    return [begun, ...whole]
      .flatMap((wanted) => this.#placesOf(wanted, most))
      .sort((a, b) => a - b)
      .slice(0, most)
      .map((place) => this.#rangeFrom(place, terms.length));
  }

  /** Where that stands in the folded text. */
  #placesOf(wanted: string, most: number): number[] {
    const places: number[] = [];
    for (let at = this.#folded.indexOf(wanted); at >= 0 && places.length < most;) {
      places.push(at + 1);
      at = this.#folded.indexOf(wanted, at + wanted.trimEnd().length);
    }
    return places;
  }

  #rangeFrom(place: number, terms: number): TextRange {
    const first = this.#termAt(place);
    const start = this.#wordRanges[first]?.start ?? 0;
    return { start, end: this.#wordRanges[first + terms - 1]?.end ?? start };
  }

  /** Index of the term that begins there. */
  #termAt(place: number): number {
    let low = 0;
    let high = this.#termStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#termStarts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** What a person's words are looked for by while they are typed. */
export interface TypedWords {
  readonly terms: readonly string[];
  /** Whole terms that the last word may become, spelt otherwise than it begins: see `termsOnceWhole`. */
  readonly lastOnceWhole: readonly string[];
}

/** The terms that a person's words are looked for by. */
export function typedWords(query: string): TypedWords {
  const typed = words(query);
  const last = typed.at(-1);
  return {
    terms: typed.flatMap((word) => foldWord(word.text)),
    lastOnceWhole: last ? termsOnceWhole(last.text) : [],
  };
}
