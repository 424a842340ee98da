import type { RestingClaim } from '../../../src-shared/ipc/window-values';
import type { Passage } from '../../../src-shared/domain/passage';

/** A claim with every passage of one source on which it rests, in the order of its links. */
export interface RestingByClaim {
  readonly claim: RestingClaim;
  readonly passages: readonly Passage[];
}

/** Each claim once, however many passages of the source it rests on. */
export function restingByClaim(resting: readonly RestingClaim[]): readonly RestingByClaim[] {
  const found = new Map<string, { claim: RestingClaim; passages: Passage[] }>();
  for (const claim of resting) {
    // a draft that came in twice has the same claims twice
    const key = `${claim.draftId}:${claim.claimId}`;
    const known = found.get(key);
    if (known) known.passages.push(claim.passage);
    else found.set(key, { claim, passages: [claim.passage] });
  }
  return [...found.values()];
}
