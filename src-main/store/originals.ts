import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { OriginalFile } from '../../src-shared/domain/original-file';
import { err, ok, type Result } from '../../src-shared/result';
import { say } from '../../src-shared/words/say';
import { sha256Of, writeDurably } from './files/durable-file';
import type { LibraryLayout } from './library/library-layout';
import { readFailure } from './failures/read-failure';
import { readPlainFile } from './files/read-plain-file';
import type { ReadFailure, SaveFailure } from './failures/store-failure';
import { isMissing, saveFailure } from './failures/write-failure';

const EXTENSION = /^[a-z0-9]{1,16}$/;

/** The imported files of a library, byte for byte, each under its SHA-256. */
export class Originals {
  constructor(
    private readonly layout: LibraryLayout,
    private readonly guard: () => Promise<void>,
  ) {}

  /**
   * Keeps a file's bytes; the same bytes are kept once.
   *
   * @param name the file's name; folders before it are left out
   */
  async keep(bytes: Uint8Array, name: string): Promise<Result<OriginalFile, SaveFailure>> {
    const original = describeOriginal(bytes, name);
    try {
      await this.guard();
      const file = path.join(this.layout.originals, `${original.sha256}.${original.extension}`);
      if (!(await isThere(file, bytes.length))) await writeDurably(file, bytes);
      return ok(original);
    } catch (error) {
      return err(saveFailure(error));
    }
  }

  /** The bytes as they were imported; refused where they no longer have their hash. */
  async read(original: OriginalFile): Promise<Result<Buffer, ReadFailure>> {
    const file = this.fileOf(original);
    if (file === null) {
      return err({ kind: 'notFound', ...say('store.noOriginalName', { name: original.name }) });
    }
    try {
      const bytes = await readPlainFile(file);
      if (sha256Of(bytes) === original.sha256) return ok(bytes);
      return err({ kind: 'unreadable', ...say('store.originalChanged', { name: original.name }) });
    } catch (error) {
      if (!isMissing(error)) return err(readFailure(error));
      return err({ kind: 'notFound', ...say('store.originalMissing', { name: original.name }) });
    }
  }

  /**
   * Where an original is kept, whether it is there or not. `null` for a name that would lead elsewhere: a document may
   * come from anywhere, and what it says of its original with it.
   */
  fileOf({ sha256, extension }: OriginalFile): string | null {
    if (!/^[0-9a-f]{64}$/.test(sha256) || !EXTENSION.test(extension)) return null;
    return path.join(this.layout.originals, `${sha256}.${extension}`);
  }
}

function describeOriginal(bytes: Uint8Array, name: string): OriginalFile {
  const base = name.split(/[/\\]/).at(-1) ?? name;
  const extension = /\.([^.]+)$/.exec(base)?.[1]?.toLowerCase() ?? '';
  return {
    sha256: sha256Of(bytes),
    name: base,
    extension: EXTENSION.test(extension) ? extension : 'bin',
    bytes: bytes.length,
  };
}

/** Its name is its hash: a file of the right length is the right one, unless the disk lied, which `verify` finds. */
async function isThere(file: string, bytes: number): Promise<boolean> {
  try {
    const found = await lstat(file);
    return found.isFile() && found.size === bytes;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
