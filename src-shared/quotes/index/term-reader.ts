import type { TextRange } from '../../domain/text-range';
import { wordEnd } from '../../text/words';
import { grownUint32 } from './grown';
import { HASH_SEED, hashEnd, hashStep } from './term-dictionary';
import type { WrittenForms } from './written-forms';

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
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const EVERY_TERM = 0x3fffffff;

/** The second hash of a form multiplies by another odd number than the first. */
const SECOND_SEED = 0x2545f491 | 0;

function secondStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x5bd1e995);
}

function secondEnd(hash: number): number {
  return hash ^ (hash >>> 13);
}

/**
 * Reads texts into term numbers. Nine words in ten are ASCII letters up to a space or a point, so those are cut,
 * hashed and looked up in one pass; everything else goes through `wordEnd`, which decides what a word is.
 */
export class TermReader {
  readonly #forms: WrittenForms;
  /** The terms read so far; only the first `count` entries mean anything. */
  terms = new Uint32Array(1024);
  count = 0;
  /** Where the word that was read last begins in its text. */
  lastWord = 0;

  constructor(forms: WrittenForms) {
    this.#forms = forms;
  }

  clear(): void {
    this.count = 0;
  }

  /** Reads a range of a text, after what was read before. */
  read(text: string, from: number, to: number): void {
    this.readUpTo(text, { start: from, end: to }, EVERY_TERM);
  }

  /** Reads on until `count` terms are read or the range ends; says where in the text it stopped. */
  readUpTo(text: string, { start, end: to }: TextRange, count: number): number {
    // looked up once: a million words are read in this loop
    const plainUnits = PLAIN_UNITS;
    const neverStarts = NEVER_STARTS;
    const endsWord = ENDS_WORD;
    let at = start;
    let last = start;
    while (at < to && this.count < count) {
      last = at;
      let unit = text.charCodeAt(at);
      if (unit < 128 && neverStarts[unit] === 1) {
        at++;
        continue;
      }
      let hash = HASH_SEED;
      let second = SECOND_SEED;
      let end = at;
      for (;;) {
        let plain = unit < 128 ? plainUnits[unit]! : 0;
        if (plain === 0) {
          if (unit !== APOSTROPHE && unit !== CURLY_APOSTROPHE) break;
          if (end === at || !isLetter(text, end + 1, to)) break;
          plain = APOSTROPHE;
        }
        hash = hashStep(hash, plain);
        second = secondStep(second, plain);
        end++;
        unit = end < to ? text.charCodeAt(end) : SPACE;
      }
      if (end > at && ((unit < 128 && endsWord[unit] === 1) || isBeforeSpace(text, end, to, unit))) {
        this.#write(hash, second, text, at, end);
        at = end;
      } else at = this.#readAny(text, at, start, to);
    }
    this.lastWord = last;
    return at;
  }

  /** Takes the word at `at`, whatever it is made of; returns where to go on. */
  #readAny(text: string, at: number, from: number, to: number): number {
    const end = wordEnd(text, at, from, to);
    if (end === at) return at + 1;
    let hash = HASH_SEED;
    let second = SECOND_SEED;
    for (let index = at; index < end; index++) {
      const unit = text.charCodeAt(index);
      const plain = (unit < 128 && PLAIN_UNITS[unit]) || unit;
      hash = hashStep(hash, plain);
      second = secondStep(second, plain);
    }
    this.#write(hash, second, text, at, end);
    return end;
  }

  #write(hash: number, second: number, text: string, at: number, end: number): void {
    // `1,111,111` folds to more terms than it has units
    const room = this.count + 4 * (end - at) + 16;
    if (room > this.terms.length) this.terms = grownUint32(this.terms, room);
    this.count = this.#forms.write(hashEnd(hash), secondEnd(second), text, at, end, this.terms, this.count);
  }
}

/** Does a point, comma or colon stand at `end`, and nothing but a space behind it? */
function isBeforeSpace(text: string, end: number, to: number, unit: number): boolean {
  if (unit !== 0x2e && unit !== 0x2c && unit !== 0x3a) return false;
  return end + 1 >= to || text.charCodeAt(end + 1) === SPACE;
}

function isLetter(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const unit = text.charCodeAt(at) | 0x20;
  return unit >= 0x61 && unit <= 0x7a;
}
