import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ImportAs } from '../../../src-shared/domain/import-options';
import { EXTENSIONS } from '../../importers/extensions';

/** A file that was named or lies in a folder that was named. */
export interface ListedFile {
  readonly path: string;
  /** From the folder that was named: `2019/okafor.docx`. */
  readonly name: string;
  readonly bytes: number;
}

/** What was found where a person pointed. */
export interface Listing {
  readonly files: readonly ListedFile[];
  /** How many files in folders are of kinds that no importer reads: recordings beside their transcripts. */
  readonly others: number;
}

const KINDS: readonly ImportAs[] = ['draft', 'interview', 'document'];

/**
 * Lists files and folders, folders with all folders in them, by name. A file that is named is always listed, one in a
 * folder only if its extension is one that Stet reads as `kinds`. Hidden files, locks of word processors and links
 * that lead elsewhere are passed over. Throws what the file system says where a path can't be read.
 */
export async function filesIn(
  paths: readonly string[],
  kinds: readonly ImportAs[] = KINDS,
): Promise<Listing> {
  const known = new Set(kinds.flatMap((kind) => EXTENSIONS[kind]));
  const files: ListedFile[] = [];
  let others = 0;
  for (const named of paths) {
    const found = await stat(named);
    if (!found.isDirectory()) {
      files.push({ path: named, name: path.basename(named), bytes: found.size });
      continue;
    }
    for (const file of await below(named)) {
      if (!known.has(path.extname(file).slice(1).toLowerCase())) others += 1;
      else {
        const name = path.relative(named, file).split(path.sep).join('/');
        files.push({ path: file, name, bytes: (await stat(file)).size });
      }
    }
  }
  return { files, others };
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))) {
    if (/^[.~]|^Thumbs\.db$/i.test(entry.name)) continue;
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await below(full)));
    else if (entry.isFile()) files.push(full);
  }
  return files;
}
