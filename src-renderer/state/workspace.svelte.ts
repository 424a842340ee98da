import type { ArgumentOf, Envelope, RequestName } from '../../src-shared/ipc/contract';
import type { AppState, LibraryOverview } from '../../src-shared/ipc/window-values';
import type { DesktopApi } from '../desktop-api';
import { AllUnfinished } from './unfinished/all-unfinished.svelte';
import { Commands } from './commands/commands.svelte';
import type { Desk } from './desk/desk.svelte';
import { Exports } from './export/exports.svelte';
import { Imports } from './imports/imports.svelte';
import { LibraryDoors } from './library/library-doors';
import { LibraryView } from './library/library-view.svelte';
import { MainClock } from './main-clock';
import { OpenedLibrary } from './library/opened-library.svelte';
import { Preferences } from './preferences.svelte';
import { Replacement } from './transcript/replacement.svelte';
import { RunningTasks } from './running-tasks.svelte';
import { Screens } from './screens.svelte';
import { Tour } from './tour/tour.svelte';
import { Toasts } from './toasts.svelte';
import { told, words } from '../words';

/** What one window is about: the library that is open in it, what is shown of it, and how the main process is asked. */
export class Workspace {
  readonly toasts = new Toasts();
  readonly clock = new MainClock();
  readonly preferences = new Preferences(this);
  readonly openedLibrary = new OpenedLibrary(this);
  readonly tasks = new RunningTasks();
  readonly screens: Screens;
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
  // Raw: arrives whole from the main process and is replaced whole.
  #app = $state.raw<AppState | null>(null);

  /** @param first what was asked before anything was drawn, so that a launch does not ask twice */
  constructor(api: DesktopApi, first: Envelope<'app.state'> | null = null) {
    this.#api = api;
    this.#first = first;
    this.screens = new Screens(api, this);
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

  /** True where nothing of the library can be changed from this window. */
  get isLocked(): boolean {
    return (this.library?.readOnly ?? null) !== null;
  }

  /** The draft in check, where one is shown. */
  get desk(): Desk | null {
    return this.screens.desk;
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
    else if (this.library) this.#outside();
    if (app.draftId) await this.screens.openDraft(app.draftId);
  }

  /** Shows a library that was opened. */
  enter(library: LibraryOverview): void {
    this.toasts.clear();
    this.openedLibrary.enter(library);
    this.unfinished.enter();
    this.libraryView.enter(library);
    this.screens.enterLibrary();
  }

  /** Lets go of the library: its screen at once, what was remembered of it once it is closed. */
  async leave(closing: () => Promise<unknown>): Promise<void> {
    if (!(await this.screens.settled())) return;
    this.screens.letGo();
    this.openedLibrary.take(null);
    await closing();
    this.toasts.clear();
    this.screens.leaveLibrary();
    await this.load();
  }

  /** The library was closed for another one, and that one did not open. */
  #outside(): void {
    this.screens.letGo();
    this.openedLibrary.take(null);
    this.toasts.clear();
    this.screens.leaveLibrary();
  }

  /** The window was asked to close: what was typed goes to the disk first. */
  async #closeWindow(): Promise<void> {
    // a field that saves when it is left has not been left yet
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const unsaved = (await this.screens.saved())
      ? null
      : (this.desk?.gateway.unsaved.trouble ?? words.desk.notSavedYet);
    await this.ask('app.closeWindow', { unsaved });
  }
}
