import type { Interview } from '../../../src-shared/domain/interview';
import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { ReplacementPreview } from '../../../src-shared/ipc/replacement-preview';
import type { WaitingFile } from '../../../src-shared/ipc/import-values';
import type { Workspace } from '../workspace.svelte';
import { words } from '../../words';

/** A better transcript for an interview, from choosing its file until it has taken the old one's place. */
export class Replacement {
  readonly #workspace: Workspace;
  #interview = $state.raw<Interview | null>(null);
  #file = $state.raw<WaitingFile | null>(null);
  #options = $state.raw<ImportOptions>({});
  #preview = $state.raw<ReplacementPreview | null>(null);
  #busy = $state(false);

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get interview(): Interview | null {
    return this.#interview;
  }

  get file(): WaitingFile | null {
    return this.#file;
  }

  get options(): ImportOptions {
    return this.#options;
  }

  get preview(): ReplacementPreview | null {
    return this.#preview;
  }

  get busy(): boolean {
    return this.#busy;
  }

  get open(): boolean {
    return this.#file !== null;
  }

  /** Asks for the file and shows what would become of everything that rests on the interview. */
  async begin(interview: Interview): Promise<void> {
    const files = await this.#workspace.ask('import.choose', { as: 'interview' });
    const [file, ...others] = files ?? [];
    for (const { token } of others) void this.#workspace.ask('import.forget', { token });
    if (!file) return;
    this.#interview = interview;
    this.#file = file;
    await this.decide({});
  }

  /** Decides how the file is read, and looks again. */
  async decide(decided: Partial<ImportOptions>): Promise<void> {
    const [interview, file] = [this.#interview, this.#file];
    if (!interview || !file) return;
    const options = { ...this.#options, ...decided };
    this.#options = options;
    this.#busy = true;
    const wish = { id: interview.id, token: file.token, options };
    const preview = await this.#workspace.ask('interview.previewReplacement', wish);
    if (this.#options !== options || this.#file !== file) return;
    this.#busy = false;
    if (preview) this.#preview = preview;
    else this.cancel();
  }

  async replace(): Promise<void> {
    const [interview, file] = [this.#interview, this.#file];
    if (!interview || !file) return;
    this.#busy = true;
    const wish = { id: interview.id, token: file.token, options: this.#options };
    const replaced = await this.#workspace.ask('interview.replaceTranscript', wish);
    this.#busy = false;
    if (!replaced) return;
    const { id, title } = interview;
    this.#workspace.toasts.say(words.importing.transcriptReplaced(title), {
      label: words.common.undo,
      run: () => void this.#workspace.ask('interview.undo', { id }),
    });
    this.#clear();
  }

  cancel(): void {
    if (this.#file) void this.#workspace.ask('import.forget', { token: this.#file.token });
    this.#clear();
  }

  #clear(): void {
    this.#interview = null;
    this.#file = null;
    this.#options = {};
    this.#preview = null;
    this.#busy = false;
  }
}
