import { lstat, mkdir, readdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentTypes, StoredKind } from '../../../src-shared/documents/document-kinds';
import type { Instant } from '../../../src-shared/domain/instant';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import { writeDurably } from '../files/durable-file';
import { fileTime, instantOfFileTime } from '../files/file-time';
import { readPlainFile } from '../files/read-plain-file';
import { snapshotsToDrop } from './snapshot-thinning';
import { decodeDocument } from '../stored-document';
import type { ReadFailure, Snapshot } from '../failures/store-failure';
import { errorCode, isMissing } from '../failures/write-failure';

const CAUSES: readonly Snapshot['cause'][] = ['editing', 'migration', 'replaced'];

/** The states of one document that were kept aside, each a whole file as it stood in the library. */
export class Snapshots<K extends StoredKind> {
  constructor(
    private readonly kind: K,
    /** `backups/drafts/<id>` and its like; made when the first snapshot is taken. */
    private readonly folder: string,
  ) {}

  /** Newest first. */
  async list(): Promise<Snapshot[]> {
    const names = await namesIn(this.folder);
    const found = await Promise.all(names.map((name) => this.#describe(name)));
    return found.filter((snapshot) => snapshot !== null).sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** Opens a snapshot like any document of the library. */
  async read(id: string): Promise<Result<DocumentTypes[K], ReadFailure>> {
    const bytes = await this.#bytes(id);
    if (!bytes) return err({ kind: 'notFound', ...say('store.noSnapshot') });
    const decoded = decodeDocument(this.kind, bytes);
    if (decoded.ok) return ok(decoded.value.value);
    return err({ kind: 'unreadable', ...say('store.badSnapshot', { why: sentenceOf(decoded.error) }) });
  }

  /** The newest one that opens. */
  async lastGood(): Promise<Snapshot | null> {
    for (const snapshot of await this.list()) {
      if ((await this.read(snapshot.id)).ok) return snapshot;
    }
    return null;
  }

  /** Keeps the document's file as it stands, then lets go of what thinning no longer keeps. */
  async take(file: string, at: Instant, cause: Snapshot['cause']): Promise<void> {
    const bytes = await readPlainFile(file);
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // a link in its place would have the state, which holds the whole document, written to somewhere else
    if (!(await lstat(this.folder)).isDirectory()) return;
    await writeDurably(path.join(this.folder, `${fileTime(at)}-${cause}.json`), bytes);
    for (const { id } of snapshotsToDrop(await this.list(), at)) {
      await unlink(path.join(this.folder, `${id}.json`)).catch(() => undefined);
    }
  }

  async #describe(name: string): Promise<Snapshot | null> {
    const [time = '', cause = ''] = name.replace(/\.json$/, '').split('-');
    const savedAt = instantOfFileTime(time);
    const known = CAUSES.find((candidate) => candidate === cause);
    if (!savedAt || !known || !name.endsWith('.json')) return null;
    try {
      const found = await lstat(path.join(this.folder, name));
      if (!found.isFile()) return null;
      const { size } = found;
      return { id: name.slice(0, -'.json'.length), savedAt, bytes: size, cause: known };
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async #bytes(id: string): Promise<Buffer | null> {
    if (!/^[0-9TZ]+-[a-z]+$/.test(id)) return null;
    try {
      return await readPlainFile(path.join(this.folder, `${id}.json`));
    } catch (error) {
      if (errorCode(error) !== null) return null;
      throw error;
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
