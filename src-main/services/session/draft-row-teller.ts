import type { DraftRow } from '../../../src-shared/domain/catalogue-row';
import type { LibraryStore } from '../../store/library-store';

/** How long a row may be behind what is typed, in ms: it need not travel with every word. */
const TYPING_MS = 1000;

/** Tells whoever shows a library that the row of a draft has changed. The rows of thousands of interviews stay at home. */
export class DraftRowTeller {
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(
    private readonly store: LibraryStore,
    private readonly tell: (row: DraftRow) => void,
  ) {}

  changed(id: string, by: 'typing' | 'deed'): void {
    if (by === 'deed') this.#tell(id);
    else if (!this.#waiting.has(id)) {
      this.#waiting.set(id, setTimeout(() => this.#tell(id), TYPING_MS).unref());
    }
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    this.#waiting.clear();
  }

  #tell(id: string): void {
    clearTimeout(this.#waiting.get(id));
    this.#waiting.delete(id);
    // a draft that was removed meanwhile has no row any more
    const row = this.store.drafts.row(id);
    if (row) this.tell(row);
  }
}
