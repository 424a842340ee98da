import type { Interview } from '../../domain/interview';
import { grownUint32 } from './grown';
import { fillPairFilter, pairFilterLength } from './pair-filter';
import { TermReader } from './term-reader';
import type { WrittenForms } from './written-forms';

/** What the index needs to know of an interview. */
export type SpokenText = Pick<Interview, 'id' | 'segments'>;

/**
 * One interview in the index, self-contained but for the dictionary's numbers. A *position* counts terms from the
 * interview's start, over all segments; a *local* term is an index into `vocabulary`. All arrays are views of one
 * buffer, so that it is written and read as it stands.
 */
export interface InterviewPostings {
  readonly buffer: ArrayBuffer;
  /** Local term → number in the dictionary, ascending. */
  readonly vocabulary: Uint32Array;
  /** Local term → its first entry in `positions`; one entry more than there are local terms. */
  readonly postingStarts: Uint32Array;
  /** The positions of each local term, ascending. */
  readonly positions: Uint16Array | Uint32Array;
  /** Position → local term: the interview as it was said. */
  readonly spoken: Uint16Array | Uint32Array;
  /** Segment → its first position. */
  readonly segmentStarts: Uint32Array;
  /** Which pairs of neighbours are said here, see `PairFilter`. */
  readonly pairs: Uint32Array;
}

/** How long the arrays are; with these the buffer can be read. */
export interface PostingCounts {
  readonly terms: number;
  readonly vocabulary: number;
  readonly segments: number;
}

/** How long the arrays of an interview are. */
export function countsOf(postings: InterviewPostings): PostingCounts {
  return {
    terms: postings.spoken.length,
    vocabulary: postings.vocabulary.length,
    segments: postings.segmentStarts.length,
  };
}

/** The size of the buffer for these counts, a multiple of four. */
export function postingBytes(counts: PostingCounts): number {
  const narrow =
    counts.terms * (isNarrow(counts.terms) ? 2 : 4) + counts.terms * (isNarrow(counts.vocabulary) ? 2 : 4);
  const wide = counts.vocabulary * 2 + 1 + counts.segments + pairFilterLength(counts.terms);
  return wide * 4 + Math.ceil(narrow / 4) * 4;
}

/** Views of a buffer from `offset` (a multiple of four) on. */
export function postingsIn(buffer: ArrayBuffer, offset: number, counts: PostingCounts): InterviewPostings {
  let at = offset;
  const wide = (length: number) => {
    const view = new Uint32Array(buffer, at, length);
    at += length * 4;
    return view;
  };
  const narrow = (length: number) => {
    const view = new Uint16Array(buffer, at, length);
    at += length * 2;
    return view;
  };
  const inTerms = isNarrow(counts.terms) ? narrow : wide;
  const vocabulary = wide(counts.vocabulary);
  const postingStarts = wide(counts.vocabulary + 1);
  const segmentStarts = wide(counts.segments);
  const pairs = wide(pairFilterLength(counts.terms));
  const whole = { buffer, vocabulary, postingStarts, segmentStarts, pairs };
  // the wider of the two first, so that both stand on a multiple of their own size
  if (isNarrow(counts.vocabulary)) {
    const positions = inTerms(counts.terms);
    return { ...whole, positions, spoken: narrow(counts.terms) };
  }
  const spoken = wide(counts.terms);
  return { ...whole, spoken, positions: inTerms(counts.terms) };
}

function isNarrow(count: number): boolean {
  return count <= 0x10000;
}

/** The local term of a dictionary number, or -1 where this interview does not say it. */
export function localTerm(vocabulary: Uint32Array, id: number): number {
  let low = 0;
  let high = vocabulary.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = vocabulary[middle]!;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Makes postings; keeps its scratch arrays between interviews, so that a bulk build allocates little else. */
export class PostingsBuilder {
  readonly #reader: TermReader;
  /** Dictionary number → local term + 1 of the interview at hand, zero elsewhere. */
  #localOf = new Uint32Array(0);
  /** The different terms in the order in which they came, and how often each is said. */
  #found = new Uint32Array(0);
  #times = new Uint32Array(0);
  /** Position → in which place its term came first. */
  #came = new Uint32Array(0);
  /** In which place a term came → local term. */
  #rank = new Uint32Array(0);

  constructor(forms: WrittenForms) {
    this.#reader = new TermReader(forms);
  }

  build(interview: SpokenText): InterviewPostings {
    const segmentStarts = this.#readTerms(interview);
    const terms = this.#reader.terms.subarray(0, this.#reader.count);
    const vocabulary = this.#numberAsTheyCome(terms);
    const counts = { terms: terms.length, vocabulary: vocabulary.length, segments: segmentStarts.length };
    const postings = postingsIn(new ArrayBuffer(postingBytes(counts)), 0, counts);
    postings.vocabulary.set(vocabulary);
    postings.segmentStarts.set(segmentStarts);
    this.#rankBy(vocabulary, postings.postingStarts);
    this.#fill(postings, terms.length);
    fillPairFilter(postings.pairs, terms);
    return postings;
  }

  #readTerms(interview: SpokenText): number[] {
    this.#reader.clear();
    return interview.segments.map(({ text, notSpoken }) => {
      const start = this.#reader.count;
      let from = 0;
      for (const gap of notSpoken ?? []) {
        this.#reader.read(text, from, gap.start);
        from = Math.max(from, gap.end);
      }
      this.#reader.read(text, from, text.length);
      return start;
    });
  }

  /** Numbers the different terms in the order in which they come, and counts each; answers them ascending. */
  #numberAsTheyCome(terms: Uint32Array): Uint32Array {
    let highest = 0;
    for (let at = 0; at < terms.length; at++) if (terms[at]! > highest) highest = terms[at]!;
    this.#localOf = grownUint32(this.#localOf, highest + 1);
    this.#found = grownUint32(this.#found, terms.length);
    this.#came = grownUint32(this.#came, terms.length);
    // one more, to hold where the postings start and end
    this.#times = grownUint32(this.#times, terms.length + 1);
    const [localOf, found, came, times] = [this.#localOf, this.#found, this.#came, this.#times];
    let count = 0;
    for (let at = 0; at < terms.length; at++) {
      const id = terms[at]!;
      let local = localOf[id]!;
      if (local === 0) {
        found[count] = id;
        times[count] = 0;
        local = ++count;
        localOf[id] = local;
      }
      came[at] = local - 1;
      times[local - 1]!++;
    }
    return found.slice(0, count).sort();
  }

  /** Turns the order in which terms came into the order of the vocabulary, and clears `#localOf` again. */
  #rankBy(vocabulary: Uint32Array, postingStarts: Uint32Array): void {
    this.#rank = grownUint32(this.#rank, vocabulary.length);
    const [localOf, rank, times] = [this.#localOf, this.#rank, this.#times];
    for (let local = 0; local < vocabulary.length; local++) {
      const id = vocabulary[local]!;
      const asItCame = localOf[id]! - 1;
      localOf[id] = 0;
      rank[asItCame] = local;
      postingStarts[local + 1] = postingStarts[local]! + times[asItCame]!;
    }
  }

  /** A counting sort of positions by term. */
  #fill({ spoken, positions, postingStarts }: InterviewPostings, count: number): void {
    const [came, rank] = [this.#came, this.#rank];
    const next = this.#times;
    next.set(postingStarts);
    for (let at = 0; at < count; at++) {
      const local = rank[came[at]!]!;
      spoken[at] = local;
      positions[next[local]!++] = at;
    }
  }
}
