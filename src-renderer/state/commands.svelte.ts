import type { Standing } from '../../src-shared/domain/claim';
import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import type { Desk } from './desk.svelte';
import { isChosen, keyChoices, keyName, keysInForce, ownKeys, rebinding } from './key-bindings';
import { isLinkedTo, passageOf } from './passage-of';
import type { Workspace } from './workspace.svelte';

/** In the order in which lists show them. */
export const COMMAND_GROUPS = ['Check', 'Link', 'Draft', 'Library', 'View'] as const;

/** Something that a person can do, by key, menu, button or palette. */
export interface Command {
  /** The same name as in the menu. */
  readonly name: string;
  readonly title: string;
  readonly group: (typeof COMMAND_GROUPS)[number];
  /** As `KeyboardEvent.key`, with `Mod+` and `Shift+` before it; the first one is shown. */
  readonly keys: readonly string[];
  /** True where a person chose the key. */
  readonly keyChosen?: boolean;
  run(): void;
}

/** All commands that make sense now, and the two lists that show them. */
export class Commands {
  readonly #workspace: Workspace;
  paletteOpen = $state(false);
  keysOpen = $state(false);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Every command with the keys that a person chose for it, or its own. */
  get all(): readonly Command[] {
    const choices = keyChoices(this.#workspace.settings);
    return this.#own.map((command) => ({
      ...command,
      keys: keysInForce(command, choices),
      keyChosen: isChosen(command, choices),
    }));
  }

  get #own(): readonly Command[] {
    const { desk } = this.#workspace;
    return [...(desk ? deskCommands(desk) : []), ...this.#libraryCommands(), ...this.#viewCommands()];
  }

  /** Gives a command a key; a command that had it loses it. */
  async rebind(name: string, key: string): Promise<void> {
    const taken = this.all.find((command) => command.name !== name && command.keys.includes(key));
    await this.#workspace.changeSettings({ remembered: rebinding(this.all, name, key) });
    if (taken) this.#workspace.toasts.say(`“${taken.title}” does not go by this key any more.`);
  }

  /** All commands go by their own keys again. */
  async resetKeys(): Promise<void> {
    await this.#workspace.changeSettings({ remembered: ownKeys(keyChoices(this.#workspace.settings)) });
  }

  openPalette(): void {
    this.paletteOpen = true;
  }

  openKeys(): void {
    this.keysOpen = true;
  }

  run(name: string): void {
    this.all.find((command) => command.name === name)?.run();
  }

  /** Runs the command of a key press; answers whether there was one. Single letters are left to text fields. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.defaultPrevented || this.paletteOpen || this.keysOpen) return false;
    const key = keyName(event);
    if (key === null) return false;
    if (isInDialog(event.target) && !key.startsWith('Mod+')) return false;
    const field = isTextField(event.target);
    const typing = field || (this.#workspace.desk?.editing ?? false);
    if (event.altKey || (typing && !key.startsWith('Mod+') && key !== 'Escape')) return false;
    if (field && (TEXT_KEYS.has(key) || key === 'Escape')) return false;
    if (this.#workspace.desk?.dialog && !key.startsWith('Mod+')) return false;
    if ((key === 'Enter' || key === ' ') && isPressable(event.target)) return false;
    const command = this.all.find((candidate) => candidate.keys.includes(key));
    if (!command) return false;
    event.preventDefault();
    command.run();
    return true;
  }

  #libraryCommands(): Command[] {
    const { imports } = this.#workspace;
    const start = [
      command(
        'library.create',
        'New library…',
        'Library',
        [],
        () => void this.#workspace.createLibrary('Library'),
      ),
      command('library.choose', 'Open library…', 'Library', [], () => void this.#workspace.chooseLibrary()),
      command(
        'library.openSample',
        'Open the sample library',
        'Library',
        [],
        () => void this.#workspace.openSample(),
      ),
    ];
    if (!this.#workspace.library) return start;
    return [
      command('import.draft', 'Import draft…', 'Library', ['Mod+o'], () => void imports.choose('draft')),
      command(
        'import.interview',
        'Import interviews…',
        'Library',
        ['Mod+Shift+o'],
        () => void imports.choose('interview'),
      ),
      command('import.folder', 'Import a folder…', 'Library', [], () => void imports.chooseFolder()),
      command('import.document', 'Import documents…', 'Library', [], () => void imports.choose('document')),
      ...(this.#workspace.desk
        ? []
        : [command('search.open', 'Search the library', 'Library', ['/', 'Mod+f'], focusSearch)]),
      command('library.show', 'Back to the library', 'Library', ['Mod+l'], () =>
        this.#workspace.show('library'),
      ),
      command('ledger.show', 'Ledger of notices', 'Library', [], () => this.#workspace.show('ledger')),
      command('settings.show', 'Settings', 'Library', ['Mod+,'], () => this.#workspace.show('settings')),
      command('export.batch', 'Export several drafts…', 'Library', [], () =>
        this.#workspace.exports.beginBatch(),
      ),
      command(
        'proof.verify',
        'Verify a copy…',
        'Library',
        [],
        () => void this.#workspace.exports.verifyCopy(),
      ),
      command('library.verify', 'Verify library', 'Library', [], () => void this.#workspace.verify()),
      command('care.show', 'Safety and record: trash, holds, crash reports', 'Library', [], () =>
        this.#workspace.showCare(),
      ),
      command('library.close', 'Close library', 'Library', [], () => void this.#workspace.closeLibrary()),
      ...start,
    ];
  }

  #viewCommands(): Command[] {
    const theme = (value: 'light' | 'dark' | 'system') => () =>
      void this.#workspace.changeSettings({ theme: value });
    return [
      command('palette.open', 'All commands…', 'View', ['Mod+k'], () => this.openPalette()),
      command('help.keys', 'Keyboard map', 'View', ['?', 'F1'], () => this.openKeys()),
      command('theme.light', 'Light', 'View', [], theme('light')),
      command('theme.dark', 'Dark', 'View', [], theme('dark')),
      command('theme.system', 'Light or dark as the system', 'View', [], theme('system')),
    ];
  }
}

function deskCommands(desk: Desk): Command[] {
  const settle = (standing: Standing, title: string, key: string): Command =>
    command(`claim.${standing}`, title, 'Check', [key], () => void desk.marking.settle(standing));
  return [
    command('claim.next', 'Next claim', 'Check', ['j', 'ArrowDown'], () => step(desk, 1)),
    command('claim.previous', 'Previous claim', 'Check', ['k', 'ArrowUp'], () => step(desk, -1)),
    command('sentence.next', 'Next unmarked sentence', 'Check', ['n'], () => desk.selectNextUnmarked()),
    command('claim.mark', 'Mark claim', 'Check', ['m'], () => void desk.marking.mark()),
    command('proposals.show', 'Worth checking: next proposal', 'Check', ['w'], () => desk.stepProposal(1)),
    command(
      'proposal.accept',
      'Accept the proposal',
      'Check',
      ['a'],
      () => void desk.marking.acceptProposal(),
    ),
    command(
      'proposal.dismiss',
      'Dismiss the proposal',
      'Check',
      ['d'],
      () => void desk.marking.dismissProposal(),
    ),
    command('noCheck.mark', 'Needs no check, or dismiss the proposal', 'Check', ['x'], () =>
      desk.proposal ? void desk.marking.dismissProposal() : void desk.marking.markNoCheck(),
    ),
    settle('stands', 'Stands', '1'),
    settle('needsChange', 'Needs change', '2'),
    settle('onAuthor', 'On author', '3'),
    settle('unverifiable', 'Unverifiable', '4'),
    settle('cut', 'Cut', '5'),
    command('claim.open', 'Unchecked again', 'Check', ['0'], () => void desk.marking.settle('unchecked')),
    command('claim.legal', 'Flag legal', 'Check', ['f'], () => void desk.marking.toggleLegal()),
    command(
      'claim.remove',
      'Remove claim',
      'Check',
      ['Delete', 'Backspace'],
      () => void desk.marking.removeClaim(),
    ),
    command('evidence.link', 'Link to the best passage, or the selected words', 'Link', ['l'], () =>
      linkBest(desk),
    ),
    command('accept.best', 'Accept the proposal, or link the best passage', 'Link', ['Enter'], () =>
      desk.proposal ? void desk.marking.acceptProposal() : linkBest(desk),
    ),
    command('quotes.find', 'Who said this?', 'Link', ['s', 'Mod+Shift+f'], () => desk.openDialog('whoSaid')),
    command(
      'quotes.check',
      'Check all quotations again',
      'Link',
      ['Mod+r'],
      () => void desk.quotations.run(),
    ),
    command(
      'media.play',
      'Play from the passage, pause',
      'Link',
      [' '],
      () => void desk.source.player.playOrPause(desk.source.passageTime),
    ),
    command('source.search', 'Search the open source', 'Link', ['/'], focusSearch),
    command('search.open', 'Find in the draft', 'Draft', ['Mod+f'], () => find(desk)),
    command('text.replace', 'Find and replace', 'Draft', ['Mod+h'], () => {
      desk.editing = true;
      find(desk);
    }),
    command('change.propose', 'Propose a change', 'Check', ['c'], () => propose(desk)),
    command('changes.open', 'Proposed changes', 'Draft', [], () => showPanel(desk, 'changes')),
    command('tray.open', 'Marks that lost their text', 'Draft', [], () => showPanel(desk, 'tray')),
    command('version.bringIn', 'Bring in a new version…', 'Draft', [], () => void desk.incoming.chooseFile()),
    command('desk.focus', 'Focus: the draft alone', 'View', ['z'], () => (desk.focused = !desk.focused)),
    command(
      'desk.newWindow',
      'This draft in a window of its own',
      'View',
      ['Mod+Shift+d'],
      () => void desk.workspace.openInWindow(desk.draft.id),
    ),
    command('text.edit', 'Edit text', 'Draft', ['e'], () => (desk.editing = true)),
    command('text.stop', 'Stop editing, deselect', 'Draft', ['Escape'], () => escape(desk)),
    command('edit.undo', 'Undo', 'Draft', ['Mod+z'], () => void desk.undo()),
    command('edit.redo', 'Redo', 'Draft', ['Mod+Shift+z', 'Mod+y'], () => void desk.redo()),
    command(
      'states.show',
      'Earlier states of this draft',
      'Draft',
      [],
      () => void desk.workspace.openRecovery('draft', desk.draft.id),
    ),
    command('versions.open', 'Versions…', 'Draft', [], () => desk.openDialog('versions')),
    command('journal.open', 'Who did what', 'Draft', [], () => desk.openDialog('journal')),
    command('untold.open', 'Changes that readers were not told of…', 'Draft', [], () =>
      desk.openDialog('untold'),
    ),
    command('notice.open', 'Log a notice…', 'Draft', [], () => desk.openDialog('notice')),
    command('signOff.open', 'Sign off…', 'Draft', [], () => desk.openDialog('signOff')),
    command('export.open', 'Export…', 'Draft', ['Mod+e'], () => desk.openDialog('export')),
  ];
}

/** Takes the words selected in the source; else the passages on which the verdict of the quote check rests. */
function linkBest(desk: Desk): void {
  if (desk.source.selected) void desk.link(desk.source.selected);
  else if (desk.quoteCheck && desk.quoteCheck.candidates.length > 0) void linkJudged(desk, desk.quoteCheck);
  else desk.openDialog('whoSaid');
}

