import { LIBRARY_FORMS } from '../../../src-shared/domain/unfinished-fields';
import { Unfinished } from './unfinished.svelte';
import type { Workspace } from '../workspace.svelte';

/** Words that were typed and not sent, of every document that was opened in this window and of the library. */
export class AllUnfinished {
  readonly #workspace: Workspace;
  readonly #opened = new Map<string, Unfinished>();
  #library = $state.raw() as Unfinished;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#library = new Unfinished(workspace, LIBRARY_FORMS);
  }

  /** Of forms about the library itself. */
  get library(): Unfinished {
    return this.#library;
  }

  /** Begins with a library that was opened. */
  enter(): void {
    this.#opened.clear();
    const library = new Unfinished(this.#workspace, LIBRARY_FORMS);
    this.#library = library;
    void this.#workspace.answer('unfinished.of', { id: LIBRARY_FORMS }).then((found) => {
      if (found.ok) library.take(found.value);
    });
  }

  /** Of forms about a draft or a source: what this window, another one or one that is gone left. */
  async open(id: string): Promise<Unfinished> {
    await this.#opened.get(id)?.settle();
    const found = await this.#workspace.answer('unfinished.of', { id });
    const unfinished = new Unfinished(this.#workspace, id, found.ok ? found.value : {});
    this.#opened.set(id, unfinished);
    return unfinished;
  }

  /** Resolves when everything is kept. */
  async settle(): Promise<void> {
    await Promise.all([this.#library, ...this.#opened.values()].map((one) => one.settle()));
  }
}
