import type { Claim } from '../../../src-shared/domain/claim';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { CLAIM_FILTERS, MATCHES, type ClaimFilter } from './claim-filters';

/** In the order of the text; orphans last. */
export function inTextOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort(
    (a, b) => Number(a.orphan) - Number(b.orphan) || a.anchor.start - b.anchor.start || a.number - b.number,
  );
}

/** How many claims each filter shows. */
export function countsOf(claims: readonly Claim[]): Record<ClaimFilter, number> {
  const counted = CLAIM_FILTERS.map((filter) => [filter, claims.filter(MATCHES[filter]).length]);
  return Object.fromEntries(counted) as Record<ClaimFilter, number>;
}

/** The item `by` steps from the one with that key, round the ends; from none, the first or the last. */
export function stepIn<T>(list: readonly T[], isCurrent: (item: T) => boolean, by: 1 | -1): T | null {
  if (list.length === 0) return null;
  const at = list.findIndex(isCurrent);
  const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
  return list[next] ?? null;
}

/** Something that stands at a place of the text. */
type Placed = { readonly anchor: TextRange } | { readonly range: TextRange };

/** The next or previous of those in the order of the text from a place in it, round the ends. */
export function nextFrom<T extends Placed>(list: readonly T[], place: number, by: 1 | -1): T | null {
  const startOf = (item: Placed): number => ('anchor' in item ? item.anchor : item.range).start;
  const beyond =
    by > 0 ? list.find((item) => startOf(item) > place) : list.findLast((item) => startOf(item) < place);
  return beyond ?? (by > 0 ? list[0] : list.at(-1)) ?? null;
}
