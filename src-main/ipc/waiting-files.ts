import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  LARGEST_FILE_BYTES,
  type ImportAs,
  type ImportOptions,
} from '../../src-shared/domain/import-options';
import type { Imported } from '../../src-shared/domain/imported';
import type { Failure } from '../../src-shared/ipc/contract';
import type { WaitingFile } from '../../src-shared/ipc/import-values';
import { messageOf } from '../../src-shared/message-of';
import { ok, type Result } from '../../src-shared/result';
import { refuseTooLarge } from '../importers/file-limit';
import type { ListedFile } from '../services/imports/files-in-folders';
import { inTurn } from '../services/in-turn';
import { fail } from './app-failure';
import { words } from '../words';

interface Waiting {
  readonly name: string;
  /** On disk until it is needed, or the bytes of a file that was dropped. */
  readonly content: { readonly path: string; readonly size: number } | { readonly bytes: Uint8Array };
  /** What was read of it last, and how. */
  read: { readonly how: string; readonly imported: Imported } | null;
  readonly stop: Set<AbortController>;
}

/** What dropped files may come to while they wait, all windows together. */
const MOST_HELD_BYTES = 1024 * 1024 * 1024;

/** More than the largest archive that is imported at once. */
const MOST_FILES = 50_000;

/** A waiting file with its bytes. */
export interface WaitingContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files that a person chose or dropped and has not imported yet. Their bytes and paths stay on this side. */
export class WaitingFiles {
  readonly #files = new Map<string, Waiting>();
  /** In the order in which they are asked for: of equal files the one asked for first is imported. */
  readonly #load = inTurn();

  /** Refused where more would wait in memory than a machine has to spare. */
  addBytes(name: string, bytes: Uint8Array): Result<WaitingFile, Failure> {
    const held = [...this.#files.values()].reduce((sum, { content }) => sum + heldBytes(content), 0);
    if (held + bytes.byteLength > MOST_HELD_BYTES || this.#files.size >= MOST_FILES) {
      return fail('tooMuch', words.problems.tooMuchWaiting(Math.ceil(held / 1024 / 1024)));
    }
    return ok(this.#add(name, { bytes }, bytes.byteLength));
  }

  addListed(file: ListedFile): WaitingFile {
    return this.#add(file.name, { path: file.path, size: file.bytes }, file.bytes);
  }

  /** The bytes of a waiting file, read anew where it is on disk. */
  async content(token: string): Promise<Result<WaitingContent, Failure>> {
    const file = this.#files.get(token);
    if (!file) return fail('notFound', words.problems.notWaiting);
    const name = path.posix.basename(file.name);
    const { content } = file;
    if ('path' in content && content.size > LARGEST_FILE_BYTES) return refuseTooLarge(name, content.size);
    try {
      const bytes = await this.#load(async () =>
        'bytes' in content ? content.bytes : readFile(content.path),
      );
      return ok({ name, bytes });
    } catch (error) {
      const detail = messageOf(error);
      return fail('unreadable', words.problems.fileUnreadable(name, detail));
    }
  }

  /** Runs what reads a file so that `stop` can end it. */
  async stoppable<T>(token: string, run: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stop = new AbortController();
    const file = this.#files.get(token);
    file?.stop.add(stop);
    try {
      return await run(stop.signal);
    } finally {
      file?.stop.delete(stop);
    }
  }

  stop(token: string): void {
    for (const stop of this.#files.get(token)?.stop ?? []) stop.abort();
  }

  /** Keeps what a preview read, so that the import need not read it again. */
  keepRead(token: string, as: ImportAs, options: ImportOptions, imported: Imported | null): void {
    const file = this.#files.get(token);
    if (file) file.read = imported && { how: howRead(as, options), imported };
  }

  /** What was read of the file in this very way, if that was the last thing read of it. */
  readBefore(token: string, as: ImportAs, options: ImportOptions): Imported | undefined {
    const read = this.#files.get(token)?.read;
    return read?.how === howRead(as, options) ? read.imported : undefined;
  }

  forget(token: string): void {
    this.stop(token);
    this.#files.delete(token);
  }

  #add(name: string, content: Waiting['content'], bytes: number): WaitingFile {
    const token = randomUUID();
    this.#files.set(token, { name, content, read: null, stop: new Set() });
    return { token, name, bytes };
  }
}

function heldBytes(content: Waiting['content']): number {
  return 'bytes' in content ? content.bytes.byteLength : 0;
}

function howRead(as: ImportAs, options: ImportOptions): string {
  return JSON.stringify([as, options]);
}
