import { lstat, readdir } from 'node:fs/promises';
import type { OpenFailure } from '../../../src-shared/documents/open-failure';
import { say } from '../../../src-shared/words/say';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import { readCatalogueCache, writeCatalogueCache, type CachedEntries } from './catalogue-cache';
import { ROW_MAKERS, type RowTypes } from './catalogue-rows';
import { CollectionCatalogue, type CatalogueEntry } from './collection-catalogue';
import { isDocumentId } from '../document-id';
import { COLLECTED_KINDS, type CollectedKind, type LibraryLayout } from '../library/library-layout';
import { readPlainFile } from '../files/read-plain-file';
import { decodeDocument } from '../stored-document';
import { isMissing } from '../failures/write-failure';

type Catalogues = { readonly [K in CollectedKind]: CollectionCatalogue<K> };

/** How long after a change the cache is written; a crash before that costs one look at the changed files. */
const WRITE_AFTER_MS = 10_000;

/** How many files are looked at at once when the library is opened. */
const AT_ONCE = 64;

/** What the lists show, of every kind, without opening a document. */
export class Catalogue {
  #timer: NodeJS.Timeout | null = null;
  #changed = false;
  readonly #catalogues: Catalogues;

  private constructor(
    private readonly layout: LibraryLayout,
    private readonly mayWrite: boolean,
  ) {
    const note = (): void => this.#noteChange();
    this.#catalogues = {
      draft: new CollectionCatalogue(note),
      interview: new CollectionCatalogue(note),
      document: new CollectionCatalogue(note),
    };
  }

  /** Brings the cached catalogue into step with the folders: only files that changed since are read. */
  static async open(layout: LibraryLayout, mayWrite: boolean): Promise<Catalogue> {
    const cached = await readCatalogueCache(layout);
    const catalogue = new Catalogue(layout, mayWrite);
    for (const kind of COLLECTED_KINDS) await catalogue.#fill(kind, cached[kind]);
    catalogue.#changed = true;
    return catalogue;
  }

  of<K extends CollectedKind>(kind: K): CollectionCatalogue<K> {
    return this.#catalogues[kind];
  }

  /** Writes the cache if anything changed since. */
  async close(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#write();
  }

  async #fill<K extends CollectedKind>(
    kind: K,
    cached: ReadonlyMap<string, CatalogueEntry<RowTypes[K]>>,
  ): Promise<void> {
    const ids = await documentIds(this.layout.documents(kind));
    const catalogue: CollectionCatalogue<K> = this.#catalogues[kind];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE);
      const entries = await Promise.all(
        some.map((id) => lookAt(kind, this.layout.document(kind, id), id, cached.get(id))),
      );
      entries.forEach((entry, index) => entry && catalogue.set(some[index] as string, entry));
    }
  }

  #noteChange(): void {
    this.#changed = true;
    if (this.mayWrite) this.#timer ??= setTimeout(() => void this.#write(), WRITE_AFTER_MS).unref();
  }

  async #write(): Promise<void> {
    this.#timer = null;
    if (!this.mayWrite || !this.#changed) return;
    this.#changed = false;
    const entries: CachedEntries = {
      draft: this.#catalogues.draft.entries,
      interview: this.#catalogues.interview.entries,
      document: this.#catalogues.document.entries,
    };
    await writeCatalogueCache(this.layout, entries);
  }
}

async function documentIds(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names.flatMap((name) => {
    const id = name.endsWith('.json') ? name.slice(0, -'.json'.length) : '';
    return isDocumentId(id) ? [id] : [];
  });
}

/** `null` where the file went away meanwhile. */
async function lookAt<K extends CollectedKind>(
  kind: K,
  file: string,
  id: string,
  cached: CatalogueEntry<RowTypes[K]> | undefined,
): Promise<CatalogueEntry<RowTypes[K]> | null> {
  try {
    const { mtimeMs, size } = await lstat(file);
    if (cached?.row && cached.mtimeMs === mtimeMs && cached.size === size) return cached;
    const decoded = decodeDocument(kind, await readPlainFile(file));
    const known = cached?.row?.title ?? cached?.trouble?.title;
    if (!decoded.ok) return { mtimeMs, size, row: null, trouble: troubleOf(decoded.error, known) };
    const { value } = decoded.value;
    if (value.id === id) return { mtimeMs, size, row: ROW_MAKERS[kind](value) };
    return { mtimeMs, size, row: null, trouble: copyOf(kind, value.title) };
  } catch (error) {
    if (isMissing(error)) return null;
    const sentence = say('store.documentNotGivenUp', { kind });
    return { mtimeMs: 0, size: 0, row: null, trouble: { kind: 'unreadable', title: null, ...sentence } };
  }
}

function troubleOf(
  failure: OpenFailure,
  title: string | null | undefined,
): NonNullable<CatalogueEntry<never>['trouble']> {
  const kind = failure.kind === 'newer' ? 'newer' : 'damaged';
  return { kind, title: title ?? null, ...sentenceOf(failure) };
}

function copyOf(kind: CollectedKind, title: string): NonNullable<CatalogueEntry<never>['trouble']> {
  return { kind: 'copy', title, ...say('findings.otherNameLeft', { kind }) };
}
