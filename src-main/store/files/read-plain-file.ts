import { constants } from 'node:fs';
import { lstat, open, type FileHandle } from 'node:fs/promises';
import { errorCode } from '../failures/write-failure';

/** No file of a library comes near this: 200 MB are imported at most, and a document holds less than its original. */
const LARGEST_BYTES = 512 * 1024 * 1024;

/** Absent on Windows, which has neither. A pipe without a writer would be waited for until the end of days. */
const NO_LINK = constants.O_NOFOLLOW ?? 0;
const NO_WAIT = constants.O_NONBLOCK ?? 0;

/**
 * Opens a file of a library that stands there itself: no link, no folder, no pipe and no device, whatever a library
 * that came from elsewhere has in this place. Rejects with the system's error, or with `ENOTFILE`.
 */
export async function openPlainFile(file: string, flags: number = constants.O_RDONLY): Promise<FileHandle> {
  if (NO_LINK === 0 && !(await lstat(file)).isFile()) throw notAFile();
  const handle = await openUnlinked(file, flags);
  try {
    if (!(await handle.stat()).isFile()) throw notAFile();
    return handle;
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The bytes of such a file. What is larger than anything that Stet writes is refused with `EFBIG`. */
export async function readPlainFile(file: string): Promise<Buffer> {
  const handle = await openPlainFile(file);
  try {
    if ((await handle.stat()).size > LARGEST_BYTES) throw coded('EFBIG', 'Larger than any file of a library');
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** Systems name a link that may not be followed, a folder and a socket each in their own way. */
async function openUnlinked(file: string, flags: number): Promise<FileHandle> {
  try {
    return await open(file, flags | NO_LINK | NO_WAIT);
  } catch (error) {
    if (['ELOOP', 'EMLINK', 'EISDIR', 'ENXIO'].includes(errorCode(error) ?? '')) throw notAFile();
    throw error;
  }
}

function notAFile(): Error {
  return coded('ENOTFILE', 'No file: a link, a folder, a pipe or a device');
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
