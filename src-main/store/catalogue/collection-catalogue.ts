import type { Sentence } from '../../../src-shared/domain/sentence';
import type { RowTypes } from './catalogue-rows';
import type { CollectedKind } from '../library/library-layout';

/** What the catalogue knows of one file. */
export interface CatalogueEntry<R> {
  readonly mtimeMs: number;
  readonly size: number;
  /** `null` for a file that can't be opened. */
  readonly row: R | null;
  /** Why it can't. */
  readonly trouble?: FileTrouble;
}

/** A file among the documents that is no document that can be opened. */
export interface FileTrouble extends Sentence {
  readonly kind: 'damaged' | 'newer' | 'copy' | 'unreadable';
  /** What it was called when it could be opened last, as far as that is known. */
  readonly title: string | null;
}

/** The rows of one kind, kept in step with every save. */
export class CollectionCatalogue<K extends CollectedKind> {
  readonly #entries = new Map<string, CatalogueEntry<RowTypes[K]>>();
  #sorted: readonly RowTypes[K][] | null = null;

  /** Called after every change, to write the cache some time later. */
  constructor(private readonly changed: () => void = () => undefined) {}

  /** Newest first. */
  get rows(): readonly RowTypes[K][] {
    this.#sorted ??= [...this.#entries.values()]
      .flatMap(({ row }) => (row ? [row] : []))
      .sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id));
    return this.#sorted;
  }

  /** The files that can't be opened, by id. */
  get troubled(): readonly { readonly id: string; readonly trouble: FileTrouble }[] {
    return [...this.#entries].flatMap(([id, { trouble }]) => (trouble ? [{ id, trouble }] : []));
  }

  get entries(): ReadonlyMap<string, CatalogueEntry<RowTypes[K]>> {
    return this.#entries;
  }

  row(id: string): RowTypes[K] | null {
    return this.#entries.get(id)?.row ?? null;
  }

  set(id: string, entry: CatalogueEntry<RowTypes[K]>): void {
    this.#entries.set(id, entry);
    this.#sorted = null;
    this.changed();
  }

  delete(id: string): void {
    if (!this.#entries.delete(id)) return;
    this.#sorted = null;
    this.changed();
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
