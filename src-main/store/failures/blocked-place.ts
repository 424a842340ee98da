import { lstat, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '../../../src-shared/domain/instant';
import { say } from '../../../src-shared/words/say';
import { syncFolder } from '../files/durable-file';
import { fileTime } from '../files/file-time';
import type { ReadFailure } from './store-failure';
import { errorCode, isMissing } from './write-failure';

/** True where a link, a folder, a pipe or a device stands in the place of a file. */
export function isBlocked(error: unknown): boolean {
  return errorCode(error) === 'ENOTFILE';
}

/** @param file its name within the library */
export function blocked(file: string): ReadFailure {
  return { kind: 'blocked', ...say('store.blocked', { file }), file };
}

/**
 * Gives a place free: what stands there and is no file gets a name of its own beside it. It is not followed, opened or
 * emptied. A file stays. Rejects with the system's error.
 *
 * @returns the new path; `null` where nothing was in the way
 */
export async function clearPlace(file: string, at: Instant): Promise<string | null> {
  try {
    if ((await lstat(file)).isFile()) return null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  const aside = `${file}.damaged-${fileTime(at)}`;
  await rename(file, aside);
  await syncFolder(path.dirname(file));
  return aside;
}
