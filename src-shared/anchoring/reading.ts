import type { TextRange } from '../domain/text-range';
import { sentenceRanges } from '../text/sentences';
import { plainWord, scanWords, words } from '../text/words';

/** A text cut into words that can be compared as numbers. Word `i` stands at `starts[i]`–`ends[i]`, in UTF-16 units. */
export interface Reading {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The same number in both readings for words that are alike, case and typography aside. */
  readonly ids: Int32Array;
  /** The sentence of each word, counted through the text. */
  readonly sentenceOf: Int32Array;
  /** The words of each sentence: `[from, to)`. */
  readonly sentences: readonly WordSpan[];
}

/** Words `from` (included) to `to` (not included) of a reading. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Two texts read with one numbering of words, and how much a word of each number tells. */
export interface ReadPair {
  readonly before: Reading;
  readonly after: Reading;
  /** From nearly 0, for words that are everywhere, to 1. */
  readonly weights: Float64Array;
  /** The number of each word, in the form in which words are compared. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Reads two texts word by word; equal words have equal numbers. */
export function readPair(before: string, after: string): ReadPair {
  const numbers = new Map<string, number>();
  const pair = { before: read(before, numbers), after: read(after, numbers) };
  return { ...pair, numbers, weights: weightsOf(pair.before, pair.after, numbers.size) };
}

/** The form in which words are compared: case and typography aside. */
function comparable(word: string): string {
  return plainWord(word).toLowerCase();
}

/** The words of a quotation by number, with the signs before the first and after the last; `null` for none. */
export interface NumberedQuote {
  readonly ids: Int32Array;
  readonly lead: string;
  readonly tail: string;
}

/** Numbers the words of a quotation; `null` where it has none, or one that neither text has. */
export function numberedQuote({ numbers }: ReadPair, exact: string): NumberedQuote | null {
  const found = words(exact);
  const [first, last] = [found[0], found.at(-1)];
  const ids = found.flatMap(({ text }) => numbers.get(comparable(text)) ?? []);
  if (!first || !last || ids.length < found.length) return null;
  return { ids: Int32Array.from(ids), lead: exact.slice(0, first.start), tail: exact.slice(last.end) };
}

function read(text: string, numbers: Map<string, number>): Reading {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  scanWords(text, 0, text.length, (start, end) => {
    const word = comparable(text.slice(start, end));
    let id = numbers.get(word);
    if (id === undefined) numbers.set(word, (id = numbers.size));
    starts.push(start);
    ends.push(end);
    ids.push(id);
  });
  const sentences = sentencesOf(starts, sentenceRanges(text));
  const sentenceOf = new Int32Array(starts.length);
  sentences.forEach(({ from, to }, index) => sentenceOf.fill(index, from, to));
  return {
    text,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    ids: Int32Array.from(ids),
    sentenceOf,
    sentences,
  };
}

/** Cuts the words where a sentence begins; words outside of every sentence stay with the one before. */
function sentencesOf(starts: readonly number[], ranges: readonly TextRange[]): WordSpan[] {
  const spans: WordSpan[] = [];
  let from = 0;
  let at = 0;
  for (const range of ranges.slice(1)) {
    while (at < starts.length && starts[at]! < range.start) at++;
    if (at > from) spans.push({ from, to: at });
    from = at;
  }
  if (starts.length > from) spans.push({ from, to: starts.length });
  return spans;
}

function weightsOf(before: Reading, after: Reading, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (const id of before.ids) counts[id]! += 1;
  for (const id of after.ids) counts[id]! += 1;
  const total = Math.max(1, before.ids.length + after.ids.length);
  return counts.map((count) => 1 / (1 + (200 * count) / total));
}

/** How much the words of a span tell together. */
export function weightOf(pair: ReadPair, reading: Reading, span: WordSpan): number {
  let sum = 0;
  for (let at = span.from; at < span.to; at++) sum += pair.weights[reading.ids[at]!]!;
  return sum;
}
