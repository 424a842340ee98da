import type { QuoteIndex } from '../index/quote-index';
import type { Query } from './query';

/** A term of the query whose places vote. */
export interface Seed {
  readonly ids: readonly number[];
  /** At which indexes of the query it stands. */
  readonly at: readonly number[];
  /** Of all these places together. */
  readonly weight: number;
  /** How many places in all interviews have to be looked at. */
  readonly cost: number;
}

/** Beginnings that so many words share say nothing. */
const MOST_BEGINNINGS = 400;

/** The query's terms that somebody said, rarest first: the fewest places to look at for the most certainty. */
export function seedsOf(index: QuoteIndex, query: Query): Seed[] {
  const positions = new Map<number, number[]>();
  query.terms.forEach(({ id, beginnings }, at) => {
    if (beginnings || id < 0 || index.dictionary.occurrencesOf(id) === 0) return;
    positions.set(id, [...(positions.get(id) ?? []), at]);
  });
  const seeds = [...positions].map(([id, at]) => seedOf(index, query, [id], at));
  query.terms.forEach(({ beginnings }, at) => {
    const ids = beginnings ? idsOf(beginnings) : [];
    if (ids.length > 0 && (ids.length <= MOST_BEGINNINGS || query.terms.length === 1)) {
      seeds.push(seedOf(index, query, ids, [at]));
    }
  });
  return seeds.sort((a, b) => a.cost - b.cost);
}

function seedOf(index: QuoteIndex, query: Query, ids: readonly number[], at: readonly number[]): Seed {
  const cost = ids.reduce((sum, id) => sum + index.dictionary.occurrencesOf(id), 0) * at.length;
  return { ids, at, weight: at.reduce((sum, place) => sum + query.terms[place]!.weight, 0), cost };
}

function idsOf(marks: Uint8Array): number[] {
  const ids: number[] = [];
  marks.forEach((mark, id) => {
    if (mark === 1) ids.push(id);
  });
  return ids;
}
