import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

/** Parts of a Unix mode: which bits say what kind of file it is, and the kind that is a symbolic link. */
const KIND_OF_FILE = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Unpacks part of a zip, with the modes and symbolic links of its files.
 *
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place  the path in the folder an entry goes to, null to leave it out
 * @param {(bytes: number) => void} onBytes  called with the bytes unpacked so far
 */
export async function unzip(archive, folder, place, onBytes) {
  const zip = await openPromise(archive, { lazyEntries: true, autoClose: false });
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const target = place(entry.fileName);
      if (target === null) continue;
      await unpackEntry(zip, entry, path.join(folder, target));
      onBytes((bytes += entry.uncompressedSize));
    }
  } finally {
    zip.close();
  }
}

/** @param {import('yauzl').ZipFile} zip @param {import('yauzl').Entry} entry @param {string} target */
async function unpackEntry(zip, entry, target) {
  if (entry.fileName.endsWith('/')) return void (await mkdir(target, { recursive: true }));
  await mkdir(path.dirname(target), { recursive: true });
  const content = await zip.openReadStreamPromise(entry);
  const mode = entry.externalFileAttributes >>> 16;
  if ((mode & KIND_OF_FILE) === SYMBOLIC_LINK) await symlink((await buffer(content)).toString(), target);
  else await pipeline(content, createWriteStream(target, { mode: mode & 0o777 || 0o644 }));
}
