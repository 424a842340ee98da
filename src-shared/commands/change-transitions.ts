import { followReplacement } from '../anchoring/follow';
import { spliceBetween } from '../anchoring/splice-between';
import { anchorAt } from '../domain/anchor';
import { storyText } from '../domain/block';
import type { Change } from '../domain/change';
import type { Claim } from '../domain/claim';
import type { Draft } from '../domain/draft';
import type { TextSplice } from '../domain/draft-command';
import type { TextRange } from '../domain/text-range';
import { ok } from '../result';
import { say } from '../words/say';
import { carryAnnotations, insertionAnchor, onOtherWords } from './carry-annotations';
import { replaceInBlocks } from './replace-in-blocks';
import { deed, refuse, replaceById, type Transition, type TransitionContext } from './transition';
import { sealVersion } from './version-transitions';

export const proposeChange: Transition<'change.propose'> = (draft, command, context) => {
  const text = storyText(draft.blocks);
  const { start, end } = command.range;
  if (start < 0 || end > text.length || start > end) {
    return refuse('badRange', say('commands.selectChange'));
  }
  if (text.slice(start, end) === command.replacement) {
    return refuse('missing', say('commands.sameWords'));
  }
  const change: Change = {
    id: context.newId(),
    anchor: start === end ? insertionAnchor(text, start) : anchorAt(text, command.range),
    orphan: false,
    replacement: command.replacement,
    reason: command.reason.trim(),
    state: 'proposed',
    claimId: command.claimId,
    proposed: deed(context),
  };
  const claims = command.claimId
    ? replaceById(draft.claims, command.claimId, (claim) => wantingChange(claim, context))
    : draft.claims;
  if (!claims) return refuse('notFound', say('commands.noClaimOfChange'));
  return ok({ ...draft, claims, changes: [...draft.changes, change] });
};

/** Who proposes a change to a claim has found that it does not stand as printed. */
function wantingChange(claim: Claim, context: TransitionContext): Claim {
  if (claim.standing !== 'unchecked' && claim.standing !== 'stands') return claim;
  return { ...claim, standing: 'needsChange', reopened: undefined, settled: deed(context) };
}

export const decideChange: Transition<'change.decide'> = (draft, command, context) => {
  const change = draft.changes.find((candidate) => candidate.id === command.changeId);
  if (!change) return refuse('notFound', say('commands.noChange'));
  if (change.state !== 'proposed') {
    return refuse('badState', say('commands.changeDecided', { state: change.state }));
  }
  if (command.state === 'stet' && command.reason.trim() === '') {
    return refuse('missing', say('commands.whyStet'));
  }
  const decided = { state: command.state, decided: { ...deed(context), reason: command.reason.trim() } };
  const parts = partsOfMove(draft, change);
  if (command.state === 'accepted') return accepted(draft, parts, decided, context);
  const next = parts.reduce((so, part) => withDecision(so, part, decided), draft);
  return ok(command.state === 'stet' ? parts.reduce((so, part) => settledBy(so, part, context), next) : next);
};

type Decision = Pick<Change, 'state' | 'decided'>;

/** A change alone; of a move all that is not decided yet, its own part first: the halves are one decision. */
function partsOfMove(draft: Draft, change: Change): readonly Change[] {
  const others = draft.changes.filter(
    ({ id, moveId, state }) =>
      moveId !== undefined && moveId === change.moveId && id !== change.id && state === 'proposed',
  );
  return [change, ...others];
}

function withDecision(draft: Draft, { id }: Change, decision: Decision): Draft {
  return { ...draft, changes: draft.changes.map((one) => (one.id === id ? { ...one, ...decision } : one)) };
}

/** Takes the words of all parts into the text, or of none where the words of one are gone. */
function accepted(
  draft: Draft,
  parts: readonly Change[],
  decision: Decision,
  context: TransitionContext,
): ReturnType<Transition<'change.decide'>> {
  let next = draft;
  for (const { id } of parts) {
    // where it stands after the parts before it
    const part = next.changes.find((candidate) => candidate.id === id);
    if (!part || part.orphan) {
      const gone = parts.length > 1 ? say('commands.moveGone') : say('commands.changeGone');
      return refuse('badState', gone);
    }
    next = settledBy(withWords(withDecision(next, part, decision), part, context), part, context);
  }
  return ok(sealVersion(next, parts.length === 1 ? nameFor(parts[0]!) : '', 'acceptedChange', context));
}

/** So much of the old and the new words names the version that they made, in UTF-16 units each. */
const NAMED = 32;

/** `63 → 64`: a list of versions says what each of them changed. */
function nameFor({ anchor, replacement }: Change): string {
  const short = (words: string): string =>
    words.length <= NAMED ? words : `${words.slice(0, NAMED - 1).trimEnd()}…`;
  return anchor.exact !== '' && replacement !== '' ? `${short(anchor.exact)} → ${short(replacement)}` : '';
}

/** Makes the text of the change and carries what is fastened to the text along. */
function withWords(draft: Draft, change: Change, context: TransitionContext): Draft {
  const before = storyText(draft.blocks);
  const blocks = replaceInBlocks(draft.blocks, change.anchor, change.replacement, change.marks);
  const after = storyText(blocks);
  const follow = followReplacement(before, after, replacement(before, after, change.anchor));
  return carryAnnotations(draft, { blocks, follow, now: context.now });
}

/** The splice of an accepted change; where its paragraph went with it, the difference of the texts says what happened. */
function replacement(before: string, after: string, { start, end }: TextRange): readonly TextSplice[] {
  const inserted = after.length - before.length + (end - start);
  const isWhole =
    inserted >= 0 &&
    before.slice(0, start) === after.slice(0, start) &&
    before.endsWith(after.slice(start + inserted));
  return isWhole ? [{ start, removed: end - start, inserted }] : spliceBetween(before, after);
}

/** The claim that a change came from is answered: its words are right now, or were all along. */
function settledBy(draft: Draft, change: Change, context: TransitionContext): Draft {
  const claims = change.claimId
    ? replaceById(draft.claims, change.claimId, (claim): Claim => ({
        ...claim,
        standing: claim.orphan ? 'cut' : 'stands',
        reopened: undefined,
        settled: deed(context),
      }))
    : null;
  return claims ? { ...draft, claims } : draft;
}

export const placeChange: Transition<'change.place'> = (draft, command) => {
  const text = storyText(draft.blocks);
  const { start, end } = command.range;
  if (start < 0 || end > text.length || start > end) {
    return refuse('badRange', say('commands.selectChangePlace'));
  }
  const anchor = start === end ? insertionAnchor(text, start) : anchorAt(text, command.range);
  const changes = replaceById(draft.changes, command.changeId, (change) =>
    onOtherWords({ ...change, anchor, orphan: false, places: undefined }, change),
  );
  return changes ? ok({ ...draft, changes }) : refuse('notFound', say('commands.noChange'));
};

export const withdrawChange: Transition<'change.withdraw'> = (draft, command) => {
  const withdrawn = draft.changes.find(({ id }) => id === command.changeId);
  const parts = withdrawn ? partsOfMove(draft, withdrawn) : [];
  const changes = draft.changes.filter((change) => !parts.includes(change) || change.state !== 'proposed');
  if (changes.length === draft.changes.length) {
    return refuse('notFound', say('commands.changeNotOpen'));
  }
  return ok({ ...draft, changes });
};
