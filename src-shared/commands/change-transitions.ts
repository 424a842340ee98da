import { spliceBetween } from '../anchoring/splice-between';
import { anchorAt } from '../domain/anchor';
import { storyText } from '../domain/block';
import type { Change } from '../domain/change';
import type { Claim } from '../domain/claim';
import type { Draft } from '../domain/draft';
import { ok } from '../result';
import { carryAnnotations, insertionAnchor } from './carry-annotations';
import { replaceInBlocks } from './replace-in-blocks';
import { deed, refuse, replaceById, type Transition, type TransitionContext } from './transition';
import { sealVersion } from './version-transitions';

export const proposeChange: Transition<'change.propose'> = (draft, command, context) => {
  const text = storyText(draft.blocks);
  const { start, end } = command.range;
  if (start < 0 || end > text.length || start > end) {
    return refuse('badRange', 'Select the words to change first.');
  }
  if (text.slice(start, end) === command.replacement) {
    return refuse('missing', 'The proposed words are the same as the printed ones.');
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
  return ok({ ...draft, changes: [...draft.changes, change] });
};

export const decideChange: Transition<'change.decide'> = (draft, command, context) => {
  const change = draft.changes.find((candidate) => candidate.id === command.changeId);
  if (!change) return refuse('notFound', 'This change is no longer in the draft.');
  if (change.state !== 'proposed') {
    return refuse('badState', `This change was already decided: ${change.state}.`);
  }
  if (command.state === 'stet' && command.reason.trim() === '') {
    return refuse('missing', 'Say why the words stand as they are.');
  }
  const decided = {
    ...change,
    state: command.state,
    decided: { ...deed(context), reason: command.reason.trim() },
  };
  const changes = draft.changes.map((candidate) => (candidate.id === change.id ? decided : candidate));
  const next = { ...draft, changes };
  if (command.state !== 'accepted') return ok(next);
  if (change.orphan) {
    return refuse('badState', 'The words of this change are gone; place it before accepting it.');
  }
  return ok(acceptedChange(next, change, context));
};

/** Makes the text of the change, seals it as a version, and closes the claim that the change came from. */
function acceptedChange(draft: Draft, change: Change, context: TransitionContext): Draft {
  const before = storyText(draft.blocks);
  const blocks = replaceInBlocks(draft.blocks, change.anchor, change.replacement);
  const splices = spliceBetween(before, storyText(blocks));
  const carried = carryAnnotations(draft, blocks, splices, context.now);
  const sealed = sealVersion(carried, '', 'acceptedChange', context);
  if (!change.claimId) return sealed;
  const claims = replaceById(sealed.claims, change.claimId, (claim): Claim => ({
    ...claim,
    standing: claim.orphan ? 'cut' : 'stands',
    reopened: undefined,
    settled: deed(context),
  }));
  return claims ? { ...sealed, claims } : sealed;
}

export const withdrawChange: Transition<'change.withdraw'> = (draft, command) => {
  const changes = draft.changes.filter(
    (change) => change.id !== command.changeId || change.state !== 'proposed',
  );
  if (changes.length === draft.changes.length) {
    return refuse('notFound', 'Only a change that nobody has decided yet can be withdrawn.');
  }
  return ok({ ...draft, changes });
};
