import { canonicalJson } from '../../../src-shared/domain/canonical-json';
import type { Claim } from '../../../src-shared/domain/claim';
import type { Draft } from '../../../src-shared/domain/draft';
import type { TextRange } from '../../../src-shared/domain/text-range';

/** Where something is to be looked at. */
export type DeskPlace =
  | { readonly kind: 'claim'; readonly id: string }
  | { readonly kind: 'proposal'; readonly key: string }
  | { readonly kind: 'words'; readonly range: TextRange }
  | { readonly kind: 'changes' };

/**
 * Where undo or redo did something, so that one sees what came back: the claim that is there again or is other than
 * it was, the words that are unmarked again, the proposal that is open again. `null` where it shows by itself: in the
 * text, or nowhere on the desk.
 */
export function undonePlace(before: Draft, after: Draft): DeskPlace | null {
  return (
    claimThatCame(before, after) ??
    wordsUnmarked(before, after) ??
    proposalOpened(before, after) ??
    changeDecided(before, after) ??
    claimThatDiffers(before, after)
  );
}

function claimThatCame(before: Draft, after: Draft): DeskPlace | null {
  const [came] = missingIn(before.claims, after.claims);
  return came ? { kind: 'claim', id: came.id } : null;
}

/** A claim or a no-check is gone; its words may stand elsewhere by now, and then nothing is shown. */
function wordsUnmarked(before: Draft, after: Draft): DeskPlace | null {
  const gone = [...missingIn(after.claims, before.claims), ...missingIn(after.noChecks, before.noChecks)][0];
  if (!gone) return null;
  const { start, end } = gone.anchor;
  return gone.orphan ? null : { kind: 'words', range: { start, end } };
}

function proposalOpened(before: Draft, after: Draft): DeskPlace | null {
  const key = before.dismissedProposals.find((one) => !after.dismissedProposals.includes(one));
  return key === undefined ? null : { kind: 'proposal', key };
}

function changeDecided(before: Draft, after: Draft): DeskPlace | null {
  const was = new Map(before.changes.map((change) => [change.id, change.state]));
  const is = new Map(after.changes.map((change) => [change.id, change.state]));
  const change = [...after.changes, ...before.changes].find(({ id }) => was.get(id) !== is.get(id));
  if (!change) return null;
  const claim = after.claims.find(({ id }) => id === change.claimId);
  return claim ? { kind: 'claim', id: claim.id } : { kind: 'changes' };
}

/** A claim that says or has something else than before; that its words moved along with the text is nothing. */
function claimThatDiffers(before: Draft, after: Draft): DeskPlace | null {
  const known = new Map(before.claims.map((claim) => [claim.id, facts(claim)]));
  const other = after.claims.filter((claim) => known.get(claim.id) !== facts(claim));
  return other.length === 1 ? { kind: 'claim', id: other[0]!.id } : null;
}

function facts({ anchor, places, ...claim }: Claim): string {
  return canonicalJson({ ...claim, exact: anchor.exact, places: places?.length ?? 0 });
}

/** Those of `all` that are not in `from`. */
function missingIn<T extends { readonly id: string }>(from: readonly T[], all: readonly T[]): T[] {
  const known = new Set(from.map(({ id }) => id));
  return all.filter(({ id }) => !known.has(id));
}
