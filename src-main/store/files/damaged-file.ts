import { constants } from 'node:fs';
import { copyFile, link, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '../../../src-shared/domain/instant';
import { syncFolder } from './durable-file';
import { fileTime } from './file-time';
import { readPlainFile } from './read-plain-file';

/**
 * Keeps a file that can't be opened under a name of its own beside it, byte for byte, and leaves it in its place
 * too: nothing takes that place before a person has chosen what. A second name for the same bytes needs no room
 * on a full disk; where a file system has no second names, the bytes are copied.
 *
 * @returns the new file's path; the one that is there already where the same bytes were kept before
 */
export async function setAside(file: string, at: Instant): Promise<string> {
  const kept = await keptBefore(file);
  if (kept) return kept;
  const aside = `${file}.damaged-${fileTime(at)}`;
  try {
    await link(file, aside);
  } catch {
    await copyFile(file, aside, constants.COPYFILE_EXCL);
  }
  await syncFolder(path.dirname(file));
  return aside;
}

async function keptBefore(file: string): Promise<string | null> {
  const bytes = await readPlainFile(file);
  const prefix = `${path.basename(file)}.damaged-`;
  for (const name of await readdir(path.dirname(file))) {
    if (!name.startsWith(prefix)) continue;
    const candidate = path.join(path.dirname(file), name);
    const kept = await readPlainFile(candidate).catch(() => null);
    if (kept !== null && bytes.equals(kept)) return candidate;
  }
  return null;
}
