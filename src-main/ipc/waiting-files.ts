import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { WaitingFile } from '../../src-shared/ipc/window-values';
import type { FileReader } from '../importers/file-reader';

/** Files that a person chose or dropped and has not imported yet. Their bytes and paths stay on this side. */
export class WaitingFiles {
  readonly #files = new Map<string, { name: string; bytes: Uint8Array }>();

  constructor(private readonly reader: FileReader) {}

  async add(name: string, bytes: Uint8Array): Promise<WaitingFile> {
    const token = randomUUID();
    const file = { name: path.basename(name), bytes };
    this.#files.set(token, file);
    return { token, name: file.name, bytes: bytes.byteLength, looksLike: await this.reader.look(file) };
  }

  /** The file, which goes on waiting. */
  look(token: string): { name: string; bytes: Uint8Array } | null {
    return this.#files.get(token) ?? null;
  }

  take(token: string): { name: string; bytes: Uint8Array } | null {
    const file = this.#files.get(token) ?? null;
    this.#files.delete(token);
    return file;
  }
}
