import type { Recovery, StateText } from '../../../src-shared/ipc/care-values';
import type { Workspace } from '../workspace.svelte';
import { words } from '../../words';

/** One document's earlier states: looked through, compared with what stands there now, put back. */
export class RecoveryPage {
  readonly #workspace: Workspace;
  #recovery = $state.raw<Recovery>() as Recovery;
  #shown = $state.raw<StateText | null>(null);

  constructor(workspace: Workspace, recovery: Recovery) {
    this.#workspace = workspace;
    this.#recovery = recovery;
    const first = recovery.lastGood ?? recovery.states[0]?.id;
    if (first) void this.show(first);
  }

  get recovery(): Recovery {
    return this.#recovery;
  }

  /** The state that is compared. */
  get shown(): StateText | null {
    return this.#shown;
  }

  async show(stateId: string): Promise<void> {
    const { kind, id } = this.#recovery;
    this.#shown = (await this.#workspace.ask('care.state', { kind, id, state: stateId })) ?? this.#shown;
  }

  /** Gives the place free of what is no file. What opens then is opened; else a kept state can be put there. */
  async unblock(): Promise<void> {
    const { kind, id, title } = this.#recovery;
    if ((await this.#workspace.ask('care.unblock', { kind, id })) === undefined) return;
    this.#workspace.toasts.say(words.recovery.unblocked(title));
    if (kind === 'draft') await this.#workspace.screens.openDraft(id);
    else this.#workspace.screens.show('library');
  }

  async restore(): Promise<void> {
    if (!this.#shown) return;
    const { kind, id, title } = this.#recovery;
    const done = await this.#workspace.ask('care.restore', { kind, id, state: this.#shown.id });
    if (done === undefined) return;
    this.#workspace.toasts.say(words.recovery.restored(title));
    if (kind === 'draft') await this.#workspace.screens.openDraft(id);
    else this.#workspace.screens.show('library');
  }
}
