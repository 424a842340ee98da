import { grownUint16, grownUint32 } from './grown';

const NO_TERM = -1;

/**
 * All terms of a library, numbered in the order in which they came. Numbers are never given anew, so that what was
 * written with them stays readable. Strings lie end to end in one array; an open-addressing table finds them.
 */
export class TermDictionary {
  #units = new Uint16Array(0);
  /** Where each term's units start; one entry more than there are terms. */
  #starts = new Uint32Array(1);
  #size = 0;
  /** Term + 1, zero for a free place; its length is a power of two and at least twice the terms. */
  #table = new Uint32Array(256);
  #interviews = new Uint32Array(0);
  #occurrences = new Uint32Array(0);
  #totalOccurrences = 0;

  get size(): number {
    return this.#size;
  }

  /** Occurrences of all terms together, over all interviews in the index. */
  get totalOccurrences(): number {
    return this.#totalOccurrences;
  }

  /** Bytes held by the arrays. */
  get byteLength(): number {
    const arrays = [this.#units, this.#starts, this.#table, this.#interviews, this.#occurrences];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  /** The number of a term, or -1 where no interview has ever said it. */
  find(term: string): number {
    const mask = this.#table.length - 1;
    for (let at = hashOf(term) & mask; ; at = (at + 1) & mask) {
      const entry = this.#table[at]!;
      if (entry === 0) return NO_TERM;
      if (this.#equals(entry - 1, term)) return entry - 1;
    }
  }

  /** The number of a term, given now where it has none yet. */
  intern(term: string): number {
    const known = this.find(term);
    if (known !== NO_TERM) return known;
    if ((this.#size + 1) * 2 > this.#table.length) this.#enlargeTable();
    const id = this.#size++;
    this.#append(term, id);
    this.#enter(id, hashOf(term));
    return id;
  }

  /** The term with a number. */
  term(id: number): string {
    return String.fromCharCode(...this.#units.subarray(this.#starts[id]!, this.#starts[id + 1]!));
  }

  /** In how many interviews the term is said. */
  interviewsWith(id: number): number {
    return this.#interviews[id]!;
  }

  /** How often the term is said in all interviews. */
  occurrencesOf(id: number): number {
    return this.#occurrences[id]!;
  }

  /**
   * Counts an interview in (`sign` 1) or out (-1): the numbers of its terms, and where the places of each start; one
   * more of these than there are terms.
   */
  count(ids: Uint32Array, starts: Uint32Array, sign: 1 | -1): void {
    const [interviews, occurrences] = [this.#interviews, this.#occurrences];
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at]!;
      const times = (starts[at + 1]! - starts[at]!) | 0;
      interviews[id] = (interviews[id]! + sign) | 0;
      occurrences[id] = (occurrences[id]! + (sign > 0 ? times : -times)) | 0;
    }
    this.#totalOccurrences += sign * (starts[ids.length]! - starts[0]!);
  }

  /**
   * Numbers terms that are new, given by the length of each and their units end to end; for a stored dictionary, whose
   * terms are known to differ.
   */
  append(lengths: Uint16Array, units: Uint16Array): void {
    const first = this.#starts[this.#size]!;
    const size = this.#size + lengths.length;
    this.#units = grownUint16(this.#units, first + units.length);
    this.#units.set(units, first);
    this.#starts = grownUint32(this.#starts, size + 1);
    this.#interviews = grownUint32(this.#interviews, size);
    this.#occurrences = grownUint32(this.#occurrences, size);
    let at = first;
    for (let term = 0; term < lengths.length; term++) {
      at += lengths[term]!;
      this.#starts[this.#size + 1 + term] = at;
    }
    const known = this.#size;
    this.#size = size;
    if (size * 2 > this.#table.length) this.#enlargeTable();
    else for (let id = known; id < size; id++) this.#enter(id, this.#hashOfStored(id));
  }

  /** The numbers of the terms that begin with these letters and are said somewhere. */
  withPrefix(prefix: string): number[] {
    const found: number[] = [];
    const first = prefix.charCodeAt(0);
    for (let id = 0; id < this.#size; id++) {
      if (this.#units[this.#starts[id]!] !== first || this.#interviews[id] === 0) continue;
      if (this.#startsWith(id, prefix)) found.push(id);
    }
    return found;
  }

  #append(term: string, id: number): void {
    const start = this.#starts[id]!;
    this.#units = grownUint16(this.#units, start + term.length);
    for (let at = 0; at < term.length; at++) this.#units[start + at] = term.charCodeAt(at);
    this.#starts = grownUint32(this.#starts, id + 2);
    this.#starts[id + 1] = start + term.length;
    this.#interviews = grownUint32(this.#interviews, id + 1);
    this.#occurrences = grownUint32(this.#occurrences, id + 1);
  }

  #enter(id: number, hash: number): void {
    const mask = this.#table.length - 1;
    let at = hash & mask;
    while (this.#table[at] !== 0) at = (at + 1) & mask;
    this.#table[at] = id + 1;
  }

  #enlargeTable(): void {
    let length = this.#table.length * 2;
    while (length < this.#size * 2) length *= 2;
    this.#table = new Uint32Array(length);
    for (let id = 0; id < this.#size; id++) this.#enter(id, this.#hashOfStored(id));
  }

  #equals(id: number, term: string): boolean {
    return this.#starts[id + 1]! - this.#starts[id]! === term.length && this.#startsWith(id, term);
  }

  #startsWith(id: number, prefix: string): boolean {
    const start = this.#starts[id]!;
    if (this.#starts[id + 1]! - start < prefix.length) return false;
    for (let at = 0; at < prefix.length; at++) {
      if (this.#units[start + at] !== prefix.charCodeAt(at)) return false;
    }
    return true;
  }

  #hashOfStored(id: number): number {
    let hash = HASH_SEED;
    for (let at = this.#starts[id]!; at < this.#starts[id + 1]!; at++) {
      hash = hashStep(hash, this.#units[at]!);
    }
    return hashEnd(hash);
  }
}

/** FNV-1a over UTF-16 units, with a last stir so that the low bits depend on all of them. */
export const HASH_SEED = 0x811c9dc5 | 0;

/** Takes one more UTF-16 unit into a hash. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** A hash whose high bits count in the low ones. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(term: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < term.length; at++) hash = hashStep(hash, term.charCodeAt(at));
  return hashEnd(hash);
}