/** Every piece of a stitched quotation has a passage of its own; what is linked already is left as it is. */
async function linkJudged(desk: Desk, { passages, candidates }: QuoteCheck): Promise<void> {
  for (const passage of passages.length > 0 ? passages : candidates.slice(0, 1)) {
    if (!isLinkedTo(desk.claim, passage)) await desk.link(passageOf(passage));
  }
}

function find(desk: Desk): void {
  desk.find.begin(desk.selection ? desk.text.slice(desk.selection.start, desk.selection.end) : '');
}

function propose(desk: Desk): void {
  if (desk.claim ?? desk.selection) desk.proposing = true;
  else {
    desk.workspace.toasts.say('Select a claim or some words of the draft first, then propose other words.');
  }
}

function showPanel(desk: Desk, panel: 'tray' | 'changes'): void {
  desk.selectClaim(null);
  desk.panel = panel;
}

function step(desk: Desk, by: 1 | -1): void {
  if (desk.proposals.shown) desk.stepProposal(by);
  else desk.stepClaim(by);
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

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-transcript-search]');
  field?.focus();
  field?.select();
}

function command(
  name: string,
  title: string,
  group: Command['group'],
  keys: readonly string[],
  run: () => void,
): Command {
  return { name, title, group, keys, run };
}

/** Keys with `Mod` that belong to a text field while somebody types in it. */
const TEXT_KEYS = new Set(['Mod+z', 'Mod+Shift+z', 'Mod+y']);

/** True in an open dialogue, and in one that closed a moment ago by this very key. */
function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="dialog"]') !== null;
}

/** True on what Enter and Space press by themselves: a button that has the focus, a summary. */
function isPressable(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary, a, [role="button"]') !== null;
}

/** True in a field for text. The galley is none: its undo is the draft's. */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || target.closest('.galley-text')) return false;
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}
