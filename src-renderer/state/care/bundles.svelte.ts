import type { WaitingBundle } from '../../../src-shared/ipc/bundle-values';
import { told, words } from '../../words';
import type { Workspace } from '../workspace.svelte';

/** Bundles of this library: written to a place that the system's dialogue asks for, and brought in after a look. */
export class Bundles {
  readonly #workspace: Workspace;
  #waiting = $state.raw<WaitingBundle | null>(null);
  #working = $state(false);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The bundle that was opened and that a person decides about. */
  get waiting(): WaitingBundle | null {
    return this.#waiting;
  }

  get working(): boolean {
    return this.#working;
  }

  async write(draftId: string, confidential: boolean): Promise<void> {
    this.#working = true;
    const written = await this.#workspace.ask('bundle.write', { draftId, confidential });
    this.#working = false;
    if (!written) return;
    const lacks = written.without.length;
    const lacking = lacks > 0 ? ` ${words.bundles.lacking(lacks)}` : '';
    this.#workspace.toasts.say(`${words.bundles.written(written.fileName)}${lacking}`);
  }

  async open(): Promise<void> {
    this.#working = true;
    this.#waiting = (await this.#workspace.ask('bundle.choose', {})) ?? null;
    this.#working = false;
  }

  async leave(): Promise<void> {
    const token = this.#waiting?.token;
    this.#waiting = null;
    if (token !== undefined) await this.#workspace.ask('bundle.forget', { token });
  }

  async bringIn(): Promise<void> {
    const token = this.#waiting?.token;
    if (token === undefined || this.#working) return;
    this.#working = true;
    const beside = this.#waiting?.present != null;
    const brought = await this.#workspace.ask('bundle.bringIn', { token, beside });
    this.#working = false;
    if (!brought) return;
    this.#waiting = null;
    this.#workspace.toasts.say(
      [words.bundles.broughtIn(brought.title), ...brought.notes.map(told)].join(' '),
    );
  }
}
