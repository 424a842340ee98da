import type { Claim } from '../../src-shared/domain/claim';
import { CLAIM_FILTERS, MATCHES, type ClaimFilter } from './claim-filters';

/** In the order of the text; orphans last. */
export function inTextOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort(
    (a, b) => Number(a.orphan) - Number(b.orphan) || a.anchor.start - b.anchor.start || a.number - b.number,
  );
}

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
