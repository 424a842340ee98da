import type { QuoteIndex } from '../index/quote-index';
import type { ShelvedInterview } from '../index/shelf';
import type { Query } from './query';
import { pairProspects, type PairProspects } from './pair-seeds';
import { seedsOf, type Seed } from './seeds';
import { joinWindows } from './join-windows';
import { TermScorer } from './term-score';
import { Voting, type Window } from './voting';

/** A place in an interview where the query may have been said; positions half-open. */
export interface Place {
  readonly interview: ShelvedInterview;
  readonly from: number;
  readonly to: number;
  /** From 0 to 1, by terms alone. */
  readonly score: number;
}

/** How one search of the index goes. */
export interface SearchOptions {
  /** Only in these interviews; in all where absent. */
  readonly within?: ReadonlySet<string>;
  /** How many places at most. */
  readonly limit: number;
  /** Only where two printed neighbours were said side by side: enough for words that have to fit well. */
  readonly pairsOnly?: boolean;
}

/** By terms alone; a little under the floor for findings, which count misspellings in. */
const LOWEST_SCORE = 0.3;

/** Places that score so much less than the best are not shown beside it. */
const SHOWN_MARGIN = 0.2;

/** Found by its pairs with such a score, a place needs no second way of looking. */
const CERTAIN = 0.5;

/** Places that score so much less than the best are of no interest to anyone. */
const MARGIN = 0.12;

/** How many postings of single terms are looked at where pairs found nothing certain. */
const SINGLES_COST = 20_000;

/** A place needs so much of the weight of the pairs that its interview has. */
const FEWEST_PAIR_VOTES = 0.12;

/** Windows with less than this share of the best one's votes are not looked at. */
const LEAST_VOTES = 0.3;
const MOST_WINDOWS = 240;
/** Nor are interviews whose pairs together weigh less than this share of what the best window has. */
const LEAST_OF_MOST = 0.6;

/** For a query without pairs (one word, or words that nobody said side by side): all its postings up to here. */
const EVERYTHING_COST = 2_000_000;

/** Where a round looks at more than three terms, a place must have so much of their weight to be looked at. */
const FEWEST_SEEDS = 0.3;

/** Cells of alignment that a round may fill, about 5 ns each. */
const ROUND_CELLS = 500_000;

/**
 * The places where most of a query was said, best first. Pairs of neighbours show where to look, by how rare they are;
 * where that finds nothing certain, by how many there are, and then the query's rarest terms do.
 */
export function searchPlaces(index: QuoteIndex, query: Query, options: SearchOptions): Place[] {
  const voting = new Voting(index);
  const { limit, within, pairsOnly } = options;
  const places: Place[] = [];
  const isCertain = (): boolean => (places[0]?.score ?? 0) >= CERTAIN;
  const prospects = pairProspects(index, query, within);
  const found = prospects !== null && prospects.interviews.length > 0;
  if (found) keepAll(places, holdPairs(voting, query, prospects, options), limit);
  if (pairsOnly || isCertain()) return nearBest(places, limit);
  const even = found ? pairProspects(index, query, within, 'number') : null;
  if (even) keepAll(places, holdPairs(voting, query, even, options), limit);
  if (isCertain()) return nearBest(places, limit);
  const seeds = seedsOf(index, query);
  const rarest = seeds.slice(0, seedsWithin(seeds, found ? SINGLES_COST : EVERYTHING_COST));
  if (rarest.length > 0) keepAll(places, holdRound(voting, query, rarest, options), limit);
  return nearBest(places, limit);
}

function keepAll(places: Place[], more: readonly Place[], limit: number): void {
  for (const place of more) keepPlace(places, place, limit * 2);
}

function nearBest(places: readonly Place[], limit: number): Place[] {
  const lowest = (places[0]?.score ?? 0) - SHOWN_MARGIN;
  return places.filter(({ score }) => score >= lowest).slice(0, limit);
}

