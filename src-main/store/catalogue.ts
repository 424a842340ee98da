import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { ROW_MAKERS } from './catalogue-rows';
import { CollectionCatalogue } from './collection-catalogue';
import { isDocumentId } from './document-id';
import { COLLECTED_KINDS, type CollectedKind, type LibraryLayout } from './library-layout';
import { decodeDocument } from './stored-document';
import { readFile } from 'node:fs/promises';

type Catalogues = { readonly [K in CollectedKind]: CollectionCatalogue<K> };

/** What the lists show, of every kind, without opening a document. */
export class Catalogue {
  private constructor(private readonly catalogues: Catalogues) {}

  static async open(layout: LibraryLayout): Promise<Catalogue> {
    const catalogues: Catalogues = {
      draft: new CollectionCatalogue(),
      interview: new CollectionCatalogue(),
      document: new CollectionCatalogue(),
    };
    for (const kind of COLLECTED_KINDS) await fill(layout, kind, catalogues[kind]);
    return new Catalogue(catalogues);
  }

  of<K extends CollectedKind>(kind: K): CollectionCatalogue<K> {
    return this.catalogues[kind];
  }

  async close(): Promise<void> {
    await Promise.resolve();
  }
}

async function fill<K extends CollectedKind>(
  layout: LibraryLayout,
  kind: K,
  catalogue: CollectionCatalogue<K>,
): Promise<void> {
  for (const name of await readdir(layout.documents(kind))) {
    const id = name.replace(/\.json$/, '');
    if (id === name || !isDocumentId(id)) continue;
    const file = path.join(layout.documents(kind), name);
    const decoded = decodeDocument(kind, await readFile(file));
    const { mtimeMs, size } = await stat(file);
    const row = decoded.ok && decoded.value.value.id === id ? ROW_MAKERS[kind](decoded.value.value) : null;
    catalogue.set(id, { mtimeMs, size, row });
  }
}
