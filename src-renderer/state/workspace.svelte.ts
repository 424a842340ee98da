import type { ArgumentOf, Envelope, Failure, RequestName } from '../../src-shared/ipc/contract';
import type { Passage } from '../../src-shared/domain/passage';
import type { TextRange } from '../../src-shared/domain/text-range';
import type { AppState, LibraryOverview } from '../../src-shared/ipc/window-values';
import type { DesktopApi } from '../desktop-api';
import type { CareKind } from '../../src-shared/ipc/care-values';
import { Care } from './care/care.svelte';
import { AllUnfinished } from './unfinished/all-unfinished.svelte';
import { Commands } from './commands/commands.svelte';
import type { Desk } from './desk/desk.svelte';
import { Exports } from './export/exports.svelte';
import { Imports } from './imports/imports.svelte';
import { LeftTexts } from './unfinished/left-texts';
import { LibraryDoors } from './library/library-doors';
import { LibraryReader } from './library/library-reader.svelte';
import { LibraryView } from './library/library-view.svelte';
import type { Screen } from './screen';
import { MainClock } from './main-clock';
import { OpenedLibrary } from './library/opened-library.svelte';
import { Preferences } from './preferences.svelte';
import { Replacement } from './transcript/replacement.svelte';
import { RecoveryPage } from './care/recovery-page.svelte';
import { RunningTasks } from './running-tasks.svelte';
import { Tour } from './tour/tour.svelte';
import { Toasts } from './toasts.svelte';
import { told, words } from '../words';

/** What one window is about: the library that is open in it and the screen that it shows. */
export class Workspace {
  readonly toasts = new Toasts();
  readonly clock = new MainClock();
  readonly preferences = new Preferences(this);
  readonly openedLibrary = new OpenedLibrary(this);
  readonly tasks = new RunningTasks();
  readonly imports: Imports;
  readonly exports = new Exports(this);
  readonly replacement = new Replacement(this);
  readonly commands = new Commands(this);
  readonly libraryView = new LibraryView(this);
  readonly tour = new Tour(this);
  readonly doors = new LibraryDoors(this);
  /** Words that were typed into forms and not sent. */
  readonly unfinished = new AllUnfinished(this);
  readonly #api: DesktopApi;
  #first: Envelope<'app.state'> | null;
  readonly #leftTexts = new LeftTexts();
  // Raw: values that arrive whole from the main process and are replaced whole.
  #app = $state.raw<AppState | null>(null);
  #screen = $state.raw<Screen>({ name: 'start' });
  #left = $state.raw<{ readonly draftId: string; readonly claimId?: string } | null>(null);

