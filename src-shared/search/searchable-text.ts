import type { TextRange } from '../domain/text-range';
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
   * @returns ranges in UTF-16 units of `text`
   */
  find(query: readonly string[], most: number): TextRange[] {
    const wanted = ` ${query.join(' ')}`;
    const found: TextRange[] = [];
    if (query.length === 0) return found;
    let at = this.#folded.indexOf(wanted);
    while (at >= 0 && found.length < most) {
      const first = this.#termAt(at + 1);
      const start = this.#wordRanges[first]?.start ?? 0;
      const end = this.#wordRanges[first + query.length - 1]?.end ?? start;
      found.push({ start, end });
      at = this.#folded.indexOf(wanted, at + wanted.length);
    }
    return found;
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

/** The terms that a person's words are looked for by. */
export function queryTerms(query: string): string[] {
  return words(query).flatMap((word) => foldWord(word.text));
}
