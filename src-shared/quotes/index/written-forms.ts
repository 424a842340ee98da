import { foldWord } from '../../text/fold';
import { grownUint16, grownUint32 } from './grown';
import { HASH_SEED, hashEnd, hashStep } from './term-dictionary';
import type { TermDictionary } from './term-dictionary';

/** Past this many different forms the memory is emptied and filled again: it only saves time. */
const MOST_FORMS = 400_000;

/**
 * Remembers to which terms a written word folds, so that each form is folded once and not each time that it is said.
 * Forms are spelt in units, ASCII capitals made small; no string is made for a form that is known.
 */
export class WrittenForms {
  readonly #dictionary: TermDictionary;
  #units = new Uint16Array(0);
  #starts = new Uint32Array(1);
  #hashes = new Uint32Array(0);
  /** The first entry in `#terms` of each form; one more than there are forms. */
  #firstTerms = new Uint32Array(1);
  #terms = new Uint32Array(0);
  #size = 0;
  /** Form + 1, zero for a free place. */
  #table = new Uint32Array(1024);

  constructor(dictionary: TermDictionary) {
    this.#dictionary = dictionary;
  }

  /** Bytes held by the arrays. */
  get byteLength(): number {
    const arrays = [this.#units, this.#starts, this.#hashes, this.#firstTerms, this.#terms, this.#table];
    return arrays.reduce((sum, array) => sum + array.byteLength, 0);
  }

  /**
   * Writes the terms of the form spelt by the first `length` units of `form`, which hash to `hash`, into `out` from
   * index `at` on; returns the index after them.
   */
  write(form: Uint16Array, length: number, hash: number, out: Uint32Array, at: number): number {
    const known = this.#find(form, length, hash);
    const entry = this.#firstTerms[known]!;
    const last = this.#firstTerms[known + 1]!;
    out[at] = this.#terms[entry]!;
    for (let more = entry + 1; more < last; more++) out[at + more - entry] = this.#terms[more]!;
    return at + last - entry;
  }

  #find(form: Uint16Array, length: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const entry = this.#table[place]!;
      if (entry === 0) return this.#learn(form, length, hash);
      if (this.#hashes[entry - 1] === hash && this.#equals(entry - 1, form, length)) return entry - 1;
    }
  }

  #equals(known: number, form: Uint16Array, length: number): boolean {
    const start = this.#starts[known]!;
    if (this.#starts[known + 1]! - start !== length) return false;
    for (let at = 0; at < length; at++) {
      if (this.#units[start + at] !== form[at]) return false;
    }
    return true;
  }

  #learn(form: Uint16Array, length: number, hash: number): number {
    if (this.#size >= MOST_FORMS) this.#forget();
    if ((this.#size + 1) * 2 > this.#table.length) this.#enlargeTable();
    const learnt = this.#size++;
    this.#appendUnits(learnt, form.subarray(0, length));
    this.#appendTerms(learnt, foldWord(String.fromCharCode(...form.subarray(0, length))));
    this.#hashes = grownUint32(this.#hashes, learnt + 1);
    this.#hashes[learnt] = hash;
    this.#enter(learnt);
    return learnt;
  }

  #appendUnits(learnt: number, form: Uint16Array): void {
    const first = this.#starts[learnt]!;
    this.#units = grownUint16(this.#units, first + form.length);
    this.#units.set(form, first);
    this.#starts = grownUint32(this.#starts, learnt + 2);
    this.#starts[learnt + 1] = first + form.length;
  }

  #appendTerms(learnt: number, terms: readonly string[]): void {
    const first = this.#firstTerms[learnt]!;
    this.#terms = grownUint32(this.#terms, first + terms.length);
    terms.forEach((term, index) => (this.#terms[first + index] = this.#dictionary.intern(term)));
    this.#firstTerms = grownUint32(this.#firstTerms, learnt + 2);
    this.#firstTerms[learnt + 1] = first + terms.length;
  }

  #enter(form: number): void {
    const mask = this.#table.length - 1;
    let place = this.#hashes[form]! & mask;
    while (this.#table[place] !== 0) place = (place + 1) & mask;
    this.#table[place] = form + 1;
  }

  #enlargeTable(): void {
    this.#table = new Uint32Array(this.#table.length * 2);
    for (let form = 0; form < this.#size; form++) this.#enter(form);
  }

  #forget(): void {
    this.#size = 0;
    this.#table.fill(0);
  }
}

/** The hash by which `write` looks for the first `length` units of a form. */
export function hashOfForm(form: Uint16Array, length: number): number {
  let hash = HASH_SEED;
  for (let at = 0; at < length; at++) hash = hashStep(hash, form[at]!);
  return hashEnd(hash) >>> 0;
}
