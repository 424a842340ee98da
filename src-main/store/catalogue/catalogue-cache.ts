import path from 'node:path';
import { ROWS_FORM, type RowTypes } from './catalogue-rows';
import type { CatalogueEntry } from './collection-catalogue';
import { sha256Of, writeDurably } from '../files/durable-file';
import { COLLECTED_KINDS, type CollectedKind, type LibraryLayout } from '../library/library-layout';
import { readPlainFile } from '../files/read-plain-file';

/** What the cache remembers of each kind: by id. */
export type CachedEntries = {
  readonly [K in CollectedKind]: ReadonlyMap<string, CatalogueEntry<RowTypes[K]>>;
};

const NOTHING: CachedEntries = { draft: new Map(), interview: new Map(), document: new Map() };

function fileOf(layout: LibraryLayout): string {
  return path.join(layout.cache, 'catalogue.json');
}

/**
 * Reads the cached catalogue. It is never the only copy of anything: whatever is wrong with it (missing, damaged,
 * of another form) means that every document is looked at anew.
 */
export async function readCatalogueCache(layout: LibraryLayout): Promise<CachedEntries> {
  try {
    const bytes = await readPlainFile(fileOf(layout));
    const lineEnd = bytes.indexOf(0x0a);
    const body = bytes.subarray(lineEnd + 1);
    if (bytes.toString('latin1', 0, lineEnd) !== seal(body)) return NOTHING;
    const found = JSON.parse(body.toString('utf8')) as Record<CollectedKind, [string, never][]>;
    return {
      draft: new Map(found.draft),
      interview: new Map(found.interview),
      document: new Map(found.document),
    };
  } catch {
    return NOTHING;
  }
}

/** Writes the catalogue for the next opening. A cache that can't be written is no trouble. */
export async function writeCatalogueCache(layout: LibraryLayout, entries: CachedEntries): Promise<void> {
  const lists = COLLECTED_KINDS.map((kind) => `"${kind}":${JSON.stringify([...entries[kind]])}`);
  const body = Buffer.from(`{${lists.join(',')}}`);
  await writeDurably(fileOf(layout), Buffer.concat([Buffer.from(`${seal(body)}\n`), body])).catch(
    () => undefined,
  );
}

/** The first line: the rows' form and the hash of what follows. */
function seal(body: Uint8Array): string {
  return `${ROWS_FORM} ${sha256Of(body)}`;
}