function holdPairs(
  voting: Voting,
  query: Query,
  { pairs, totalWeight, interviews }: PairProspects,
  options: SearchOptions,
): Place[] {
  const share = query.hasCuts ? FEWEST_PAIR_VOTES / 3 : FEWEST_PAIR_VOTES;
  const fewest = totalWeight * interviews[0]!.promise * share;
  const windows: Window[] = [];
  let most = 0;
  for (const one of interviews) {
    // the most promising come first: the rest can't hold a window that is worth a look beside the best one
    if (!query.hasCuts && one.promise * totalWeight < most * LEAST_OF_MOST) break;
    for (const window of voting.holdPairs(one, pairs, query.terms.length, fewest)) {
      windows.push(window);
      most = Math.max(most, window.votes);
    }
  }
  windows.sort((a, b) => b.votes - a.votes);
  const least = (windows[0]?.votes ?? 0) * LEAST_VOTES;
  const likely = windows.slice(0, MOST_WINDOWS).filter(({ votes }) => query.hasCuts || votes >= least);
  return scoreWindows(query, joinWindows(query, likely), query.totalWeight, options.limit);
}

/** The score that a place needs to be of interest. */
function worthwhile(best: number): number {
  return Math.max(LOWEST_SCORE, best - MARGIN);
}

function seedsWithin(seeds: readonly Seed[], cost: number): number {
  let count = 0;
  let sum = 0;
  while (count < seeds.length && (count === 0 || sum + seeds[count]!.cost <= cost)) {
    sum += seeds[count++]!.cost;
  }
  return count;
}

function weightOfSeeds(seeds: readonly Seed[]): number {
  return seeds.reduce((sum, { weight }) => sum + weight, 0);
}

function holdRound(voting: Voting, query: Query, seeds: readonly Seed[], options: SearchOptions): Place[] {
  const chosen = weightOfSeeds(seeds);
  const unseen = query.totalWeight - chosen;
  const lowest = Math.max(
    LOWEST_SCORE * query.totalWeight - unseen,
    seeds.length > 3 ? chosen * FEWEST_SEEDS : 0,
  );
  const windows = voting.hold({
    seeds,
    queryLength: query.terms.length,
    // the parts of a quotation with marked cuts stand apart and have their votes apart
    fewestVotes: query.hasCuts ? lowest / 3 : lowest,
    within: options.within,
  });
  windows.sort((a, b) => b.votes - a.votes);
  return scoreWindows(query, joinWindows(query, windows), unseen, options.limit);
}

function scoreWindows(query: Query, windows: readonly Window[], unseen: number, limit: number): Place[] {
  const places: Place[] = [];
  const scorer = new TermScorer(query);
  let cells = 0;
  for (const { interview, from, to, votes } of windows) {
    const best = places[0]?.score ?? 0;
    // nothing that comes now can be better than the last of so many, and of equals the first stays
    if (places.length === limit * 2 && places.at(-1)!.score >= 1) break;
    if (!query.hasCuts && (votes + unseen) / query.totalWeight < worthwhile(best)) break;
    if (scorer.bound(interview.postings, from, to) < worthwhile(best)) continue;
    cells += query.terms.length * (to - from);
    if (cells > ROUND_CELLS && places.length > 0) break;
    for (const place of placesIn(scorer, interview, from, to)) keepPlace(places, place, limit * 2);
  }
  return places;
}

/** The best place of a window, and those beside it where the same was said once more. */
function placesIn(scorer: TermScorer, interview: ShelvedInterview, from: number, to: number): Place[] {
  const best = scorer.best(interview.postings, from, to);
  if (best.score < LOWEST_SCORE) return [];
  const found: Place[] = [{ interview, ...best }];
  const length = best.to - best.from;
  const reach = length + Math.max(8, length >> 1);
  for (const [start, end] of [
    [Math.max(0, Math.min(from, best.from - reach)), best.from],
    [best.to, Math.min(interview.postings.spoken.length, Math.max(to, best.to + reach))],
  ] as const) {
    if (end - start < length || scorer.bound(interview.postings, start, end) < best.score - MARGIN) continue;
    const again = scorer.best(interview.postings, start, end);
    if (again.score >= Math.max(LOWEST_SCORE, best.score - MARGIN)) found.push({ interview, ...again });
  }
  return found;
}

/** Puts a place where its score belongs, unless a better one covers the same words. */
function keepPlace(places: Place[], place: Place, most: number): void {
  const same = places.findIndex((other) => overlaps(other, place));
  if (same >= 0 && places[same]!.score >= place.score) return;
  if (same >= 0) places.splice(same, 1);
  const at = places.findIndex(({ score }) => score < place.score);
  places.splice(at < 0 ? places.length : at, 0, place);
  if (places.length > most) places.pop();
}

function overlaps(a: Place, b: Place): boolean {
  if (a.interview !== b.interview) return false;
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared * 2 > Math.min(a.to - a.from, b.to - b.from);
}
