import type { Instant } from './instant';
import type { Interview } from './interview';
import type { PassagePoint, SpokenRange } from './passage';
import { ON_THE_RECORD, type Terms, type TermsKind } from './terms';

/** From the loosest to the strictest. */
const STRICTNESS: readonly TermsKind[] = [
  'onTheRecord',
  'onBackground',
  'deepBackground',
  'embargoed',
  'offTheRecord',
];

/**
 * What an interview's speaker agreed to for a range of it. Terms set for a passage replace the interview's own
 * within that passage; a range that lies under several gets the strictest of them. An embargo that is over at
 * `now` binds no more.
 */
export function termsInForce(interview: Interview, range: SpokenRange, now: Instant): Terms {
  const position = positionsIn(interview);
  const from = position(range.from);
  const to = position(range.to);
  const touching = interview.passageTerms.filter(
    ({ passage }) => before(position(passage.from), to) && before(from, position(passage.to)),
  );
  const replaced = touching.some(
    ({ passage }) => !before(from, position(passage.from)) && !before(position(passage.to), to),
  );
  const terms = touching.map((one) => one.terms);
  return strictest(replaced ? terms : [interview.terms, ...terms], now);
}

/** The strictest of several terms at a moment; "on the record" for none. */
export function strictest(terms: readonly Terms[], now: Instant): Terms {
  return terms
    .map((one) => (isOver(one, now) ? ON_THE_RECORD : one))
    .reduce((worst, one) => (rank(one) > rank(worst) ? one : worst), ON_THE_RECORD);
}

function isOver(terms: Terms, now: Instant): boolean {
  return terms.kind === 'embargoed' && terms.until !== undefined && terms.until <= now;
}

function rank(terms: Terms): number {
  return STRICTNESS.indexOf(terms.kind);
}

type Position = readonly [segment: number, offset: number];

/** A segment that is gone stands before all others, so that terms bound to it bind nothing else by accident. */
function positionsIn(interview: Interview): (point: PassagePoint) => Position {
  const order = new Map(interview.segments.map((segment, index) => [segment.id, index]));
  return (point) => [order.get(point.segmentId) ?? -1, point.offset];
}

function before(a: Position, b: Position): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}
