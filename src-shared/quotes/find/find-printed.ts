import type { PrintedWord } from '../align/alignment';
import type { WeighTerm } from '../align/term-weights';
import type { QuoteIndex } from '../index/quote-index';
import { alignPlace } from './align-place';
import type { Finding } from './finding';
import type { InterviewTexts } from './interview-texts';
import { queryFor, weightOf } from './query';
import { searchPlaces } from './search';

/** Findings below this score are chance. */
const SCORE_FLOOR = 0.38;

/** Of so many more places those are looked at that can't be told from the best by their terms: set phrases of a host. */
const MORE_PLACES = 20;
const TIE = 0.005;

/** How places for printed words are looked for. */
export interface FindOptions {
  /** How many places at most; five where absent. */
  readonly limit?: number;
  /** The last word may be the beginning of one. */
  readonly typing?: boolean;
  /** Only in these interviews; in all where absent. */
  readonly within?: ReadonlySet<string>;
  /** Only where two printed neighbours were said side by side: enough for words that have to fit well. */
  readonly pairsOnly?: boolean;
  /** The score that a place needs; `SCORE_FLOOR` where absent. */
  readonly floor?: number;
}

/** The distinct places that fit these words, best first. */
export function findPrinted(
  index: QuoteIndex,
  texts: InterviewTexts,
  words: readonly PrintedWord[],
  { limit = 5, typing = false, within, pairsOnly, floor = SCORE_FLOOR }: FindOptions = {},
): Finding[] {
  const query = queryFor(index, words, typing);
  if (query.terms.length === 0) return [];
  const weigh: WeighTerm = (term) => weightOf(index, index.dictionary.find(term));
  const findings = searchPlaces(index, query, { limit: limit + MORE_PLACES, within, pairsOnly }).flatMap(
    (place, at, all) => {
      if (at >= limit + 3 && place.score < all[0]!.score - TIE) return [];
      const interview = texts.interview(place.interview.id);
      return (interview && alignPlace(index, interview, place, words, weigh, all)) ?? [];
    },
  );
  return distinct(findings.filter(({ candidate }) => candidate.score >= floor)).slice(0, limit);
}

/** Best first, without passages that overlap a better one. */
function distinct(findings: Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings.sort((a, b) => rankOf(b) - rankOf(a))) {
    if (!kept.some((better) => overlap(better, finding))) kept.push(finding);
  }
  return kept;
}

/** By score; of two that fit as well, the one with more words exactly as printed: `I’m` before `I am`. */
function rankOf({ candidate, alignment: { runs, printed } }: Finding): number {
  const exact = runs.reduce(
    (sum, run) => sum + (run.kind === 'match' ? run.printed.to - run.printed.from : 0),
    0,
  );
  return candidate.score + (0.01 * exact) / printed.length;
}

function overlap(a: Finding, b: Finding): boolean {
  if (a.candidate.interviewId !== b.candidate.interviewId) return false;
  const [firstA, lastA] = edges(a);
  const [firstB, lastB] = edges(b);
  return isBefore(firstA, lastB) && isBefore(firstB, lastA);
}

interface Edge {
  readonly segment: number;
  readonly offset: number;
}

function edges({ alignment: { spoken } }: Finding): [Edge, Edge] {
  const first = spoken[0]!;
  const last = spoken.at(-1)!;
  return [
    { segment: first.segment, offset: first.start },
    { segment: last.segment, offset: last.end },
  ];
}

function isBefore(a: Edge, b: Edge): boolean {
  return a.segment < b.segment || (a.segment === b.segment && a.offset < b.offset);
}
