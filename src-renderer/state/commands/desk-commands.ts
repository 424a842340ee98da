import type { Standing } from '../../../src-shared/domain/claim';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import { words } from '../../words';
import { command, type Command } from './command';
import type { Desk } from '../desk/desk.svelte';
import { focusClaimField } from './focus-claim-field';
import { focusSearch } from './focus-search';
import { isLinkedTo, passageOf } from '../transcript/passage-of';

/** What can be done to the draft on the desk. */
export function deskCommands(desk: Desk): Command[] {
  const settle = (standing: Exclude<Standing, 'unchecked'>, key: string): Command =>
    command(`claim.${standing}`, 'check', [key], () => void desk.marking.settle(standing));
  return [
    command('claim.next', 'check', ['j', 'ArrowDown'], () => step(desk, 1)),
    command('claim.previous', 'check', ['k', 'ArrowUp'], () => step(desk, -1)),
    command('sentence.next', 'check', ['n'], () => desk.steps.toNextUnmarked()),
    command('claim.nextOpen', 'check', ['o'], () => desk.steps.toOpenClaim()),
    command('gate.next', 'check', ['g'], () => void desk.steps.toNextBlocker()),
    command('claim.mark', 'check', ['m'], () => void desk.marking.mark()),
    command('proposals.show', 'check', ['w'], () => desk.steps.toProposal(1)),
    command('proposal.accept', 'check', ['a'], () => void desk.marking.acceptProposal()),
    command('proposal.dismiss', 'check', ['d'], () => void desk.marking.dismissProposal()),
    command('noCheck.mark', 'check', ['x'], () =>
      desk.proposal ? void desk.marking.dismissProposal() : void desk.marking.markNoCheck(),
    ),
    settle('stands', '1'),
    settle('needsChange', '2'),
    settle('onAuthor', '3'),
    settle('unverifiable', '4'),
    settle('cut', '5'),
    command('claim.open', 'check', ['0'], () => void desk.marking.settle('unchecked')),
    command('claim.legal', 'check', ['f'], () => void desk.marking.toggleLegal()),
    command('claim.comment', 'check', ['t'], () => void focusClaimField(desk, 'comment')),
    command('claim.note', 'check', ['i'], () => void focusClaimField(desk, 'note')),
    command('claim.assign', 'check', ['p'], () => void focusClaimField(desk, 'assignee')),
    command('claim.evidence', 'link', ['v'], () => void focusClaimField(desk, 'evidence')),
    command('claim.remove', 'check', ['Delete', 'Backspace'], () => void desk.marking.removeClaim()),
    command('evidence.link', 'link', ['l'], () => linkBest(desk)),
    command('accept.best', 'link', ['Enter'], () =>
      desk.proposal ? void desk.marking.acceptProposal() : linkBest(desk),
    ),
    command('quotes.find', 'link', ['s', 'Mod+Shift+f'], () => desk.openDialog('whoSaid')),
    command('quotes.check', 'link', ['Mod+r'], () => void desk.quotations.run()),
    command('media.play', 'link', [' '], () => void desk.source.player.playOrPause(desk.source.passageTime)),
    command('source.search', 'link', ['/'], focusSearch),
    command('search.open', 'draft', ['Mod+f'], () => find(desk)),
    command('text.replace', 'draft', ['Mod+h'], () => {
      desk.editing = true;
      find(desk);
    }),
    command('change.propose', 'check', ['c'], () => void propose(desk)),
    command('change.accept', 'check', ['y'], () => void desk.changes.decideHere('accepted')),
    command('change.reject', 'check', ['r'], () => void desk.changes.decideHere('rejected')),
    command('changes.open', 'draft', [], () => desk.showPanel('changes')),
    command('tray.open', 'draft', [], () => desk.showPanel('tray')),
    command('version.bringIn', 'draft', [], () => void desk.incoming.chooseFile()),
    command('desk.focus', 'view', ['z'], () => (desk.focused = !desk.focused)),
    command('desk.newWindow', 'view', ['Mod+Shift+d'], () => void desk.workspace.openInWindow(desk.draft.id)),
    command('text.edit', 'draft', ['e'], () => desk.steps.editHere()),
    command('text.stop', 'draft', ['Escape'], () => escape(desk)),
    command('edit.undo', 'draft', ['Mod+z'], () => void desk.undo()),
    command('edit.redo', 'draft', ['Mod+Shift+z', 'Mod+y'], () => void desk.redo()),
    command('states.show', 'draft', [], () => void desk.workspace.openRecovery('draft', desk.draft.id)),
    command('details.open', 'draft', [], () => desk.openDialog('details')),
    command('versions.open', 'draft', [], () => desk.openDialog('versions')),
    command('journal.open', 'draft', [], () => desk.openDialog('journal')),
    command('untold.open', 'draft', [], () => desk.openDialog('untold')),
    command('notice.open', 'draft', [], () => desk.openDialog('notice')),
    command('signOff.open', 'draft', ['Mod+Shift+s'], () => desk.openDialog('signOff')),
    command('export.open', 'draft', ['Mod+e'], () => desk.openDialog('export')),
  ];
}

/** Takes the words selected in the source; else the passages on which the verdict of the quote check rests. */
function linkBest(desk: Desk): void {
  if (desk.source.selected) void desk.link(desk.source.selected);
  else if (desk.quoteCheck && isUndecided(desk, desk.quoteCheck)) chooseAmong(desk);
  else if (desk.quoteCheck && desk.quoteCheck.candidates.length > 0) void linkJudged(desk, desk.quoteCheck);
  else desk.openDialog('whoSaid');
}

/** Of passages that fit about as well none is taken for a person: the first button to choose one has the keyboard. */
function chooseAmong(desk: Desk): void {
  desk.workspace.toasts.say(words.commands.chooseAmongPassages);
  document.querySelector<HTMLElement>('[data-passages] [data-take]')?.focus();
}

function isUndecided(desk: Desk, { warnings, candidates }: QuoteCheck): boolean {
  const ambiguous = warnings.some(({ kind }) => kind === 'ambiguous');
  return ambiguous && !candidates.some((candidate) => isLinkedTo(desk.claim, candidate));
}

/** Every piece of a stitched quotation has a passage of its own; what is linked already is left as it is. */
async function linkJudged(desk: Desk, { passages, candidates }: QuoteCheck): Promise<void> {
  for (const passage of passages.length > 0 ? passages : candidates.slice(0, 1)) {
    if (!isLinkedTo(desk.claim, passage)) await desk.link(passageOf(passage));
  }
}

function find(desk: Desk): void {
  const { selection, claim, text } = desk;
  const words = selection ? text.slice(selection.start, selection.end) : '';
  desk.find.begin(words, selection?.start ?? claim?.anchor.start ?? 0);
}

/** For the claim or the selected words; a proposal that is shown needs a change by that, and rests on what was found. */
async function propose(desk: Desk): Promise<void> {
  if (desk.proposal) await desk.marking.claimHere('needsChange');
  if (desk.claim ?? desk.selection) desk.proposing = true;
  else desk.workspace.toasts.say(words.commands.selectBeforeProposing);
}

function step(desk: Desk, by: 1 | -1): void {
  if (desk.proposals.shown && desk.proposals.open.length > 0) desk.steps.toProposal(by);
  else desk.steps.toClaim(by);
}

function escape(desk: Desk): void {
  if (desk.focused) desk.focused = false;
  else if (desk.editing) desk.editing = false;
  else if (desk.find.open) desk.find.close();
  else {
    if (!desk.claim && !desk.selection) desk.panel = null;
    desk.selectClaim(null);
    desk.selection = null;
  }
}
