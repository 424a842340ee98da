import type { UnfinishedFields } from '../../src-shared/domain/unfinished-fields';
import type { Workspace } from './workspace.svelte';

/** How long a field rests before its words are kept, in ms. */
const REST_MS = 400;

/**
 * Words in the fields of a draft's desk that were typed and not sent: a comment, a proposed change, a notice. They are
 * kept with the library a moment later, and are there again when the field is, in this window or after a crash.
 */
export class Unfinished {
  readonly #workspace: Workspace;
  readonly #draftId: string;
  readonly #fields: Map<string, string>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(workspace: Workspace, draftId: string, found: UnfinishedFields = {}) {
    this.#workspace = workspace;
    this.#draftId = draftId;
    this.#fields = new Map(Object.entries(found));
  }

  /** What was typed into a field and not sent; empty for nothing. */
  of(field: string): string {
    return this.#fields.get(field) ?? '';
  }

  /** @param words as they stand in the field; empty once they were sent or thrown away */
  keep(field: string, words: string): void {
    if (this.of(field) === words) return;
    if (words === '') this.#fields.delete(field);
    else this.#fields.set(field, words);
    this.#dirty = true;
    this.#timer ??= setTimeout(() => this.#save(), REST_MS);
  }

  /** Resolves when everything is kept. */
  async settle(): Promise<void> {
    this.#save();
    await this.#saving;
  }

  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#dirty) return;
    this.#dirty = false;
    const words = Object.fromEntries(this.#fields);
    // quietly: the field still shows what was typed, and a library that can't be written to says so elsewhere
    this.#saving = this.#saving.then(() =>
      this.#workspace.answer('draft.keepUnfinished', { id: this.#draftId, words }),
    );
  }
}
