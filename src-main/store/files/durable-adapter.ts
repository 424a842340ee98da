import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Adapter } from 'lowdb';
import type { DocumentTypes, StoredKind } from '../../../src-shared/documents/document-kinds';
import { currentSchema } from '../../../src-shared/documents/open-document';
import type { OpenFailure } from '../../../src-shared/documents/open-failure';
import { validate } from '../../../src-shared/documents/schemas';
import { say } from '../../../src-shared/words/say';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import { sha256Of, writeDurably, type FileStamp } from './durable-file';
import { readPlainFile } from './read-plain-file';
import {
  decodeDocument,
  encodeDocument,
  type DecodedDocument,
  type StoredDocument,
} from '../stored-document';
import { StoreError } from '../failures/store-failure';
import { isMissing, writeFailure } from '../failures/write-failure';

/** A file that is there and can't be opened; its bytes are kept by whoever catches this. */
export class UnopenableFile extends Error {
  constructor(readonly failure: OpenFailure) {
    super(failure.message);
    this.name = 'UnopenableFile';
  }
}

/**
 * lowdb's port over one file of the library. Reads strictly; writes only what is valid, only over the state that
 * was read, and only for good. Rejects with a {@link StoreError} or {@link UnopenableFile}.
 */
export class DurableAdapter<K extends StoredKind> implements Adapter<StoredDocument<DocumentTypes[K]>> {
  #stamp: FileStamp | null;
  /** Hash of a write of which it is unknown whether it took place: the last step failed after the rename. */
  #attempted: string | null = null;

  /** @param stamp how the file stood when it was last read or written here; `null` for a file that is new */
  constructor(
    readonly kind: K,
    readonly file: string,
    private readonly guard: () => Promise<void>,
    stamp: FileStamp | null = null,
  ) {
    this.#stamp = stamp;
  }

  /** How the file stood when it was last read or written here; `null` as long as there is none. */
  get stamp(): FileStamp | null {
    return this.#stamp;
  }

  /** The schema version that this adapter writes. */
  get current(): number {
    return currentSchema(this.kind);
  }

  /** The document, or `null` where there is no such file. */
  async read(): Promise<DecodedDocument<DocumentTypes[K]> | null> {
    const found = await readStamped(this.file);
    if (!found) return null;
    const decoded = decodeDocument(this.kind, found.bytes);
    if (!decoded.ok) throw new UnopenableFile(decoded.error);
    this.#stamp = found.stamp;
    return decoded.value;
  }

  /** Takes the file as it stands for read, although it can't be opened: the next write may replace it. */
  async adopt(): Promise<void> {
    this.#stamp = (await readStamped(this.file))?.stamp ?? null;
  }

  async write(next: StoredDocument<DocumentTypes[K]>): Promise<void> {
    const valid = validate(this.kind, next.value);
    if (!valid.ok) {
      const where = valid.error.kind === 'invalid' ? valid.error.path : '';
      throw new StoreError({ kind: 'invalid', ...sentenceOf(valid.error), path: where });
    }
    const bytes = encodeDocument(this.kind, next);
    try {
      await this.guard();
      await this.#refuseToOverwrite();
      this.#attempted = sha256Of(bytes);
      this.#stamp = await writeDurably(this.file, bytes);
      this.#attempted = null;
    } catch (error) {
      throw error instanceof StoreError ? error : new StoreError(writeFailure(error));
    }
  }

  /** Between this look and the rename lies a moment that no file system lets us close; see library-format.md. */
  async #refuseToOverwrite(): Promise<void> {
    const known = this.#stamp;
    const found = await statOrNull(this.file);
    if (!found) {
      if (known && (await statOrNull(path.dirname(this.file)))) throw changed('store.removedOutside');
      return;
    }
    if (known && found.mtimeMs === known.mtimeMs && found.size === known.size) return;
    const now = await readStamped(this.file);
    if (!now || ![known?.sha256, this.#attempted].includes(now.stamp.sha256)) {
      throw changed('store.changedOutside');
    }
    this.#stamp = now.stamp;
  }
}

function changed(code: 'store.removedOutside' | 'store.changedOutside'): StoreError {
  return new StoreError({ kind: 'changedOnDisk', ...say(code) });
}

async function readStamped(file: string): Promise<{ bytes: Buffer; stamp: FileStamp } | null> {
  try {
    const before = await lstat(file);
    const bytes = await readPlainFile(file);
    return { bytes, stamp: { mtimeMs: before.mtimeMs, size: bytes.length, sha256: sha256Of(bytes) } };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function statOrNull(file: string): Promise<{ mtimeMs: number; size: number } | null> {
  try {
    return await lstat(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
