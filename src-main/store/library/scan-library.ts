import { readdir, unlink } from 'node:fs/promises';
import { say, type SaidSentence } from '../../../src-shared/words/say';
import path from 'node:path';
import { isTemporary } from '../files/durable-file';
import { readFileName } from './library-file-names';
import type { LibraryFinding } from './library-finding';
import { COLLECTED_KINDS, LIBRARY_FILE, LOCK_FILE, type LibraryLayout } from './library-layout';
import { isMissing } from '../failures/write-failure';

/** Files that systems and file managers put into every folder. */
const SYSTEM_FILES =
  /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.directory|\._.*|\.stfolder|\.stignore|\.dropbox.*)$/i;

/**
 * Looks over the names in a library's folders: sweeps what a crash left half written, and reports every file that
 * is not Stet's own. Opens none of them.
 *
 * @param maySweep false in a library that is open for reading: then nothing is removed
 */
export async function scanLibrary(layout: LibraryLayout, maySweep: boolean): Promise<LibraryFinding[]> {
  const findings = await scanRoot(layout, maySweep);
  for (const kind of COLLECTED_KINDS) {
    findings.push(...(await scanFolder(layout, layout.documents(kind), '.json', maySweep)));
  }
  findings.push(...(await scanFolder(layout, layout.journals, '.jsonl', maySweep)));
  if (maySweep) {
    await sweep(layout.originals);
    await sweep(layout.cache);
  }
  return findings;
}

async function scanFolder(
  layout: LibraryLayout,
  folder: string,
  extension: string,
  maySweep: boolean,
): Promise<LibraryFinding[]> {
  const findings: LibraryFinding[] = [];
  for (const name of await namesIn(folder)) {
    if (SYSTEM_FILES.test(name)) continue;
    const read = readFileName(name, extension);
    if (read.kind === 'own' || read.kind === 'aside') continue;
    const file = layout.relative(path.join(folder, name));
    if (read.kind === 'temporary' && maySweep) {
      await unlink(path.join(folder, name)).catch(() => undefined);
      findings.push({ kind: 'leftover', file, ...say('findings.leftover', { name }) });
    } else if (read.kind === 'conflictCopy') {
      findings.push({ kind: 'conflictCopy', file, ...conflictCopy(file, `${read.id}${extension}`) });
    } else if (read.kind === 'stray') {
      findings.push({ kind: 'stray', file, ...say('findings.stray', { file }) });
    }
  }
  return findings;
}

/** Beside its folders a library has `library.json` and its lock; other files there are none of its business. */
async function scanRoot(layout: LibraryLayout, maySweep: boolean): Promise<LibraryFinding[]> {
  const findings: LibraryFinding[] = [];
  for (const name of await namesIn(layout.folder)) {
    if (name === LIBRARY_FILE || name.startsWith(LOCK_FILE)) continue;
    if (isTemporary(name)) {
      if (maySweep) await unlink(path.join(layout.folder, name)).catch(() => undefined);
    } else if (/^library\b.*\.json$/i.test(name)) {
      findings.push({ kind: 'conflictCopy', file: name, ...conflictCopy(name, LIBRARY_FILE) });
    }
  }
  return findings;
}

async function sweep(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    if (isTemporary(name)) await unlink(path.join(folder, name)).catch(() => undefined);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function conflictCopy(file: string, original: string): SaidSentence {
  return say('findings.conflictCopy', { file, original });
}
