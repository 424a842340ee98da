import { untrack } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { LONGEST_FIELD_NAME, type UnfinishedFields } from '../../../src-shared/domain/unfinished-fields';
import type { UnfinishedField } from '../../ui/unfinished-field';
import type { Workspace } from '../workspace.svelte';

/** How long a field rests before its words are kept, in ms. */
const REST_MS = 400;

/**
 * Words in forms about one document, or about the library, that were typed and not sent: a comment, a correction, a
 * reason. They are kept with the library a moment later, and are there again when the field is, in this window or after
 * a crash.
 */
export class Unfinished {
  readonly #workspace: Workspace;
  readonly #id: string;
  readonly #fields: SvelteMap<string, string>;
  /** Fields that changed since they were last kept. */
  readonly #changed = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<unknown> = Promise.resolve();

  /** @param id of the draft or source, or `library` */
  constructor(workspace: Workspace, id: string, found: UnfinishedFields = {}) {
    this.#workspace = workspace;
    this.#id = id;
    this.#fields = new SvelteMap(Object.entries(found));
  }

  /** What was typed into a field and not sent; empty for nothing. */
  of(field: string): string {
    return this.#fields.get(nameOf(field)) ?? '';
  }

  /** A field to be bound to an input. */
  field(name: string): UnfinishedField {
    const read = (): string => this.of(name);
    const write = (words: string): void => this.keep(name, words);
    return {
      get text(): string {
        return read();
      },
      set text(words: string) {
        write(words);
      },
    };
  }

  /** @param words as they stand in the field; empty once they were sent or thrown away */
  keep(field: string, words: string): void {
    if (untrack(() => this.of(field)) === words) return;
    const name = nameOf(field);
    if (words === '') this.#fields.delete(name);
    else this.#fields.set(name, words);
    this.#changed.set(name, words);
    this.#timer ??= setTimeout(() => this.#save(), REST_MS);
  }

  /** Takes in what was found, once it has come; what was typed in the meantime stands. */
  take(found: UnfinishedFields): void {
    for (const [name, words] of Object.entries(found)) {
      if (!this.#fields.has(name) && !this.#changed.has(name)) this.#fields.set(name, words);
    }
  }

  /** Resolves when everything is kept. */
  async settle(): Promise<void> {
    this.#save();
    await this.#saving;
  }

  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#changed.size === 0) return;
    const words = Object.fromEntries(this.#changed);
    this.#changed.clear();
    // quietly: the field still shows what was typed, and a library that can't be written to says so elsewhere
    this.#saving = this.#saving.then(() =>
      this.#workspace.answer('unfinished.keep', { id: this.#id, words }),
    );
  }
}

function nameOf(field: string): string {
  return field.slice(0, LONGEST_FIELD_NAME);
}
