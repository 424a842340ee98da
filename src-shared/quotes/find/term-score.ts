import { localTerm, type InterviewPostings } from '../index/interview-postings';
import type { Query } from './query';

/** The best place of a query within a window; positions half-open. */
export interface TermPlace {
  readonly from: number;
  readonly to: number;
  /** From 0 to 1. */
  readonly score: number;
}

/** The prices of `align/term-alignment`, without the fine print: this one decides only where to look closer. */
const DROP = 0.8;
const DROP_WORD = 0.05;
const MARKED_DROP = 0.05;
const MARKED_DROP_WORD = 0.002;
const ADD = 0.25;
const OTHER = 0.3;

const NEVER = -1e9;

/**
 * Aligns a query with windows of interviews, term by term, and says where the best part begins and ends. No
 * traceback: one column is kept, and every value remembers at which position its path began.
 */
export class TermScorer {
  readonly #query: Query;
  readonly #beginnings: Uint8Array | null;
  readonly #weights: Float64Array;
  readonly #open: Float64Array;
  readonly #each: Float64Array;
  /** Entry i: the best path that has used up i terms of the query, and where it began. */
  readonly #value: Float64Array;
  readonly #start: Int32Array;
  /** Entry i: the best path that ends in a gap after i terms. */
  readonly #drop: Float64Array;
  readonly #dropStart: Int32Array;
  /** Query term → local term of the interview at hand, or -1. */
  readonly #locals: Int32Array;
  #postings: InterviewPostings | null = null;
  /** Local term of the interview at hand → first row of the query that asks for it, plus one; zero for the others. */
  #rows = new Uint16Array(1024);
  /** For each row, the last window in which its term was seen. */
  readonly #seenIn: Uint32Array;
  #windows = 0;
  /** For each row, the weight of all rows that ask for the same term. */
  readonly #sharedWeights: Float64Array;

  constructor(query: Query) {
    const { terms } = query;
    this.#query = query;
    this.#beginnings = terms.at(-1)?.beginnings ?? null;
    this.#weights = Float64Array.from(terms, ({ weight }) => weight);
    this.#open = Float64Array.from(terms, ({ cutBefore }) => (cutBefore ? MARKED_DROP : DROP));
    this.#each = Float64Array.from(terms, ({ cutBefore }) => (cutBefore ? MARKED_DROP_WORD : DROP_WORD));
    this.#value = new Float64Array(terms.length + 1);
    this.#drop = new Float64Array(terms.length + 1);
    this.#start = new Int32Array(terms.length + 1);
    this.#dropStart = new Int32Array(terms.length + 1);
    this.#locals = new Int32Array(terms.length);
    this.#seenIn = new Uint32Array(terms.length + 1);
    this.#sharedWeights = sharedWeights(query);
  }

  /** A score that `best` can't exceed: the weight of the query's terms that are said there at all, in any order. */
  bound(postings: InterviewPostings, from: number, to: number): number {
    this.#turnTo(postings);
    const { spoken } = postings;
    const last = Math.min(to, spoken.length);
    const window = ++this.#windows;
    let weight = this.#beginnings === null ? 0 : this.#weights.at(-1)!;
    for (let at = Math.max(0, from); at < last; at++) {
      const row = this.#rows[spoken[at]!]!;
      if (row === 0 || this.#seenIn[row] === window) continue;
      this.#seenIn[row] = window;
      weight += this.#sharedWeights[row - 1]!;
    }
    return weight / this.#query.totalWeight;
  }

  /** The best place between two positions of an interview. */
  best(postings: InterviewPostings, from: number, to: number): TermPlace {
    this.#turnTo(postings);
    const first = Math.max(0, from);
    const last = Math.min(to, postings.spoken.length);
    const count = this.#locals.length;
    this.#reset(first);
    let best = { from: first, to: first, score: this.#value[count]! };
    for (let at = first; at < last; at++) {
      this.#advance(at, postings.spoken[at]!, this.#endsHere(postings, at));
      const score = this.#value[count]!;
      if (score > best.score) best = { from: this.#start[count]!, to: at + 1, score };
    }
    return { ...best, score: Math.max(0, best.score / this.#query.totalWeight) };
  }

  #turnTo(postings: InterviewPostings): void {
    if (this.#postings === postings) return;
    this.#postings = postings;
    for (const local of this.#locals) if (local >= 0) this.#rows[local] = 0;
    if (this.#rows.length < postings.vocabulary.length) {
      this.#rows = new Uint16Array(postings.vocabulary.length * 2);
    }
    this.#query.terms.forEach(({ id }, at) => {
      const local = id < 0 ? -1 : localTerm(postings.vocabulary, id);
      this.#locals[at] = local;
      if (local >= 0 && this.#rows[local] === 0) this.#rows[local] = at + 1;
    });
  }

  /** Does the word still being typed begin the word said at this position? */
  #endsHere(postings: InterviewPostings, at: number): boolean {
    return this.#beginnings !== null && this.#beginnings[postings.vocabulary[postings.spoken[at]!]!] === 1;
  }

  #reset(first: number): void {
    this.#drop.fill(NEVER);
    this.#start.fill(first);
    this.#value.forEach((_, row) => (this.#value[row] = -ADD * row));
  }

  /** Takes in one more spoken term. */
  #advance(at: number, said: number, endsHere: boolean): void {
    const value = this.#value;
    const start = this.#start;
    const drop = this.#drop;
    const count = this.#locals.length;
    let diagonal = value[0]!;
    let diagonalStart = at;
    start[0] = at + 1;
    for (let row = 1; row <= count; row++) {
      const same = this.#locals[row - 1] === said || (endsHere && row === count);
      const left = value[row]!;
      const leftStart = start[row]!;
      let next = diagonal + (same ? this.#weights[row - 1]! : -OTHER);
      let nextStart = diagonalStart;
      const added = value[row - 1]! - ADD;
      if (added > next) {
        next = added;
        nextStart = start[row - 1]!;
      }
      if (row < count) {
        const opened = left - this.#open[row]!;
        if (opened > drop[row]!) {
          drop[row] = opened;
          this.#dropStart[row] = leftStart;
        }
        drop[row]! -= this.#each[row]!;
        if (drop[row]! > next) {
          next = drop[row]!;
          nextStart = this.#dropStart[row]!;
        }
      }
      value[row] = next;
      start[row] = nextStart;
      diagonal = left;
      diagonalStart = leftStart;
    }
  }
}

function sharedWeights({ terms }: Query): Float64Array {
  const perTerm = new Map<number, number>();
  for (const { id, weight } of terms) perTerm.set(id, (perTerm.get(id) ?? 0) + weight);
  return Float64Array.from(terms, ({ id }) => perTerm.get(id)!);
}
