import { readdir, rmdir, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { JournalEntry } from '../../src-shared/domain/journal-entry';
import { syncFolder, writeDurably } from './files/durable-file';
import { journalLine, purgedEntry } from './journal/journal-chain';
import { readJournal } from './journal/journal-reading';
import type { CollectedKind, LibraryLayout } from './library/library-layout';
import { readPlainFile } from './files/read-plain-file';
import { errorCode, isMissing } from './failures/write-failure';

/** Every file in which a document's words stand, journals and originals apart. Absolute paths. */
export async function filesOfDocument(
  layout: LibraryLayout,
  kind: CollectedKind,
  id: string,
): Promise<string[]> {
  const own = await filesIn(
    layout.documents(kind),
    (name) => name === `${id}.json` || name.startsWith(`${id}.json.`),
  );
  const trashed = await filesIn(layout.trash(kind), (name) => name.startsWith(`${id}.`));
  const kept = await filesIn(layout.backups(kind, id), () => true);
  const torn =
    kind === 'draft' ? await filesIn(layout.journals, (name) => name.startsWith(`${id}.jsonl.`)) : [];
  const typed = await filesIn(layout.unfinished, (name) => name.startsWith(`${id}.json`));
  return [...own, ...trashed, ...kept, ...torn, ...typed];
}

/** Earlier states of other documents in which an id stands: they hold words of it. */
export async function statesNaming(
  layout: LibraryLayout,
  kind: CollectedKind,
  owner: string,
  id: string,
): Promise<string[]> {
  const files = await filesIn(layout.backups(kind, owner), () => true);
  const naming = await Promise.all(files.map(async (file) => (await ownBytes(file)).includes(`"${id}"`)));
  return files.filter((_file, index) => naming[index]);
}

/** Bytes of files that are there. */
export async function bytesOf(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Removes files and makes that last. Their places in the folders go; what a disk keeps of their bytes is its own. */
export async function removeFiles(files: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const file of files) {
    await unlink(file).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    folders.add(path.dirname(file));
  }
  for (const folder of folders) {
    await syncFolder(folder).catch(() => undefined);
    // a document's own folder of snapshots goes with the last of them
    if (path.basename(path.dirname(path.dirname(folder))) === 'backups') {
      await rmdir(folder).catch(() => undefined);
    }
  }
}

/** How many entries of a journal can't hide their words, because an early Stet wrote them in its first form. */
export interface PurgedJournal {
  readonly purged: number;
  readonly firstForm: number;
}

/**
 * Hides the words of a journal's entries: of all, or of those in which an id stands. Numbers, times, names of deeds
 * and every hash stay, so that the chain proves itself as before.
 *
 * @param how with `dryRun` it counts and changes nothing
 */
export async function purgeJournal(
  file: string,
  id: string | null,
  { dryRun }: { readonly dryRun: boolean },
): Promise<PurgedJournal> {
  const bytes = await ownBytes(file);
  const { entries, problem } = readJournal(bytes);
  let purged = 0;
  let firstForm = 0;
  const next = entries.map((entry) => {
    if (entry.purged || !isAbout(entry, id)) return entry;
    const hidden = purgedEntry(entry);
    if (hidden) purged++;
    else firstForm++;
    return hidden ?? entry;
  });
  // a journal with a fault is evidence of it: nothing of it is rewritten
  if (!dryRun && purged > 0 && problem === null) {
    await writeDurably(file, Buffer.from(next.map(journalLine).join('')));
  }
  return { purged, firstForm };
}

/** An entry that says that a source was purged names it and holds no word of it. */
function isAbout({ action, details }: JournalEntry, id: string | null): boolean {
  if (id === null) return true;
  return action !== 'source.purge' && JSON.stringify(details).includes(`"${id}"`);
}

async function filesIn(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names.filter(wanted).map((name) => path.join(folder, name));
}

/** The bytes of a file; none where nothing stands there, or something that is no file of this library. */
async function ownBytes(file: string): Promise<Buffer> {
  return readPlainFile(file).catch((error: unknown) => {
    if (isMissing(error) || errorCode(error) === 'ENOTFILE') return Buffer.alloc(0);
    throw error;
  });
}
