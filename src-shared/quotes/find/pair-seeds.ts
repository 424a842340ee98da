import { hashOfPair, mayHavePair, secondHash } from '../index/pair-filter';
import type { QuoteIndex } from '../index/quote-index';
import type { ShelvedInterview } from '../index/shelf';
import type { Query } from './query';

/** Two terms that follow each other in the query. */
export interface PairSeed {
  readonly first: number;
  readonly second: number;
  /** Index of the first in the query. */
  readonly at: number;
  /** The rarer it is to say the two together, the more it tells. */
  readonly weight: number;
}

/** An interview in which some of the query's pairs may have been said. */
export interface PromisingInterview {
  readonly interview: ShelvedInterview;
  readonly pairs: readonly PairSeed[];
  /** Share of the weight of all pairs. */
  readonly promise: number;
}

/** The rarest pairs tell enough; at most 31, the bits of a number. */
const MOST_PAIRS = 18;
/** Below this share of the pairs nothing comes near the score floor. */
const LEAST_PROMISE = 0.18;
/** Nor is one with so much less than the most promising one where it was said. */
const LEAST_OF_BEST = 0.5;
/** So many pairs are looked up, in the most promising interviews: a few of many words or many of a few. */
const MOST_LOOK_UPS = 6_000;

/** The interviews that say the query's pairs of neighbours, the most promising first. */
export function promisingInterviews(
  index: QuoteIndex,
  query: Query,
  within: ReadonlySet<string> | undefined,
): PromisingInterview[] {
  const pairs = pairsOf(index, query);
  if (pairs.length === 0) return [];
  const { seen, counts } = probe(index, pairs, within);
  const weighted = pairs.map((pair, bit) => ({
    ...pair,
    weight: weightOf(counts[bit]!, index.interviewCount),
  }));
  const total = weighted.reduce((sum, { weight }, bit) => sum + (counts[bit] === 0 ? 0 : weight), 0);
  const promises = seen.map(({ bits }) => promiseOf(weighted, bits) / total);
  const least = Math.max(
    LEAST_PROMISE,
    promises.reduce((best, promise) => Math.max(best, promise), 0) * LEAST_OF_BEST,
  );
  return seen
    .map(({ interview, bits }, at) => ({ interview, bits, promise: promises[at]! }))
    .filter(({ promise }) => promise >= least)
    .sort((a, b) => b.promise - a.promise)
    .slice(0, Math.ceil(MOST_LOOK_UPS / pairs.length))
    .map(({ interview, bits, promise }) => ({
      interview,
      promise,
      pairs: weighted.filter((_, bit) => (bits & (1 << bit)) !== 0),
    }));
}

type Pair = Omit<PairSeed, 'weight'>;

/** The pairs whose rarer word is rarest. */
function pairsOf({ dictionary }: QuoteIndex, { terms }: Query): Pair[] {
  const found: (Pair & { rarity: number })[] = [];
  for (let at = 0; at + 1 < terms.length; at++) {
    const first = terms[at]!;
    const second = terms[at + 1]!;
    if (first.id < 0 || second.id < 0 || second.beginnings || second.cutBefore) continue;
    const rarity = Math.min(dictionary.occurrencesOf(first.id), dictionary.occurrencesOf(second.id));
    if (rarity > 0) found.push({ first: first.id, second: second.id, at, rarity });
  }
  return found.sort((a, b) => a.rarity - b.rarity).slice(0, MOST_PAIRS);
}

/** For each interview, which pairs it may have, a bit each; for each pair, how many interviews. */
function probe(
  index: QuoteIndex,
  pairs: readonly Pair[],
  within: ReadonlySet<string> | undefined,
): { seen: { interview: ShelvedInterview; bits: number }[]; counts: number[] } {
  const hashes = Int32Array.from(pairs, ({ first, second }) => hashOfPair(first, second));
  const seconds = hashes.map(secondHash);
  const seen: { interview: ShelvedInterview; bits: number }[] = [];
  const counts = pairs.map(() => 0);
  for (const interview of index.interviews()) {
    if (within && !within.has(interview.id)) continue;
    const filter = interview.postings.pairs;
    const mask = filter.length * 32 - 1;
    let bits = 0;
    for (let bit = 0; bit < hashes.length; bit++) {
      if (!mayHavePair(filter, mask, hashes[bit]!, seconds[bit]!)) continue;
      bits |= 1 << bit;
      counts[bit]!++;
    }
    if (bits !== 0) seen.push({ interview, bits });
  }
  return { seen, counts };
}

function weightOf(interviews: number, all: number): number {
  return 0.3 + Math.log2((all + 1) / (interviews + 1));
}

function promiseOf(pairs: readonly PairSeed[], bits: number): number {
  let promise = 0;
  for (let bit = 0; bit < pairs.length; bit++) if ((bits & (1 << bit)) !== 0) promise += pairs[bit]!.weight;
  return promise;
}
