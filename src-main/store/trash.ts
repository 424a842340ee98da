import { mkdir, readdir, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Instant } from '../../src-shared/domain/instant';
import { syncFolder } from './files/durable-file';
import { fileTime, instantOfFileTime } from './files/file-time';
import { isMissing } from './failures/write-failure';

/** A document that was removed and can come back. */
export interface Trashed {
  readonly id: string;
  readonly removedAt: Instant;
}

/** One kind's trash: files under `<id>.<time>.json`. */
export class TrashFolder {
  constructor(
    /** Where the documents stand. */
    private readonly home: string,
    private readonly folder: string,
  ) {}

  /** Newest first. */
  async list(): Promise<Trashed[]> {
    const names = await readdir(this.folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    });
    const found = names.flatMap((name) => {
      const [id, time, extension, ...more] = name.split('.');
      const removedAt = instantOfFileTime(time ?? '');
      return id && removedAt && extension === 'json' && more.length === 0 ? [{ id, removedAt }] : [];
    });
    return found.sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
  }

  /** Moves a document's file here. Rejects with the system's error. */
  async take(id: string, at: Instant): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.#move(path.join(this.home, `${id}.json`), this.file({ id, removedAt: at }));
  }

  /** Moves a document's file back; its place must be free. */
  async putBack(trashed: Trashed): Promise<void> {
    await this.#move(this.file(trashed), path.join(this.home, `${trashed.id}.json`));
  }

  file({ id, removedAt }: Trashed): string {
    return path.join(this.folder, `${id}.${fileTime(removedAt)}.json`);
  }

  async #move(from: string, to: string): Promise<void> {
    await rename(from, to);
    await syncFolder(path.dirname(to));
    await syncFolder(path.dirname(from));
  }
}
