import type { ArgumentOf } from '../../../src-shared/ipc/contract';
import type { BatchOutcome, CopyCheck } from '../../../src-shared/ipc/export-values';
import type { Progress } from '../../../src-shared/ipc/window-values';
import type { Workspace } from '../workspace.svelte';

/** What leaves the library beyond one draft's own export: batches, and copies that come back to be verified. */
export class Exports {
  readonly #workspace: Workspace;
  /** Drafts that are ticked for a batch; `null` while no batch is being put together. */
  batch = $state.raw<ReadonlySet<string> | null>(null);
  #outcome = $state.raw<BatchOutcome | null>(null);
  #running = $state(false);
  #checked = $state.raw<CopyCheck | null>(null);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get outcome(): BatchOutcome | null {
    return this.#outcome;
  }

  get running(): boolean {
    return this.#running;
  }

  get progress(): Progress | null {
    return this.#workspace.tasks.running.find(({ task }) => task === 'export.batch') ?? null;
  }

  /** The copy that was verified last. */
  get checked(): CopyCheck | null {
    return this.#checked;
  }

  /** Begins a batch with the given drafts ticked. */
  beginBatch(draftIds: readonly string[] = []): void {
    this.#outcome = null;
    this.batch = new Set(draftIds);
  }

  toggle(draftId: string): void {
    const ticked = new Set(this.batch);
    if (!ticked.delete(draftId)) ticked.add(draftId);
    this.batch = ticked;
  }

  async runBatch(wish: Omit<ArgumentOf<'export.batch'>, 'draftIds'>): Promise<void> {
    this.#running = true;
    const outcome = await this.#workspace.ask('export.batch', { ...wish, draftIds: [...(this.batch ?? [])] });
    this.#running = false;
    if (outcome) this.#outcome = outcome;
  }

  cancelBatch(): void {
    void this.#workspace.ask('export.cancelBatch', {});
  }

  endBatch(): void {
    if (this.#running) this.cancelBatch();
    this.batch = null;
  }

  async verifyCopy(): Promise<void> {
    this.#checked = (await this.#workspace.ask('proof.verify', {})) ?? this.#checked;
  }

  forgetCopy(): void {
    this.#checked = null;
  }
}
