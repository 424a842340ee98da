import { lstat } from 'node:fs/promises';
import { COLLECTED_KINDS, type LibraryLayout } from './library-layout';
import { isMissing } from '../failures/write-failure';

/**
 * Folders of a library that are links. A library may come from anywhere, and what Stet writes, sweeps and purges in
 * it stays within its own folder.
 *
 * @returns names within the library
 */
export async function foldersLeadingOut(layout: LibraryLayout): Promise<string[]> {
  const folders = [
    ...layout.allFolders(),
    ...COLLECTED_KINDS.map((kind) => layout.backupsOf(kind)),
    layout.backups('library', 'library'),
    layout.trashRoot,
    layout.sealed,
    layout.unfinished,
  ];
  const links = await Promise.all(
    folders.map(async (folder) => {
      const found = await lstat(folder).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      return found?.isSymbolicLink() ? [layout.relative(folder)] : [];
    }),
  );
  return links.flat().sort();
}