  /** @param first what was asked before anything was drawn, so that a launch does not ask twice */
  constructor(api: DesktopApi, first: Envelope<'app.state'> | null = null) {
    this.#api = api;
    this.#first = first;
    this.imports = new Imports(api, this);
    api.on('library.changed', (library) => this.openedLibrary.take(library));
    api.on('draft.listed', (row) => this.openedLibrary.takeRow(row));
    api.on('command', ({ name }) => this.commands.runFromMenu(name));
    api.on('recent.chosen', ({ path }) => void this.doors.openRecent(path));
    api.on('window.closing', () => void this.#closeWindow());
    api.on('trouble', (failure) => this.toasts.trouble(told(failure)));
    api.on('progress', (progress) => this.tasks.note(progress));
  }

  get app(): AppState | null {
    return this.#app;
  }

  get library(): LibraryOverview | null {
    return this.openedLibrary.overview;
  }

  get screen(): Screen {
    return this.#screen;
  }

  get desk(): Desk | null {
    return this.#screen.name === 'desk' ? this.#screen.desk : null;
  }

  /** Asks the main process, and reports a failure to the person; answers `undefined` then. */
  async ask<Name extends RequestName>(
    name: Name,
    argument: ArgumentOf<Name>,
  ): Promise<Extract<Envelope<Name>, { ok: true }>['value'] | undefined> {
    const answer = await this.#api.call(name, argument);
    if (answer.ok) return answer.value;
    // that there is nothing to undo is no trouble, and stays no longer than other words
    if (answer.error.kind === 'nothing') this.toasts.say(told(answer.error));
    // an answer that comes after its library was closed is nobody's trouble any more
    else if (answer.error.kind !== 'noLibrary' || this.library) this.toasts.trouble(told(answer.error));
    return undefined;
  }

  /** Asks the main process; whoever asks shows the failure. */
  answer<Name extends RequestName>(name: Name, argument: ArgumentOf<Name>): Promise<Envelope<Name>> {
    return this.#api.call(name, argument);
  }

  async load(): Promise<void> {
    const app = this.#first?.ok ? this.#first.value : await this.ask('app.state', {});
    this.#first = null;
    if (!app) return;
    this.#app = app;
    this.preferences.take(app.settings);
    this.clock.take(app.now);
    if (app.library) this.enter(app.library);
    if (app.draftId) await this.openDraft(app.draftId);
  }

  /** Opens a draft at a claim, or with a range of its story text selected. */
  async openDraft(id: string, claimId?: string, range?: TextRange): Promise<void> {
    if (!(await this.#settled())) return;
    // what the desk knows comes with the first draft: a launch does not wait for it
    const [opened, unfinished, { Desk }] = await Promise.all([
      this.answer('draft.open', { id }),
      this.unfinished.open(id),
      import('./desk/desk.svelte'),
    ]);
    if (!opened.ok) return this.#cannotOpen('draft', id, opened.error);
    const view = opened.value;
    this.#leaveScreen();
    const desk = new Desk(this.#api, this, view, unfinished);
    if (claimId) desk.selectClaim(claimId);
    else if (range) desk.selection = range;
    this.#screen = { name: 'desk', desk };
    void desk.quotations.run();
  }

  /** What is damaged or blocked has a page that says what happened; everything else is said in a sentence. */
  async #cannotOpen(kind: CareKind, id: string, failure: Failure): Promise<void> {
    if (['damaged', 'newer', 'blocked'].includes(failure.kind)) await this.openRecovery(kind, id);
    else if (failure.kind !== 'noLibrary' || this.library) this.toasts.trouble(told(failure));
  }

  /** Opens a draft in another window, to read two side by side. */
  async openInWindow(draftId: string): Promise<void> {
    await this.ask('app.newWindow', { draftId });
  }

  /** Opens a source: beside the draft that is open, else by itself. */
  async openSource(kind: 'interview' | 'document', id: string, passage?: Passage): Promise<void> {
    const reader = this.desk ?? new LibraryReader(this.#api, this);
    if (kind === 'interview') await reader.source.openInterview(id);
    else await reader.source.openDocument(id);
    if (passage) await reader.source.show(passage);
    if (reader === this.desk) return;
    if (!(reader instanceof LibraryReader) || reader.source.id !== id) return;
    this.#leaveScreen();
    this.#screen = { name: 'source', reader };
  }

  /** Checks the whole library and shows what was found. */
  async verify(): Promise<void> {
    const care = this.showCare();
    await care.runCheck();
  }

  /** The library's health and record. */
  showCare(): Care {
    const care = this.#screen.name === 'care' ? this.#screen.care : new Care(this);
    this.#remember();
    this.#leaveScreen();
    this.#screen = { name: 'care', care };
    return care;
  }

  /** A document's earlier states; of one that can't be opened, what happened and the last good copy. */
  async openRecovery(kind: CareKind, id: string): Promise<void> {
    const recovery = await this.ask('care.look', { kind, id });
    if (!recovery) return;
    this.#remember();
    this.#leaveScreen();
    this.#screen = { name: 'recovery', page: new RecoveryPage(this, recovery) };
  }

  show(name: 'library' | 'ledger' | 'settings'): void {
    this.#remember();
    if (name === 'library') this.#left = null;
    this.#leaveScreen();
    this.#screen = { name };
  }

  /** Goes back to the draft from which the ledger or the settings were opened, else to the library. */
  async back(): Promise<void> {
    if (this.#left) await this.openDraft(this.#left.draftId, this.#left.claimId);
    else this.show('library');
  }

  /** Where `back` leads. */
  get backTo(): 'draft' | 'library' {
    return this.#left ? 'draft' : 'library';
  }

  /** Shows a library that was opened. */
  enter(library: LibraryOverview): void {
    this.toasts.clear();
    this.openedLibrary.enter(library);
    this.unfinished.enter();
    this.libraryView.enter();
    this.#screen = { name: 'library' };
  }

  /** Lets go of the library: its screen at once, what was remembered of it once it is closed. */
  async leave(closing: () => Promise<unknown>): Promise<void> {
    if (!(await this.#settled())) return;
    this.#leaveScreen();
    this.openedLibrary.take(null);
    await closing();
    this.toasts.clear();
    this.#left = null;
    this.#screen = { name: 'start' };
    await this.load();
  }

  /** Where `back` leads from a screen that is not the desk. */
  #remember(): void {
    const { desk } = this;
    if (desk) this.#left = { draftId: desk.draft.id, claimId: desk.claim?.id };
  }

  #leaveScreen(): void {
    this.toasts.letGo();
    if (this.desk) this.#leftTexts.add(this.desk.leave());
    if (this.#screen.name === 'source') this.#screen.reader.leave();
  }

  /** Whether everything typed is saved, on this desk and on those that were left; a person is told where it is not. */
  async #settled(): Promise<boolean> {
    const saved = await this.#saved();
    if (!saved) this.toasts.trouble(words.desk.notSavedYet);
    return saved;
  }

  #saved(): Promise<boolean> {
    if (this.desk) this.#leftTexts.add(this.desk.settleText());
    this.#leftTexts.add(this.unfinished.settle());
    return this.#leftTexts.saved();
  }

  /** The window was asked to close: what was typed goes to the disk first. */
  async #closeWindow(): Promise<void> {
    // a field that saves when it is left has not been left yet
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const unsaved = (await this.#saved())
      ? null
      : (this.desk?.gateway.unsaved.trouble ?? words.desk.notSavedYet);
    await this.ask('app.closeWindow', { unsaved });
  }
}
