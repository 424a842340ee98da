import { anchorAt } from '../domain/anchor';
import { storyText } from '../domain/block';
import { ok } from '../result';
import { say } from '../words/say';
import { trimmedRange } from './claim-transitions';
import { deed, refuse, replaceById, type Transition } from './transition';

export const renameDraft: Transition<'draft.rename'> = (draft, command) => {
  const title = command.title.trim();
  return title === '' ? refuse('missing', say('commands.noTitle')) : ok({ ...draft, title });
};

export const describeDraft: Transition<'draft.describe'> = (draft, command) =>
  ok({ ...draft, metadata: command.metadata });

export const tagDraft: Transition<'draft.tag'> = (draft, command) =>
  ok({ ...draft, tags: [...new Set(command.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))] });

export const markNoCheck: Transition<'noCheck.mark'> = (draft, command, context) => {
  const text = storyText(draft.blocks);
  const range = trimmedRange(text, command.range);
  if (!range) return refuse('badRange', say('commands.selectNoCheck'));
  const noCheck = {
    id: context.newId(),
    anchor: anchorAt(text, range),
    orphan: false,
    reason: command.reason.trim(),
    marked: deed(context),
  };
  return ok({ ...draft, noChecks: [...draft.noChecks, noCheck] });
};

export const removeNoCheck: Transition<'noCheck.remove'> = (draft, command) => {
  const noChecks = draft.noChecks.filter((noCheck) => noCheck.id !== command.noCheckId);
  if (noChecks.length === draft.noChecks.length) {
    return refuse('notFound', say('commands.noMark'));
  }
  return ok({ ...draft, noChecks });
};

export const placeNoCheck: Transition<'noCheck.place'> = (draft, command) => {
  const text = storyText(draft.blocks);
  const range = trimmedRange(text, command.range);
  if (!range) return refuse('badRange', say('commands.selectNoCheckPlace'));
  const noChecks = replaceById(draft.noChecks, command.noCheckId, (mark) => ({
    ...mark,
    anchor: anchorAt(text, range),
    orphan: false,
    places: undefined,
  }));
  return noChecks ? ok({ ...draft, noChecks }) : refuse('notFound', say('commands.noMark'));
};

export const dismissProposal: Transition<'proposal.dismiss'> = (draft, command) =>
  ok({ ...draft, dismissedProposals: [...new Set([...draft.dismissedProposals, command.key])] });

export const restoreProposal: Transition<'proposal.restore'> = (draft, command) =>
  ok({ ...draft, dismissedProposals: draft.dismissedProposals.filter((key) => key !== command.key) });
