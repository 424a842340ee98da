import type { Interview } from '../../domain/interview';
import type { PassagePoint, SpokenRange } from '../../domain/passage';
import type { SpokenWord } from '../align/alignment';

/** What an interview's text has between its words: the judge reads pauses and cues there. */
export class SpokenLine {
  constructor(
    readonly interview: Interview,
    /** Words of the interview, in order, none left out between the first and the last. */
    readonly words: readonly SpokenWord[],
  ) {}

  /** The text before the word at an index, back to the word before it or to its segment's start. */
  gapBefore(index: number): string {
    const word = this.words[index];
    const before = this.words[index - 1];
    if (word && before?.segment === word.segment) {
      return this.#text(word.segment).slice(before.end, word.start);
    }
    if (word) return before ? `\n${this.#wordless(word)}` : this.#wordless(word);
    return before ? this.#afterLast(before) : '';
  }

  /** A pause, a mark of punctuation or a new turn before the word at an index. */
  isParted(index: number): boolean {
    const gap = this.gapBefore(index);
    return PAUSE.test(gap) || this.#opensSegment(index);
  }

  /** Speech broke off before the word at an index: a dash or an ellipsis stands there. */
  isBrokenOff(index: number): boolean {
    return BROKEN_OFF.test(this.gapBefore(index));
  }

  /** A sentence ends before the word at an index, or a turn. */
  opensSentence(index: number): boolean {
    return /[.?!…\n]/.test(this.gapBefore(index)) || this.#opensSegment(index);
  }

  rangeOf(from: number, to: number): SpokenRange {
    const first = this.words[from];
    const last = this.words[to - 1];
    if (from < to && first && last) {
      return { from: this.#point(first, first.start), to: this.#point(last, last.end) };
    }
    const beside = this.words[from - 1];
    const next = this.words[from] ?? this.words[0]!;
    const at = beside ? this.#point(beside, beside.end) : this.#point(next, next.start);
    return { from: at, to: at };
  }

  #point(word: SpokenWord, offset: number): PassagePoint {
    return { segmentId: this.interview.segments[word.segment]!.id, offset };
  }

  #text(segment: number): string {
    return this.interview.segments[segment]!.text;
  }

  /** The end of the segment's text before a word, which stands in it alone or behind words that are not in the line. */
  #wordless(word: SpokenWord): string {
    return /[^\p{L}\p{N}]*$/u.exec(this.#text(word.segment).slice(0, word.start))![0];
  }

  #opensSegment(index: number): boolean {
    const word = this.words[index];
    return word !== undefined && this.#wordless(word).length === word.start;
  }

  #afterLast(word: SpokenWord): string {
    return /^[^\p{L}\p{N}]*/u.exec(this.#text(word.segment).slice(word.end))![0];
  }
}

const PAUSE = /[,.;:?!…—–\n]|--| - /;
const BROKEN_OFF = /[…—–-]|\.\.\./;
