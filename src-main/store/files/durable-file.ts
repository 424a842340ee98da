import { createHash, randomBytes } from 'node:crypto';
import { open, rename, unlink, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../failures/write-failure';

/** How a file stood on disk when it was last read or written. */
export interface FileStamp {
  readonly mtimeMs: number;
  readonly size: number;
  readonly sha256: string;
}

/** How often and how long a rename waits for a program (a virus scanner, a sync client) to let go. */
const RENAME_TRIES = 10;
const RENAME_PAUSE_MS = 100;

/** `.<name>.<12 hex digits>.stet-tmp`: hidden, and never taken for a document. */
const TEMPORARY = /^\..+\.[0-9a-f]{12}\.stet-tmp$/;

/** True for the name of a write that did not end. */
export function isTemporary(name: string): boolean {
  return TEMPORARY.test(name);
}

/**
 * Replaces a file whole or not at all, and returns once that is on disk: a temporary file under a name of its own,
 * every byte of it written and synced, renamed over the old file, the folder synced. Rejects with the system's
 * error; the old file then still stands, and no temporary stays.
 */
export async function writeDurably(file: string, bytes: Uint8Array): Promise<FileStamp> {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${path.basename(file)}.${randomBytes(6).toString('hex')}.stet-tmp`);
  let written;
  try {
    written = await writeTemporary(temporary, bytes);
    await renamePatiently(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
  return { mtimeMs: written.mtimeMs, size: bytes.length, sha256: sha256Of(bytes) };
}

/** In hexadecimal, lower case. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeTemporary(temporary: string, bytes: Uint8Array): Promise<{ mtimeMs: number }> {
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await writeAll(handle, bytes);
    await handle.sync();
    const { size, mtimeMs } = await handle.stat();
    if (size !== bytes.length) throw ioError('EIO', `${size} of ${bytes.length} bytes are there`);
    return { mtimeMs };
  } finally {
    await handle.close();
  }
}

/** One write call may take fewer bytes than it was given, on a full disk above all: its count is what counts. */
async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw ioError('ENOSPC', 'No byte was taken');
    done += bytesWritten;
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const held = ['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '');
      if (!held || attempt === RENAME_TRIES) throw error;
      await delay(RENAME_PAUSE_MS);
    }
  }
}

/** Makes a rename, a new file or a removal in this folder last. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ioError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
