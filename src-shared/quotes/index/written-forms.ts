import { foldWord } from '../../text/fold';
import { grownUint32 } from './grown';
import type { TermDictionary } from './term-dictionary';

/** Past this many different forms the memory is emptied and filled again: it only saves time. */
const MOST_FORMS = 400_000;

/** What a place of the table holds: two hashes of the form, and its term or where its terms are. */
const PLACE = 3;

/**
 * Remembers to which terms a written word folds, so that each form is folded once and not each time that it is said.
 * A form is known by two independent hashes of 32 bits; its letters are not kept and no string is made for one that is
 * known. Two forms with the same 64 bits would be taken for one, which costs a find at the most: verdicts read the
 * words themselves.
 */
export class WrittenForms {
  readonly #dictionary: TermDictionary;
  /**
   * Per place: hash, second hash, and term + 1 where the form folds to one; where it folds to several, minus one minus
   * the index in `#terms` of how many. Zero for a free place.
   */
  #table = new Int32Array(1024 * PLACE);
  #terms = new Uint32Array(64);
  #termCount = 0;
  #size = 0;

  constructor(dictionary: TermDictionary) {
    this.#dictionary = dictionary;
  }

  /** Bytes held by the arrays. */
  get byteLength(): number {
    return this.#table.byteLength + this.#terms.byteLength;
  }

  /**
   * Writes the terms of the form that stands in a text from `start` to `end` and has these hashes into `out` from index
   * `at` on; returns the index after them. Case and kind of apostrophe make no difference to a form's hashes.
   */
  write(
    hash: number,
    second: number,
    text: string,
    start: number,
    end: number,
    out: Uint32Array,
    at: number,
  ): number {
    const table = this.#table;
    const length = table.length;
    let place = (hash & (length / PLACE - 1)) * PLACE;
    while (table[place + 2] !== 0) {
      if (table[place] === hash && table[place + 1] === second) {
        return this.#copy(table[place + 2]!, out, at);
      }
      place += PLACE;
      if (place === length) place = 0;
    }
    return this.#copy(this.#learn(hash, second, text.slice(start, end)), out, at);
  }

  #copy(entry: number, out: Uint32Array, at: number): number {
    if (entry > 0) {
      out[at] = entry - 1;
      return at + 1;
    }
    const first = -entry;
    const count = this.#terms[first - 1]!;
    for (let more = 0; more < count; more++) out[at + more] = this.#terms[first + more]!;
    return at + count;
  }

  #learn(hash: number, second: number, form: string): number {
    if (this.#size >= MOST_FORMS) this.#forget();
    if ((this.#size + 1) * PLACE * 4 > this.#table.length * 3) this.#enlargeTable();
    this.#size++;
    const terms = foldWord(form);
    const entry = terms.length === 1 ? this.#dictionary.intern(terms[0]!) + 1 : this.#listed(terms);
    this.#enter(hash, second, entry);
    return entry;
  }

  #listed(terms: readonly string[]): number {
    const first = this.#termCount;
    this.#terms = grownUint32(this.#terms, first + 1 + terms.length);
    this.#terms[first] = terms.length;
    terms.forEach((term, index) => (this.#terms[first + 1 + index] = this.#dictionary.intern(term)));
    this.#termCount = first + 1 + terms.length;
    return -1 - first;
  }

  #enter(hash: number, second: number, entry: number): void {
    const table = this.#table;
    let place = (hash & (table.length / PLACE - 1)) * PLACE;
    while (table[place + 2] !== 0) place = place + PLACE === table.length ? 0 : place + PLACE;
    table[place] = hash;
    table[place + 1] = second;
    table[place + 2] = entry;
  }

  #enlargeTable(): void {
    const before = this.#table;
    this.#table = new Int32Array(before.length * 2);
    for (let place = 0; place < before.length; place += PLACE) {
      if (before[place + 2] !== 0) this.#enter(before[place]!, before[place + 1]!, before[place + 2]!);
    }
  }

  #forget(): void {
    this.#size = 0;
    this.#termCount = 0;
    this.#table.fill(0);
  }
}
