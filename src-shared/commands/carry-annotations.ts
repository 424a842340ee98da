import { mapThroughSplices } from '../anchoring/splices';
import type { TextSplice } from '../domain/draft-command';
import { anchorAt, type Anchor } from '../domain/anchor';
import { storyText, type Block } from '../domain/block';
import type { Change } from '../domain/change';
import type { Claim, NoCheck } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { Instant } from '../domain/instant';
import { reopenedClaim } from './evidence-transitions';

/** What became of an annotation's span when the text changed. */
interface Carried {
  readonly anchor: Anchor;
  readonly orphan: boolean;
  readonly wordsChanged: boolean;
}

/**
 * Gives a draft a new current text and carries every annotation along: what kept its words moves with them, what
 * lost words follows and says so, what lost its text becomes an orphan that remembers where it stood.
 */
export function carryAnnotations(
  draft: Draft,
  blocks: readonly Block[],
  splices: readonly TextSplice[],
  now: Instant,
): Draft {
  const text = storyText(blocks);
  return {
    ...draft,
    blocks,
    claims: draft.claims.map((claim) => carryClaim(claim, text, splices, now)),
    noChecks: draft.noChecks.flatMap((noCheck) => carryNoCheck(noCheck, text, splices)),
    changes: draft.changes.map((change) => carryChange(change, text, splices)),
  };
}

function carryAnchor(anchor: Anchor, text: string, splices: readonly TextSplice[]): Carried {
  const mapped = mapThroughSplices(anchor, splices);
  if (mapped === null || mapped.end > text.length) return { anchor, orphan: true, wordsChanged: true };
  const next = anchorAt(text, mapped);
  return { anchor: next, orphan: false, wordsChanged: next.exact !== anchor.exact };
}

function carryClaim(claim: Claim, text: string, splices: readonly TextSplice[], now: Instant): Claim {
  if (claim.orphan) return claim;
  const carried = carryAnchor(claim.anchor, text, splices);
  const moved = { ...claim, anchor: carried.anchor, orphan: carried.orphan };
  if (!carried.wordsChanged) return moved;
  const reason = carried.orphan
    ? `Its words “${shortened(claim.anchor.exact)}” are no longer in the text.`
    : `Its words changed from “${shortened(claim.anchor.exact)}” to “${shortened(carried.anchor.exact)}”.`;
  return reopenedClaim(moved, reason, now);
}

/** A no-check is a judgement on words: changed words need a new one, so the mark goes with its text. */
function carryNoCheck(noCheck: NoCheck, text: string, splices: readonly TextSplice[]): NoCheck[] {
  if (noCheck.orphan) return [noCheck];
  const carried = carryAnchor(noCheck.anchor, text, splices);
  return [{ ...noCheck, anchor: carried.anchor, orphan: carried.wordsChanged }];
}

function carryChange(change: Change, text: string, splices: readonly TextSplice[]): Change {
  if (change.state !== 'proposed' || change.orphan) return change;
  if (change.anchor.start === change.anchor.end) return carryInsertion(change, text, splices);
  const carried = carryAnchor(change.anchor, text, splices);
  return { ...change, anchor: carried.anchor, orphan: carried.orphan };
}

/** An insertion has no words of its own; the unit before it carries it, or, where that was cut, the one after. */
function carryInsertion(change: Change, text: string, splices: readonly TextSplice[]): Change {
  const before = { start: Math.max(0, change.anchor.start - 1), end: Math.max(1, change.anchor.start) };
  const mapped = mapThroughSplices(before, splices);
  const after = mapThroughSplices({ start: change.anchor.start, end: change.anchor.start + 1 }, splices);
  const at = mapped && change.anchor.start > 0 ? mapped.end : (mapped ?? after)?.start;
  if (at === undefined) return { ...change, orphan: true };
  return { ...change, anchor: insertionAnchor(text, Math.min(at, text.length)) };
}

/** An anchor of no width, for a proposed insertion. */
export function insertionAnchor(text: string, at: number): Anchor {
  return {
    start: at,
    end: at,
    exact: '',
    prefix: text.slice(Math.max(0, at - 32), at),
    suffix: text.slice(at, at + 32),
  };
}

function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 77)}…`;
}
