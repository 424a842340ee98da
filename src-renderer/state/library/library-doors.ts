import type { ArgumentOf, Envelope } from '../../../src-shared/ipc/contract';
import type { RecentLibrary } from '../../../src-shared/ipc/window-values';
import { told, words } from '../../words';
import type { Workspace } from '../workspace.svelte';

/** The ways into a library and out of it. */
export class LibraryDoors {
  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async openSample(): Promise<void> {
    const sample = await this.#ask('library.openSample', {});
    if (!sample) return;
    this.#workspace.enter(sample);
    await this.#workspace.tour.offer();
  }

  /** Asks for a folder and makes a library in it. */
  async create(name: string): Promise<void> {
    const library = await this.#ask('library.create', { name });
    if (library) this.#workspace.enter(library);
  }

  /** Asks for the folder of a library and opens it. */
  async choose(): Promise<void> {
    await this.#enterOrSayWhy(() => this.#workspace.answer('library.choose', {}));
  }

  async openRecent(path: string): Promise<void> {
    await this.#enterOrSayWhy(() => this.#workspace.answer('library.openRecent', { path }));
  }

  /** Opens the library that was refused last: once more, for reading, or after putting its own file right. */
  async openRefused(how: 'again' | 'reading' | 'restored'): Promise<void> {
    await this.#enterOrSayWhy(() => this.#workspace.answer('library.openRefused', { how }));
  }

  async forgetRecent({ path, name }: RecentLibrary): Promise<void> {
    await this.#workspace.ask('library.forgetRecent', { path });
    await this.#workspace.load();
    this.#workspace.toasts.say(words.start.forgotten(name), {
      label: words.common.undo,
      run: () => void this.#recallRecent(path),
    });
  }

  async #recallRecent(path: string): Promise<void> {
    await this.#workspace.ask('library.recallRecent', { path });
    // another library may have been opened meanwhile
    if (!this.#workspace.library) await this.#workspace.load();
  }

  async close(): Promise<void> {
    await this.#workspace.leave(() => this.#workspace.ask('library.close', {}));
  }

  /** Whatever was open is closed for another library: only once everything typed in it is saved. */
  async #ask<Name extends 'library.openSample' | 'library.create'>(name: Name, argument: ArgumentOf<Name>) {
    return (await this.#workspace.screens.settled()) ? this.#workspace.ask(name, argument) : undefined;
  }

  /** A library that did not open has a card on the start screen that says why and what can be done. */
  async #enterOrSayWhy(open: () => Promise<Envelope<'library.choose'>>): Promise<void> {
    if (!(await this.#workspace.screens.settled())) return;
    const answer = await open();
    if (answer.ok) {
      if (answer.value) this.#workspace.enter(answer.value);
      return;
    }
    await this.#workspace.load();
    if (!this.#workspace.app?.refused) this.#workspace.toasts.trouble(told(answer.error));
  }
}
