import type { TextRange } from '../../domain/text-range';
import { wordEnd } from '../../text/words';
import { grownUint16, grownUint32 } from './grown';
import { HASH_SEED, hashEnd, hashStep } from './term-dictionary';
import { hashOfForm, type WrittenForms } from './written-forms';

/** ASCII letters and digits, capitals made small; zero for everything else. */
const PLAIN_UNITS = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[a-z0-9]/i.test(String.fromCharCode(unit)) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : 0,
);
/** ASCII characters after which a word is over, whatever follows: all but the signs that may belong to it. */
const ENDS_WORD = Uint8Array.from({ length: 128 }, (_, unit) =>
  PLAIN_UNITS[unit] || "'`.,:%+#".includes(String.fromCharCode(unit)) ? 0 : 1,
);
/** ASCII characters with which no word starts. */
const NEVER_STARTS = Uint8Array.from({ length: 128 }, (_, unit) =>
  PLAIN_UNITS[unit] || '$&-'.includes(String.fromCharCode(unit)) ? 0 : 1,
);
const POINTS = Uint8Array.from({ length: 128 }, (_, unit) =>
  '.,:'.includes(String.fromCharCode(unit)) ? 1 : 0,
);
const SPACE = 0x20;
const APOSTROPHE = 0x27;

/**
 * Reads texts into term numbers. Nine words in ten are ASCII letters up to a space or a point, so those are cut,
 * hashed and looked up in one pass; everything else goes through `wordEnd`, which decides what a word is.
 */
export class TermReader {
  readonly #forms: WrittenForms;
  /** The terms read so far; only the first `count` entries mean anything. */
  terms = new Uint32Array(1024);
  count = 0;
  #form = new Uint16Array(64);

  constructor(forms: WrittenForms) {
    this.#forms = forms;
  }

  clear(): void {
    this.count = 0;
  }

  /** Reads on until `count` terms are read or the range ends; says where in the text it stopped. */
  readUpTo(text: string, { start, end }: TextRange, count: number): number {
    let at = start;
    while (at < end && this.count < count) at = this.#readWord(text, at, start, end);
    return at;
  }

  /** Reads a range of a text, after what was read before. */
  read(text: string, from: number, to: number): void {
    let at = from;
    while (at < to) {
      const unit = text.charCodeAt(at);
      if (unit < 128 && NEVER_STARTS[unit] === 1) at++;
      else at = this.#readWord(text, at, from, to);
    }
  }

  /** Takes the word at `at`; returns where to go on. */
  #readWord(text: string, at: number, from: number, to: number): number {
    // a form of 60 units folds to fewer terms than this
    if (this.count + 256 > this.terms.length) this.terms = grownUint32(this.terms, this.count + 256);
    const form = this.#form;
    let hash = HASH_SEED;
    let length = 0;
    let end = at;
    let unit = text.charCodeAt(end);
    for (; length < 60; length++) {
      let plain = unit < 128 ? PLAIN_UNITS[unit]! : 0;
      if (plain === 0) {
        if (unit !== APOSTROPHE || length === 0 || !isLetter(text, end + 1, to)) break;
        plain = APOSTROPHE;
      }
      form[length] = plain;
      hash = hashStep(hash, plain);
      end++;
      unit = end < to ? text.charCodeAt(end) : SPACE;
    }
    if (length === 0 || length === 60 || !isOver(text, end, to, unit)) {
      return this.#readAny(text, at, from, to);
    }
    this.count = this.#forms.write(form, length, hashEnd(hash) >>> 0, this.terms, this.count);
    return end;
  }

  #readAny(text: string, at: number, from: number, to: number): number {
    const end = wordEnd(text, at, from, to);
    if (end === at) return at + 1;
    const length = end - at;
    this.#form = grownUint16(this.#form, length);
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(at + index);
      this.#form[index] = (unit < 128 && PLAIN_UNITS[unit]) || unit;
    }
    // `1,111,111` folds to more terms than it has units
    this.terms = grownUint32(this.terms, this.count + 4 * length + 16);
    this.count = this.#forms.write(
      this.#form,
      length,
      hashOfForm(this.#form, length),
      this.terms,
      this.count,
    );
    return end;
  }
}

/** Is the word certainly over before `unit`, which stands at `end`? */
function isOver(text: string, end: number, to: number, unit: number): boolean {
  if (unit >= 128) return false;
  if (ENDS_WORD[unit] === 1) return true;
  if (POINTS[unit] === 0) return false;
  return end + 1 >= to || text.charCodeAt(end + 1) === SPACE;
}

function isLetter(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}
