import type { ArgumentOf } from '../../src-shared/ipc/contract';
import type { Settings } from '../../src-shared/ipc/window-values';
import type { Workspace } from './workspace.svelte';

/** A person's settings on this machine, and the choices of the window that are kept for the next time. */
export class Preferences {
  readonly #workspace: Workspace;
  #settings = $state.raw<Settings | null>(null);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** `null` until the main process has told them. */
  get settings(): Settings | null {
    return this.#settings;
  }

  take(settings: Settings): void {
    this.#settings = settings;
  }

  async change(settings: ArgumentOf<'app.changeSettings'>): Promise<void> {
    const changed = await this.#workspace.ask('app.changeSettings', settings);
    if (changed) this.#settings = changed;
  }

  /** Keeps a choice of the window for the next time; quietly. */
  remember(key: string, value: string | number | boolean): void {
    const settings = this.#settings;
    // known at once: the next choice may be made of this one before the main process has answered
    if (settings) this.#settings = { ...settings, remembered: { ...settings.remembered, [key]: value } };
    void this.change({ remembered: { [key]: value } });
  }

  remembered<T extends string | number | boolean>(key: string, otherwise: T): T {
    const value = this.#settings?.remembered[key];
    return typeof value === typeof otherwise ? (value as T) : otherwise;
  }

  /** Where the sizes of panes are remembered: with the settings, since the window itself keeps nothing. */
  readonly paneStorage = {
    getItem: (name: string): string | null => this.remembered(`pane:${name}`, '') || null,
    setItem: (name: string, value: string): void => this.remember(`pane:${name}`, value),
  };
}
