import { hashOfPair, mayHavePair, secondHash } from '../index/pair-filter';
import type { QuoteIndex } from '../index/quote-index';
import { SHELF_SLOTS, type ShelvedInterview } from '../index/shelf';
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
  /** Which of the pairs, a bit each. */
  readonly bits: number;
  /** Their share of the weight of all pairs that somebody says. */
  readonly promise: number;
}

/** Where a query's pairs of neighbours may have been said. */
export interface PairProspects {
  readonly pairs: readonly PairSeed[];
  /** The weight of all pairs that somebody says. */
  readonly totalWeight: number;
  /** The most promising first. */
  readonly interviews: readonly PromisingInterview[];
}

/** The rarest pairs tell enough; at most 31, the bits of a number. */
const MOST_PAIRS = 18;
/** Below this share of the pairs nothing comes near the score floor. */
const LEAST_PROMISE = 0.18;
/** Nor is one with so much less than the most promising one where it was said. */
const LEAST_OF_BEST = 0.5;
/** So many pairs are looked up, in the most promising interviews: a few of many words or many of a few. */
const MOST_LOOK_UPS = 6_000;

/**
 * By what an interview is promising: by how rare the pairs are that it has, or by how many it has. A word that was
 * put in makes pairs that are rarer than any that was said; then only their number tells.
 */
export type PromiseBy = 'rarity' | 'number';

/** The interviews that say the query's pairs of neighbours; `null` where the query has none. */
export function pairProspects(
  index: QuoteIndex,
  query: Query,
  within: ReadonlySet<string> | undefined,
  by: PromiseBy = 'rarity',
): PairProspects | null {
  const pairs = pairsOf(index, query);
  if (pairs.length === 0) return null;
  const { seen, counts } = within ? probeOnly(index, pairs, within) : probe(index, pairs);
  const weights = counts.map((count) => (by === 'number' ? 1 : weightOf(count, index.interviewCount)));
  const totalWeight = weights.reduce((sum, weight, bit) => sum + (counts[bit] === 0 ? 0 : weight), 0);
  const promises = Float64Array.from(seen, ({ bits }) => promiseOf(weights, bits) / totalWeight);
  const best = promises.reduce((most, promise) => Math.max(most, promise), 0);
  const least = Math.max(LEAST_PROMISE, best * LEAST_OF_BEST);
  const interviews = seen
    .flatMap(({ interview, bits }, at): PromisingInterview[] =>
      promises[at]! >= least ? [{ interview, bits, promise: promises[at]! }] : [],
    )
    .sort((a, b) => b.promise - a.promise)
    .slice(0, Math.ceil(MOST_LOOK_UPS / pairs.length));
  return { pairs: pairs.map((pair, bit) => ({ ...pair, weight: weights[bit]! })), totalWeight, interviews };
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

/** Which pairs an interview may have, a bit each. */
interface Probed {
  readonly interview: ShelvedInterview;
  readonly bits: number;
}

/** For each interview, which pairs it may have; for each pair, how many interviews. */
interface Probe {
  readonly seen: readonly Probed[];
  readonly counts: readonly number[];
}

function probe(index: QuoteIndex, pairs: readonly Pair[]): Probe {
  const hashes = Int32Array.from(pairs, ({ first, second }) => hashOfPair(first, second));
  const seen: Probed[] = [];
  const counts = pairs.map(() => 0);
  const marks = new Uint32Array(SHELF_SLOTS);
  for (const shelf of index.shelves) {
    marks.fill(0);
    for (let bit = 0; bit < hashes.length; bit++) counts[bit]! += shelf.markPair(hashes[bit]!, bit, marks);
    for (let slot = 0; slot < shelf.length; slot++) {
      const interview = marks[slot] === 0 ? null : shelf.at(slot);
      if (interview) seen.push({ interview, bits: marks[slot]! });
    }
  }
  return { seen, counts };
}

/** The same for a few interviews, each looked at by itself. */
function probeOnly(index: QuoteIndex, pairs: readonly Pair[], within: ReadonlySet<string>): Probe {
  const counts = pairs.map(() => 0);
  const seen = [...within].flatMap((id): Probed[] => {
    const interview = index.postingsOf(id);
    if (!interview) return [];
    const filter = interview.postings.pairs;
    let bits = 0;
    pairs.forEach(({ first, second }, bit) => {
      const hash = hashOfPair(first, second);
      if (!mayHavePair(filter, filter.length * 32 - 1, hash, secondHash(hash))) return;
      bits |= 1 << bit;
      counts[bit]!++;
    });
    return bits === 0 ? [] : [{ interview, bits }];
  });
  return { seen, counts };
}

function weightOf(interviews: number, all: number): number {
  return 0.3 + Math.log2((all + 1) / (interviews + 1));
}

function promiseOf(weights: readonly number[], bits: number): number {
  let promise = 0;
  for (let left = bits; left !== 0; left &= left - 1) promise += weights[31 - Math.clz32(left & -left)]!;
  return promise;
}
