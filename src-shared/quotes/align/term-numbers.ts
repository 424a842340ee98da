import type { TermEntry } from './term-line';

const NONE = -1;

/**
 * The terms of two rows as numbers, so that comparing two is comparing numbers; and what two or three neighbours of one
 * row make when joined, where that is a term of the other row.
 */
export class TermNumbers {
  readonly #printed: Int32Array;
  readonly #spoken: Int32Array;
  /** The spoken terms by numbers of their own. */
  readonly #spokenPlace: Int32Array;
  /** By how many are joined, less two: index of the first → the number of what they make, or `NONE`. */
  readonly #printedJoined: readonly [Int32Array, Int32Array];
  readonly #spokenJoined: readonly [Int32Array, Int32Array];
  /** Does anything joined make a term of the other row at all? */
  readonly haveJoined: boolean;

  constructor(printed: readonly TermEntry[], spoken: readonly TermEntry[]) {
    const [ofPrinted, ofSpoken] = [new Map<string, number>(), new Map<string, number>()];
    for (const { term } of printed) if (!ofPrinted.has(term)) ofPrinted.set(term, ofPrinted.size);
    // terms that are only spoken are no term of the printed row, and differ from it in any case
    for (const { term } of spoken) if (!ofSpoken.has(term)) ofSpoken.set(term, ofPrinted.get(term) ?? NONE);
    this.#printed = Int32Array.from(printed, ({ term }) => ofPrinted.get(term)!);
    this.#spoken = Int32Array.from(spoken, ({ term }) => ofSpoken.get(term)!);
    this.#spokenJoined = [joined(spoken, 2, ofPrinted), joined(spoken, 3, ofPrinted)];
    const place = new Map([...ofSpoken.keys()].map((term, at) => [term, at]));
    this.#spokenPlace = Int32Array.from(spoken, ({ term }) => place.get(term)!);
    this.#printedJoined = [joined(printed, 2, place), joined(printed, 3, place)];
    this.haveJoined = [...this.#spokenJoined, ...this.#printedJoined].some((all) =>
      all.some((number) => number !== NONE),
    );
  }

  areSame(printed: number, spoken: number): boolean {
    return this.#printed[printed] === this.#spoken[spoken];
  }

  /** One printed term and several spoken ones, or the other way round. */
  areSameJoined(printed: number, printedCount: number, spoken: number, spokenCount: number): boolean {
    if (printedCount === 1) {
      return this.#spokenJoined[spokenCount - 2]![spoken] === this.#printed[printed];
    }
    return this.#printedJoined[printedCount - 2]![printed] === this.#spokenPlace[spoken];
  }
}

function joined(row: readonly TermEntry[], count: number, known: ReadonlyMap<string, number>): Int32Array {
  return Int32Array.from(row, (_, at) => {
    if (at + count > row.length) return NONE;
    let text = '';
    for (let next = at; next < at + count; next++) text += row[next]!.term;
    return known.get(text) ?? NONE;
  });
}
