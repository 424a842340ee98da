import { tick } from 'svelte';
import type { Standing } from '../../../src-shared/domain/claim';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import { words } from '../../words';
import { command, type Command } from './command';
import type { Desk } from '../desk/desk.svelte';
import { focusClaimField } from './focus-claim-field';
import { focusSearch } from './focus-search';
import { playerCommands } from './player-commands';
import { focusMainWhenLost } from '../../ui/focus-return';
import { isLinkedTo, passageOf } from '../transcript/passage-of';

/**
 * What can be done to the draft on the desk.
 *
 * @param at the desk; asked when a command runs, so that a list can name them all where no draft is open
 */
export function deskCommands(at: () => Desk): Command[] {
  const settle = (standing: Exclude<Standing, 'unchecked'>, key: string): Command =>
    command(`claim.${standing}`, 'check', [key], () => void at().marking.settle(standing));
  return [
    command('claim.next', 'check', ['j', 'ArrowDown'], () => step(at(), 1)),
    command('claim.previous', 'check', ['k', 'ArrowUp'], () => step(at(), -1)),
    command('sentence.next', 'check', ['n'], () => at().steps.toNextUnmarked()),
    command('claim.nextOpen', 'check', ['o'], () => at().steps.toOpenClaim()),
    command('gate.next', 'check', ['g'], () => void at().steps.toNextBlocker()),
    command('claim.mark', 'check', ['m'], () => void at().marking.mark()),
    command('proposals.show', 'check', ['w'], () => at().steps.toProposal(1)),
    command('proposal.accept', 'check', ['a'], () => void at().marking.acceptProposal()),
    command('proposal.dismiss', 'check', ['d'], () => void at().marking.dismissProposal()),
    command('noCheck.mark', 'check', ['x'], () =>
      at().proposal ? void at().marking.dismissProposal() : void at().marking.markNoCheck(),
    ),
    settle('stands', '1'),
    settle('needsChange', '2'),
    settle('onAuthor', '3'),
    settle('unverifiable', '4'),
    settle('cut', '5'),
    command('claim.open', 'check', ['0'], () => void at().marking.settle('unchecked')),
    command('claim.legal', 'check', ['f'], () => void at().marking.toggleLegal()),
    command('claim.comment', 'check', ['t'], () => void focusClaimField(at(), 'comment')),
    command('claim.note', 'check', ['i'], () => void focusClaimField(at(), 'note')),
    command('claim.assign', 'check', ['p'], () => void focusClaimField(at(), 'assignee')),
    command('claim.evidence', 'link', ['v'], () => void focusClaimField(at(), 'evidence')),
    command('claim.remove', 'check', ['Delete', 'Backspace'], () => void at().marking.removeClaim()),
    command('evidence.link', 'link', ['l'], () => linkBest(at())),
    command('accept.best', 'link', ['Enter'], () =>
      at().proposal ? void at().marking.acceptProposal() : linkBest(at()),
    ),
    command('quotes.find', 'link', ['s', 'Mod+Shift+f'], () => at().openDialog('whoSaid')),
    command('quotes.check', 'link', ['Mod+r'], () => void at().quotations.run()),
    ...playerCommands(
      () => at().beside.source.player,
      () => at().beside.source.playFrom,
    ),
    command('source.search', 'link', ['/'], () => void searchSource(at())),
    command('turn.correct', 'link', ['u'], () => correctTurn(at())),
    command('search.open', 'draft', ['Mod+f'], () => find(at())),
    command('text.replace', 'draft', ['Mod+h'], () => {
      at().editing = true;
      find(at());
    }),
    command('change.propose', 'check', ['c'], () => void propose(at())),
    command('change.accept', 'check', ['y'], () => void at().changes.decideHere('accepted')),
    command('change.reject', 'check', ['r'], () => void at().changes.decideHere('rejected')),
    command('changes.open', 'draft', [], () => at().showPanel('changes')),
    command('tray.open', 'draft', [], () => at().showPanel('tray')),
    command('version.bringIn', 'draft', [], () => void at().incoming.chooseFile()),
    command('desk.focus', 'view', ['z'], () => (at().sight.focused = !at().sight.focused)),
    ...(['outline', 'galley', 'source', 'inspector'] as const).map((part, index) =>
      command(`pane.${part}`, 'view', [`Mod+${index + 1}`], () => at().sight.toggle(part)),
    ),
    command(
      'desk.newWindow',
      'view',
      ['Mod+Shift+d'],
      () => void at().workspace.screens.openInWindow(at().draft.id),
    ),
    command('text.edit', 'draft', ['e'], () => at().steps.editHere()),
    command('text.stop', 'draft', ['Escape'], () => escape(at())),
    command('edit.undo', 'draft', ['Mod+z'], () => void (at().workspace.toasts.undoLast() || at().undo())),
    command('edit.redo', 'draft', ['Mod+Shift+z', 'Mod+y'], () => void at().redo()),
    command(
      'states.show',
      'draft',
      [],
      () => void at().workspace.screens.openRecovery('draft', at().draft.id),
    ),
    command('details.open', 'draft', [], () => at().openDialog('details')),
    command('versions.open', 'draft', [], () => at().openDialog('versions')),
    command('journal.open', 'draft', [], () => at().openDialog('journal')),
    command('untold.open', 'draft', [], () => at().openDialog('untold')),
    command('notice.open', 'draft', [], () => at().openDialog('notice')),
    command('signOff.open', 'draft', ['Mod+Shift+s'], () => at().openDialog('signOff')),
    command('export.open', 'draft', ['Mod+e'], () => at().openDialog('export')),
  ];
}

