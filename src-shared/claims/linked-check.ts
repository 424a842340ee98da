import type { Claim } from '../domain/claim';
import type { Instant } from '../domain/instant';
import type { Interview, Segment } from '../domain/interview';
import type { InterviewPassage } from '../domain/passage';
import type { Quotation, QuoteCheck } from '../domain/quote-check';
import { rangesOverlap } from '../domain/text-range';
import { findQuotation } from '../quotes/find/find-quotation';
import { QuoteIndex } from '../quotes/index/quote-index';
import { checkQuotation } from '../quotes/judge/check-quotation';

/** A claim's quotation and the passages that a person linked to it. */
export interface LinkedQuotation {
  readonly quotation: Quotation;
  readonly storyText: string;
  /** In the order in which they were linked; of interviews alone. */
  readonly passages: readonly InterviewPassage[];
  /** The interviews of the passages, by id. */
  readonly interviews: ReadonlyMap<string, Interview>;
  /** For embargoes. */
  readonly now: Instant;
}

/**
 * The verdict on a quotation against the passages linked to it, whatever else in the library would fit better: the
 * choice between passages was a person's. `notFound` where the linked passages do not say it.
 */
export function checkLinked(linked: LinkedQuotation): QuoteCheck {
  const { quotation, storyText, now } = linked;
  const heard = new Map(
    [...linked.interviews].map(([id, interview]) => [id, onlyAround(interview, linked.passages)]),
  );
  const texts = { interview: (id: string): Interview | null => heard.get(id) ?? null };
  const index = new QuoteIndex();
  for (const interview of heard.values()) index.put(interview);
  // how rare a word is, three turns can't tell: the whole interviews do, and are not searched
  for (const [id, interview] of linked.interviews) index.put({ ...interview, id: `${id} whole` });
  const within = new Set(heard.keys());
  const found = findQuotation(index, texts, storyText, quotation.pieces, { within });
  return checkQuotation({ quotation, storyText, found, texts, now });
}

/** The quotation that a claim is about: the one it shares words with, else its own words as they stand. */
export function quotationOfClaim(claim: Claim, quotations: readonly Quotation[]): Quotation {
  const { start, end } = claim.anchor;
  const near = quotations.filter(({ range }) => rangesOverlap(range, claim.anchor));
  const known = near.find(({ range }) => range.start >= start - 1) ?? near[0];
  return known ?? { kind: 'uncertain', range: { start, end }, pieces: [{ start, end }], attribution: null };
}

/**
 * The interview with the words of all other segments gone. The segments themselves stay, so that terms which run
 * over them still bind; one segment on each side keeps its words, for the question before and what is said after.
 */
function onlyAround(interview: Interview, passages: readonly InterviewPassage[]): Interview {
  const order = new Map(interview.segments.map(({ id }, index) => [id, index]));
  const kept = passages
    .filter(({ interviewId }) => interviewId === interview.id)
    .map(({ from, to }) => [order.get(from.segmentId) ?? -1, order.get(to.segmentId) ?? -1] as const)
    .filter(([first, last]) => first >= 0 && last >= first);
  const segments = interview.segments.map((segment, index) =>
    kept.some(([first, last]) => index >= first - 1 && index <= last + 1) ? segment : silent(segment),
  );
  return { ...interview, segments };
}

function silent({ id, speakerId }: Segment): Segment {
  return { id, speakerId, text: '' };
}
