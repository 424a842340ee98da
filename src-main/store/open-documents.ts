import type { Result } from '../../src-shared/result';
import type { DocumentStore } from './document-store';
import type { FileStamp } from './files/durable-file';
import type { CollectedKind } from './library/library-layout';
import type { ReadFailure } from './failures/store-failure';

/** How many documents of a kind are kept in memory while nobody uses them. */
const KEPT_OPEN = 32;

type Opening<K extends CollectedKind> = Promise<Result<DocumentStore<K>, ReadFailure>>;

/** A document in memory and how many are using it right now. */
interface Held<K extends CollectedKind> {
  readonly opening: Opening<K>;
  users: number;
}

/**
 * The documents of one kind that are in memory, the one used last at the end. One `DocumentStore` a file, however
 * many ask for it at once; what nobody uses is let go when there are too many.
 */
export class OpenDocuments<K extends CollectedKind> {
  readonly #held = new Map<string, Held<K>>();
  /** How the files stood whose documents were let go, so that a later save still notices a change. */
  readonly #stamps = new Map<string, FileStamp | null>();

  constructor(private readonly load: (id: string) => Opening<K>) {}

  /** The stamp under which a document that was let go was last known; `undefined` if it was never read. */
  knownStamp(id: string): FileStamp | null | undefined {
    return this.#stamps.get(id);
  }

  /** True while the document is in memory. */
  has(id: string): boolean {
    return this.#held.has(id);
  }

  /** Opens the document, or joins those who have it open, until `work` is done. */
  async use<T, F>(
    id: string,
    work: (store: DocumentStore<K>) => Promise<Result<T, F>>,
  ): Promise<Result<T, F | ReadFailure>> {
    const held = this.#held.get(id) ?? { opening: this.load(id), users: 0 };
    this.#held.delete(id);
    this.#held.set(id, held);
    held.users++;
    try {
      const opened = await held.opening;
      return opened.ok ? await work(opened.value) : opened;
    } finally {
      held.users--;
      await this.#tidy(id, held);
    }
  }

  /** Waits for what is under way, then forgets the document and how its file stood. */
  async forget(id: string): Promise<void> {
    const opened = await this.#held.get(id)?.opening;
    if (opened?.ok) await opened.value.settled();
    this.#held.delete(id);
    this.#stamps.delete(id);
  }

  /** Waits until nothing is under way, for one document or for all. */
  async settled(id?: string): Promise<void> {
    const held = id === undefined ? [...this.#held.values()] : [this.#held.get(id)];
    for (const one of held) {
      const opened = await one?.opening.catch(() => null);
      if (opened?.ok) await opened.value.settled();
    }
  }

  /** A document that did not open, or that is new and was never saved, is no document to keep. */
  async #tidy(id: string, held: Held<K>): Promise<void> {
    const opened = await held.opening.catch(() => null);
    const empty = !opened?.ok || (opened.value.value === null && held.users === 0);
    if (empty && this.#held.get(id) === held) this.#held.delete(id);
    if (this.#held.size > KEPT_OPEN) await this.#letGoOldest();
  }

  async #letGoOldest(): Promise<void> {
    for (const [id, held] of [...this.#held].slice(0, -KEPT_OPEN)) {
      const opened = await held.opening.catch(() => null);
      if (held.users > 0 || this.#held.get(id) !== held) continue;
      if (opened?.ok) this.#stamps.set(id, opened.value.adapter.stamp);
      this.#held.delete(id);
    }
  }
}
