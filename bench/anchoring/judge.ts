import type { Outcome } from '../../src-shared/anchoring/outcome';
import { saysTheSame } from '../../src-shared/anchoring/same-words';
import { rangesOverlap, type TextRange } from '../../src-shared/domain/text-range';
import type { Truth } from './marks';

/** What an answer is worth against the truth. */
export type Judgement =
  /** The right place, said as it is. */
  | 'right'
  /** The right place is among those offered, or said to have changed though it has not: a person looks. */
  | 'asked'
  /** It is there and was not found. */
  | 'missed'
  /** Its text is gone, and the answer says so. */
  | 'gone'
  /** A place that is not its own: what must never happen. */
  | 'wrong';

export function judge(outcome: Outcome, truth: Truth, after: string): Judgement {
  if (outcome.kind === 'orphan') return truth.kind === 'gone' ? 'gone' : 'missed';
  if (outcome.kind === 'ambiguous') {
    return outcome.places.some((place) => fits(place, truth, after)) ? 'asked' : 'missed';
  }
  if (truth.kind === 'gone') {
    const replaced = outcome.kind === 'changed' && truth.replacedBy !== null;
    return replaced && rangesOverlap(outcome.range, truth.replacedBy) ? 'gone' : 'wrong';
  }
  if (fits(outcome.range, truth, after)) return 'right';
  const overlaps =
    truth.kind === 'there' && truth.places.some((place) => rangesOverlap(place, outcome.range));
  return overlaps && outcome.kind === 'changed' ? 'asked' : 'wrong';
}

function fits(place: TextRange, truth: Truth, after: string): boolean {
  if (truth.kind === 'gone') return false;
  if (truth.kind === 'changed') return truth.within.some((part) => rangesOverlap(place, part));
  return truth.places.some(
    (there) =>
      rangesOverlap(place, there) &&
      saysTheSame(after.slice(place.start, place.end).trim(), after.slice(there.start, there.end).trim()),
  );
}