/** Takes the words selected in the source; else the passages on which the verdict of the quote check rests. */
function linkBest(desk: Desk): void {
  if (desk.beside.source.selected) void desk.marking.link(desk.beside.source.selected);
  else if (desk.quoteCheck && isUndecided(desk, desk.quoteCheck)) void chooseAmong(desk);
  else if (desk.quoteCheck && desk.quoteCheck.candidates.length > 0) void linkJudged(desk, desk.quoteCheck);
  else desk.openDialog('whoSaid');
}

/** Of passages that fit about as well none is taken for a person: the first button to choose one has the keyboard. */
async function chooseAmong(desk: Desk): Promise<void> {
  desk.sight.bringUp('inspector');
  await tick();
  desk.workspace.toasts.say(words.commands.chooseAmongPassages);
  document.querySelector<HTMLElement>('[data-passages] [data-take]')?.focus();
}

function isUndecided(desk: Desk, { warnings, candidates }: QuoteCheck): boolean {
  const ambiguous = warnings.some(({ kind }) => kind === 'ambiguous');
  return ambiguous && !candidates.some((candidate) => isLinkedTo(desk.claim, candidate));
}

/** Every piece of a stitched quotation has a passage of its own; what is linked already is left as it is. */
async function linkJudged(desk: Desk, { passages, candidates }: QuoteCheck): Promise<void> {
  const judged = passages.length > 0 ? passages : candidates.slice(0, 1);
  const left = judged.filter((passage) => !isLinkedTo(desk.claim, passage));
  if (left.length === 0) desk.workspace.toasts.say(words.commands.linkedAlready);
  for (const passage of left) await desk.marking.link(passageOf(passage));
}

async function searchSource({ sight, beside, workspace }: Desk): Promise<void> {
  if (!beside.source.source) return void workspace.toasts.say(words.commands.openSourceFirst);
  sight.bringUp('source');
  await tick();
  focusSearch();
}

function correctTurn({ sight, beside, workspace }: Desk): void {
  if (beside.source.correctTurn()) sight.bringUp('source');
  else workspace.toasts.say(words.commands.noTurnShown);
}

function find(desk: Desk): void {
  const { selection, claim, text } = desk;
  desk.sight.bringUp('galley');
  const words = selection ? text.slice(selection.start, selection.end) : '';
  desk.find.begin(words, selection?.start ?? claim?.anchor.start ?? 0);
}

/** For the claim or the selected words; a proposal that is shown needs a change by that, and rests on what was found. */
async function propose(desk: Desk): Promise<void> {
  if (desk.proposal) await desk.marking.claimHere('change.propose', 'needsChange');
  if (desk.claim ?? desk.selection) {
    desk.sight.bringUp('inspector');
    desk.proposing = true;
  } else desk.workspace.toasts.say(words.commands.selectBeforeProposing);
}

function step(desk: Desk, by: 1 | -1): void {
  if (desk.proposals.shown && desk.proposals.open.length > 0) desk.steps.toProposal(by);
  else desk.steps.toClaim(by);
}

/** The keyboard stays with the draft, whose text gives it up. */
function stopEditing(desk: Desk): void {
  desk.editing = false;
  focusMainWhenLost();
}

function escape(desk: Desk): void {
  if (desk.sight.focused) desk.sight.focused = false;
  else if (desk.editing) stopEditing(desk);
  else if (desk.find.open) desk.find.close();
  else {
    if (!desk.claim && !desk.selection) desk.panel = null;
    desk.selectClaim(null);
    desk.selection = null;
  }
}
