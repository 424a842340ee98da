import { mayHavePair, secondHash } from './pair-filter';

/** Interviews in one column of words: as many as a number has bits. */
const COLUMN = 32;
/** Filters longer than this are folded to it, and asked once more where the folded one says “maybe”. */
const MOST_ROWS = 1 << 16;

/**
 * The pair filters of a whole shelf, turned around: for each bit of a filter, which of the interviews have it. A pair is
 * looked up in all of them at once, in place of two bits in the filter of each.
 */
export class ShelfPairs {
  readonly #filters: readonly (Uint32Array | null)[];
  readonly #columns: number;
  readonly #rows: number;
  /** Row after row; in each row the bits of all interviews. */
  readonly #bits: Uint32Array;

  /** `filters`: one for each slot of the shelf, `null` where no interview stands. */
  constructor(filters: readonly (Uint32Array | null)[]) {
    this.#filters = filters;
    this.#columns = Math.ceil(filters.length / COLUMN);
    const longest = Math.max(1, ...filters.map((filter) => filter?.length ?? 0));
    this.#rows = Math.min(MOST_ROWS, longest * 32);
    this.#bits = new Uint32Array(this.#rows * this.#columns);
    for (let column = 0; column < this.#columns; column++) this.#turn(column);
  }

  get byteLength(): number {
    return this.#bits.byteLength;
  }

  /** Marks the slots whose interview may have a pair with this hash: sets `bit` of their entry in `marks`; says how many. */
  mark(hash: number, bit: number, marks: Uint32Array): number {
    const second = secondHash(hash);
    const mask = this.#rows - 1;
    const [first, other] = [(hash & mask) * this.#columns, (second & mask) * this.#columns];
    let count = 0;
    for (let column = 0; column < this.#columns; column++) {
      let left = this.#bits[first + column]! & this.#bits[other + column]!;
      while (left !== 0) {
        const slot = column * COLUMN + (31 - Math.clz32(left & -left));
        left &= left - 1;
        if (!this.#isCertain(slot, hash, second)) continue;
        marks[slot]! |= 1 << bit;
        count++;
      }
    }
    return count;
  }

  /** A folded filter says “maybe” more often than its own. */
  #isCertain(slot: number, hash: number, second: number): boolean {
    const filter = this.#filters[slot]!;
    return filter.length * 32 <= this.#rows || mayHavePair(filter, filter.length * 32 - 1, hash, second);
  }

  /** Fills one column, 32 bits of 32 interviews at a time. */
  #turn(column: number): void {
    const filters = this.#filters.slice(column * COLUMN, (column + 1) * COLUMN);
    const block = new Uint32Array(32);
    const words = this.#rows / 32;
    const folded = filters.map((filter) =>
      filter && filter.length > words ? foldedTo(filter, words) : filter,
    );
    for (let word = 0; word < words; word++) {
      block.fill(0);
      for (let at = 0; at < folded.length; at++) {
        const filter = folded[at];
        if (filter) block[at] = filter[word & (filter.length - 1)]!;
      }
      transpose(block);
      for (let bit = 0; bit < 32; bit++) this.#bits[(word * 32 + bit) * this.#columns + column] = block[bit]!;
    }
  }
}

/** A filter of fewer words in which every bit of the longer one is set, at its place modulo the shorter length. */
function foldedTo(filter: Uint32Array, words: number): Uint32Array {
  const folded = filter.slice(0, words);
  for (let at = words; at < filter.length; at++) folded[at & (words - 1)]! |= filter[at]!;
  return folded;
}

/** Turns 32 entries of 32 bits around the diagonal: bit a of entry b becomes bit b of entry a. */
function transpose(block: Uint32Array): void {
  let mask = 0x0000ffff;
  for (let width = 16; width > 0; width >>>= 1) {
    for (let at = 0; at < 32; at = (at + width + 1) & ~width) {
      const swapped = ((block[at]! >>> width) ^ block[at + width]!) & mask;
      block[at]! ^= swapped << width;
      block[at + width]! ^= swapped;
    }
    mask ^= mask << (width >>> 1);
  }
}
