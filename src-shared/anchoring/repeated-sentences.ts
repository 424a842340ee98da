import type { TextRange } from '../domain/text-range';
import { wordsWithin } from './follow-range';
import type { Reading, WordSpan } from './reading';
import type { WordAlignment } from './word-alignment';

/**
 * Sentences that stand more than once, word for word: the line under every section, the refrain. Which of them is which
 * only their neighbours tell.
 */
export class RepeatedSentences {
  readonly #alignment: WordAlignment;
  readonly #old: ReadonlyMap<string, readonly number[]>;
  readonly #new: ReadonlyMap<string, readonly number[]>;

  constructor(alignment: WordAlignment) {
    this.#alignment = alignment;
    this.#old = sentencesByWords(alignment.pair.before);
    this.#new = sentencesByWords(alignment.pair.after);
  }

  /**
   * The other places of the new text at which a range of the old one could stand as well; `null` where its sentence
   * stands once in each, or a neighbour tells which of them it is.
   */
  rivals(range: TextRange): TextRange[] | null {
    const { before } = this.#alignment.pair;
    const words = wordsWithin(before, range);
    if (words.from === words.to) return null;
    const [first, last] = [before.sentenceOf[words.from]!, before.sentenceOf[words.to - 1]!];
    if (first !== last || !this.#isRepeated(first) || this.#isTold(first)) return null;
    const { from } = before.sentences[first]!;
    const own = this.#alignment.newOf[words.from];
    return (this.#new.get(wordsOf(before, first)) ?? [])
      .map((sentence) => this.#alignment.pair.after.sentences[sentence]!.from + words.from - from)
      .filter((at) => at !== own)
      .map((at) => this.#placeOf(range, words, at));
  }

  #isRepeated(sentence: number): boolean {
    const key = wordsOf(this.#alignment.pair.before, sentence);
    return (this.#old.get(key)?.length ?? 0) > 1 || (this.#new.get(key)?.length ?? 0) > 1;
  }

  /** Does the nearest sentence on one of its sides that stands only once still stand as near? The ends of a text do. */
  #isTold(sentence: number): boolean {
    const { pair, newOf } = this.#alignment;
    const { sentences } = pair.before;
    let [left, right] = [sentence - 1, sentence + 1];
    while (left >= 0 && this.#isRepeated(left)) left--;
    while (right < sentences.length && this.#isRepeated(right)) right++;
    const own = sentences[sentence]!;
    const [before, behind] = [
      left < 0 ? -1 : sentences[left]!.to - 1,
      sentences[right]?.from ?? newOf.length,
    ];
    const place = (word: number): number => (word < 0 ? -1 : (newOf[word] ?? pair.after.ids.length));
    const isAsNear = (neighbour: number, word: number): boolean =>
      newOf[word]! >= 0 && place(neighbour) - newOf[word]! === neighbour - word;
    return isAsNear(before, own.from) || isAsNear(behind, own.to - 1);
  }

  #placeOf(range: TextRange, words: WordSpan, at: number): TextRange {
    const { before, after } = this.#alignment.pair;
    const last = at + words.to - words.from - 1;
    return {
      start: after.starts[at]! - (before.starts[words.from]! - range.start),
      end: after.ends[last]! + (range.end - before.ends[words.to - 1]!),
    };
  }
}

function wordsOf({ ids, sentences }: Reading, sentence: number): string {
  const { from, to } = sentences[sentence]!;
  return ids.subarray(from, to).join();
}

function sentencesByWords(reading: Reading): Map<string, number[]> {
  const found = new Map<string, number[]>();
  reading.sentences.forEach((_, sentence) => {
    const key = wordsOf(reading, sentence);
    const known = found.get(key);
    if (known) known.push(sentence);
    else found.set(key, [sentence]);
  });
  return found;
}
