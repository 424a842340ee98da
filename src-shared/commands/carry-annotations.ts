import type { Follow } from '../anchoring/follow';
import type { Outcome } from '../anchoring/outcome';
import { saysTheSame } from '../anchoring/same-words';
import { anchorAt, ANCHOR_CONTEXT, type Anchor } from '../domain/anchor';
import { storyText, type Block } from '../domain/block';
import type { Change } from '../domain/change';
import type { Claim, NoCheck } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { Instant } from '../domain/instant';
import type { TextRange } from '../domain/text-range';
import type { CarriedAnchor } from './carried-anchor';
import { carryClaim } from './carry-claim';

/** A person's answer for one mark: where it belongs in the new text, or `null` for the tray. */
export type PlaceChoices = ReadonlyMap<string, TextRange | null>;

/** The text that takes the place of a draft's, and how to get from the one to the other. */
export interface NewText {
  readonly blocks: readonly Block[];
  readonly follow: Follow;
  readonly now: Instant;
  readonly choices?: PlaceChoices;
}

/** What an annotation knows about its place. */
type Placed = Pick<Claim, 'anchor' | 'orphan' | 'places'>;

type Carry = (id: string, mark: Placed) => CarriedAnchor;

/**
 * Gives a draft a new current text and carries every annotation along: what kept its words moves with them, what
 * lost words follows and says so, what lost its text becomes an orphan that remembers where it stood. Nothing is
 * dropped.
 */
export function carryAnnotations(draft: Draft, next: NewText): Draft {
  const text = storyText(next.blocks);
  const carry: Carry = (id, mark) => carriedAnchor(id, mark, text, next);
  return {
    ...draft,
    blocks: next.blocks,
    claims: draft.claims.map(
      (claim) => untouched(claim, next) ?? carryClaim(claim, carry(claim.id, claim), next.now),
    ),
    noChecks: draft.noChecks.map((mark) => untouched(mark, next) ?? carryNoCheck(mark, carry(mark.id, mark))),
    changes: draft.changes.map((change) =>
      change.state === 'proposed' ? carryChange(change, carry, text) : change,
    ),
  };
}

/**
 * A mark far from everything that changed, moved on with its text; the very same one where it did not move. `null` where
 * it has to be looked at: of thousands of marks a keystroke touches a handful.
 */
function untouched<T extends Placed & { readonly id: string; readonly reopened?: unknown }>(
  mark: T,
  { follow, choices }: NewText,
): T | null {
  if (mark.orphan || mark.places || mark.reopened || choices?.has(mark.id)) return null;
  const by = follow.shift?.(mark.anchor) ?? null;
  if (by === null || by === 0) return by === null ? null : mark;
  const { anchor } = mark;
  return { ...mark, anchor: { ...anchor, start: anchor.start + by, end: anchor.end + by } };
}

function carriedAnchor(id: string, mark: Placed, text: string, { follow, choices }: NewText): CarriedAnchor {
  const { anchor, orphan } = mark;
  const chosen = choices?.get(id);
  if (chosen === null) return { anchor, orphan: true, outcome: { kind: 'orphan' } };
  const range = chosen && chosen.start < chosen.end && chosen.end <= text.length ? chosen : null;
  const outcome = range
    ? chosenOutcome(anchor, text, range)
    : orphan
      ? follow.lost(anchor)
      : follow.stands(anchor);
  switch (outcome.kind) {
    case 'kept':
    case 'moved':
    case 'changed':
      return { anchor: anchorAt(text, outcome.range), orphan: false, outcome };
    case 'ambiguous':
      return { anchor, orphan: true, places: outcome.places.map((place) => anchorAt(text, place)), outcome };
    case 'orphan':
      return { anchor, orphan: true, places: carriedPlaces(mark, text, follow), outcome };
  }
}

/** The places that a person may still choose from, where the text has moved on under them. */
function carriedPlaces(
  { orphan, places }: Placed,
  text: string,
  follow: Follow,
): readonly Anchor[] | undefined {
  if (!orphan || !places) return undefined;
  const left = places.flatMap((place) => {
    const outcome = follow.stands(place);
    return 'range' in outcome ? [anchorAt(text, outcome.range)] : [];
  });
  return left.length > 0 ? left : undefined;
}

function chosenOutcome(anchor: Anchor, text: string, range: TextRange): Outcome {
  const after = text.slice(range.start, range.end);
  return after === anchor.exact
    ? { kind: 'moved', range }
    : { kind: 'changed', range, before: anchor.exact, after };
}

/** A no-check is a judgement on words: changed words need a new one, so the mark is left in the tray. */
function carryNoCheck(noCheck: NoCheck, carried: CarriedAnchor): NoCheck {
  const { outcome, anchor, orphan, places } = carried;
  if (outcome.kind === 'changed') return { ...noCheck, orphan: true, places: [anchor] };
  return { ...noCheck, anchor, orphan, places };
}

function carryChange(change: Change, carry: Carry, text: string): Change {
  if (change.anchor.exact === '') return carryInsertion(change, carry, text);
  const { anchor, orphan, places } = carry(change.id, change);
  return onOtherWords({ ...change, anchor, orphan, places }, change);
}

/** A change that stands on other words than those it was proposed for remembers which these were. */
export function onOtherWords(change: Change, before: Change): Change {
  const was = before.was ?? before.anchor.exact;
  const isOther = was !== '' && !saysTheSame(was, change.anchor.exact);
  return { ...change, was: isOther ? was : undefined };
}

/** An insertion has no words of its own; the words before it carry it, or, where those were cut, the ones after. */
function carryInsertion(change: Change, carry: Carry, text: string): Change {
  const { start, prefix, suffix } = change.anchor;
  const carried = (exact: string, from: number, around: Pick<Anchor, 'prefix' | 'suffix'>): Anchor | null => {
    if (exact === '') return null;
    const beside = { start: from, end: from + exact.length, exact, ...around };
    const { anchor, orphan } = carry(change.id, { anchor: beside, orphan: change.orphan });
    return orphan ? null : anchor;
  };
  const before = carried(prefix, start - prefix.length, { prefix: '', suffix });
  const at = before ? before.end : carried(suffix, start, { prefix, suffix: '' })?.start;
  if (at === undefined) return prefix + suffix === '' ? change : { ...change, orphan: true };
  return { ...change, orphan: false, anchor: insertionAnchor(text, at) };
}

/** An anchor of no width, for a proposed insertion. */
export function insertionAnchor(text: string, at: number): Anchor {
  return {
    start: at,
    end: at,
    exact: '',
    prefix: text.slice(Math.max(0, at - ANCHOR_CONTEXT), at),
    suffix: text.slice(at, at + ANCHOR_CONTEXT),
  };
}
