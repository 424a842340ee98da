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
const DROP = 0.45;
const DROP_WORD = 0.04;
const MARKED_DROP = 0.05;
const MARKED_DROP_WORD = 0.002;
const ADD = 0.25;
const OTHER = 0.3;

const NEVER = -1e9;

/**
 * Aligns a query with windows of one interview, term by term, and says where the best part begins and ends.
 * No traceback: one column is kept, and every value remembers at which position its path began.
 */
export class TermScore {
  readonly #query: Query;
  readonly #postings: InterviewPostings;
  /** Query term → local term of this interview, or -1. */
  readonly #locals: Int32Array;
  readonly #beginnings: Uint8Array | null;

  constructor(query: Query, postings: InterviewPostings) {
    this.#query = query;
    this.#postings = postings;
    this.#locals = Int32Array.from(query.terms, ({ id }) =>
      id < 0 ? -1 : localTerm(postings.vocabulary, id),
    );
    this.#beginnings = query.terms.at(-1)?.beginnings ?? null;
  }

  best(from: number, to: number): TermPlace {
    const { terms, totalWeight } = this.#query;
    const { spoken, vocabulary } = this.#postings;
    const count = terms.length;
    const weights = Float64Array.from(terms, ({ weight }) => weight);
    const open = Float64Array.from(terms, ({ cutBefore }) => (cutBefore ? MARKED_DROP : DROP));
    const each = Float64Array.from(terms, ({ cutBefore }) => (cutBefore ? MARKED_DROP_WORD : DROP_WORD));
    // `value[i]`: the best path that has used up i printed terms, `drop[i]`: the best that ends in a gap after them
    const value = new Float64Array(count + 1).fill(NEVER);
    const drop = new Float64Array(count + 1).fill(NEVER);
    const start = new Int32Array(count + 1);
    const dropStart = new Int32Array(count + 1);
    const first = Math.max(0, from);
    const last = Math.min(to, spoken.length);
    value[0] = 0;
    start[0] = first;
    for (let row = 1; row <= count; row++) {
      value[row] = value[row - 1]! - ADD;
      start[row] = first;
    }
    let best = { from: first, to: first, score: value[count]! };
    for (let at = first; at < last; at++) {
      const said = spoken[at]!;
      let diagonal = value[0]!;
      let diagonalStart = at;
      start[0] = at + 1;
      for (let row = 1; row <= count; row++) {
        const same =
          this.#locals[row - 1] === said ||
          (row === count && this.#beginnings !== null && this.#beginnings[vocabulary[said]!] === 1);
        const above = value[row]!;
        const aboveStart = start[row]!;
        let next = diagonal + (same ? weights[row - 1]! : -OTHER);
        let nextStart = diagonalStart;
        if (value[row - 1]! - ADD > next) {
          next = value[row - 1]! - ADD;
          nextStart = start[row - 1]!;
        }
        if (row < count) {
          const opened = above - open[row]!;
          if (opened > drop[row]!) {
            drop[row] = opened;
            dropStart[row] = aboveStart;
          }
          drop[row]! -= each[row]!;
          if (drop[row]! > next) {
            next = drop[row]!;
            nextStart = dropStart[row]!;
          }
        }
        value[row] = next;
        start[row] = nextStart;
        diagonal = above;
        diagonalStart = aboveStart;
      }
      if (value[count]! > best.score) best = { from: start[count]!, to: at + 1, score: value[count]! };
    }
    return { ...best, score: Math.max(0, best.score / totalWeight) };
  }
}
