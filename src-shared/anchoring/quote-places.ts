import { ANCHOR_CONTEXT } from '../domain/anchor';
import type { TextRange } from '../domain/text-range';
import type { NumberedQuote, Reading, WordSpan } from './reading';
import { plainText } from './same-words';

/** What is looked for: a quotation as it stands, and what stood around it within its block. */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Words that are the words of a quotation and belong to nothing in the other text. */
export interface QuotePlace {
  readonly words: WordSpan;
  readonly range: TextRange;
  /** How much of the surroundings agrees: 0 to 1 on each side. */
  readonly before: number;
  readonly after: number;
}

/** Finds quotations among the words of one text that have no partner in the other: new ones, or lost ones. */
export class FreePlaces {
  readonly #reading: Reading;
  readonly #partnerOf: Int32Array;
  readonly #byWord = new Map<number, number[]>();

  constructor(reading: Reading, partnerOf: Int32Array) {
    this.#reading = reading;
    this.#partnerOf = partnerOf;
    for (let at = 0; at < partnerOf.length; at++) {
      if (partnerOf[at] !== -1) continue;
      const id = reading.ids[at]!;
      const places = this.#byWord.get(id);
      if (places) places.push(at);
      else this.#byWord.set(id, [at]);
    }
  }

  /** Every place where the numbered words of a quotation stand. */
  find(quote: NumberedQuote, quoted: Quoted): QuotePlace[] {
    const { ids } = quote;
    const rarest = this.#rarestOf(ids);
    return (this.#byWord.get(ids[rarest]!) ?? []).flatMap((at) => {
      const words = { from: at - rarest, to: at - rarest + ids.length };
      return this.#isHere(ids, words) ? [this.#placeOf(words, quoted, quote)] : [];
    });
  }

  #rarestOf(ids: Int32Array): number {
    const frequency = (index: number): number => this.#byWord.get(ids[index]!)?.length ?? 0;
    let rarest = 0;
    for (let index = 1; index < ids.length; index++) if (frequency(index) < frequency(rarest)) rarest = index;
    return rarest;
  }

  #isHere(ids: Int32Array, { from }: WordSpan): boolean {
    for (let index = 0; index < ids.length; index++) {
      if (this.#partnerOf[from + index] !== -1 || this.#reading.ids[from + index] !== ids[index]) {
        return false;
      }
    }
    return true;
  }

  #placeOf(words: WordSpan, quoted: Quoted, signs: NumberedQuote): QuotePlace {
    const range = withSigns(this.#reading, words, signs);
    return { words, range, ...surroundings(this.#reading.text, range, quoted) };
  }
}

/** The range of some words with the signs around them that a quotation had, where they stand there too. */
function withSigns(reading: Reading, words: WordSpan, signs: NumberedQuote): TextRange {
  const { text } = reading;
  const [start, end] = [reading.starts[words.from]!, reading.ends[words.to - 1]!];
  const lead = plainText(text.slice(start - signs.lead.length, start)) === plainText(signs.lead);
  const tail = plainText(text.slice(end, end + signs.tail.length)) === plainText(signs.tail);
  return {
    start: lead ? start - signs.lead.length : start,
    end: tail ? end + signs.tail.length : end,
  };
}

/** How well the surroundings of a range agree with those of a quotation, within its block. */
export function surroundings(
  text: string,
  range: TextRange,
  quoted: Quoted,
): { before: number; after: number } {
  const prefix = plainText(lastLine(text.slice(Math.max(0, range.start - ANCHOR_CONTEXT), range.start)));
  const suffix = plainText(firstLine(text.slice(range.end, range.end + ANCHOR_CONTEXT)));
  return {
    before: agreement(reversed(prefix), reversed(plainText(lastLine(quoted.prefix)))),
    after: agreement(suffix, plainText(firstLine(quoted.suffix))),
  };
}

function agreement(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0) return 1;
  let same = 0;
  while (same < longer && a[same] === b[same]) same++;
  return same / longer;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
