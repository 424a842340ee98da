import type { Claim } from '../../../src-shared/domain/claim';
import { rangesOverlap } from '../../../src-shared/domain/text-range';

/** Lines below the first one; further claims on the same words share the last. */
const LAST_LANE = 2;

/**
 * How far below the words each claim's line is drawn, from 0: claims that overlap have lines of their own, one below the
 * other in the order in which they begin. Claims whose text is gone have none.
 */
export function claimLanes(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const drawn = claims
    .filter(({ orphan }) => !orphan)
    .toSorted((a, b) => a.anchor.start - b.anchor.start || b.anchor.end - a.anchor.end);
  let beside: Claim[] = [];
  for (const claim of drawn) {
    beside = beside.filter(({ anchor }) => rangesOverlap(anchor, claim.anchor));
    const taken = new Set(beside.map(({ id }) => lanes.get(id)));
    let lane = 0;
    while (lane < LAST_LANE && taken.has(lane)) lane += 1;
    lanes.set(claim.id, lane);
    beside.push(claim);
  }
  return lanes;
}
