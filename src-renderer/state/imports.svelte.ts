import type { ImportAs } from '../../src-shared/domain/import-options';
import type { ImportOutcome, WaitingFile } from '../../src-shared/ipc/window-values';
import type { DesktopApi } from '../desktop-api';
import type { Workspace } from './workspace.svelte';

/** A file on its way into the library. */
export interface ImportingFile extends WaitingFile {
  readonly as: ImportAs;
  readonly outcome: ImportOutcome | null;
}

/** One import from choosing files to the report: the person decides what each dropped file is. */
export class Imports {
  readonly #api: DesktopApi;
  readonly #workspace: Workspace;
  #files = $state.raw<readonly ImportingFile[]>([]);
  #running = $state(false);

  constructor(api: DesktopApi, workspace: Workspace) {
    this.#api = api;
    this.#workspace = workspace;
  }

  get files(): readonly ImportingFile[] {
    return this.#files;
  }

  get running(): boolean {
    return this.#running;
  }

  get open(): boolean {
    return this.#files.length > 0;
  }

  get finished(): boolean {
    return this.open && !this.#running && this.#files.every((file) => file.outcome !== null);
  }

  /** Asks for files and imports them at once: whoever chose "Import draft" has already said what they are. */
  async choose(as: ImportAs): Promise<void> {
    const files = await this.#workspace.ask('import.choose', { as });
    if (!files || files.length === 0) return;
    this.#files = files.map((file) => ({ ...file, as, outcome: null }));
    await this.run();
  }

  /** Takes files that were dropped on the window; waits until the person agrees what each of them is. */
  async drop(dropped: readonly File[]): Promise<void> {
    for (const file of dropped) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const answer = await this.#api.call('import.offer', { name: file.name, bytes });
      if (!answer.ok) this.#workspace.toasts.trouble(answer.error.message);
      else this.#files = [...this.#files, { ...answer.value, as: answer.value.looksLike, outcome: null }];
    }
  }

  takeAs(token: string, as: ImportAs): void {
    this.#files = this.#files.map((file) => (file.token === token ? { ...file, as } : file));
  }

  /** Imports what is waiting, one file after the other, each with its own outcome. */
  async run(): Promise<void> {
    this.#running = true;
    for (const file of this.#files) {
      if (!this.#running) break;
      if (file.outcome) continue;
      const answer = await this.#api.call('import.run', { token: file.token, as: file.as });
      const outcome: ImportOutcome = answer.ok
        ? answer.value
        : { status: 'failed', name: file.name, message: answer.error.message };
      this.#files = this.#files.map((other) => (other.token === file.token ? { ...other, outcome } : other));
    }
    this.#running = false;
  }

  /** Stops after the file that is being read. */
  cancel(): void {
    this.#running = false;
  }

  close(): void {
    for (const file of this.#files) {
      if (!file.outcome) void this.#api.call('import.forget', { token: file.token });
    }
    this.#files = [];
    this.#running = false;
  }
}
