import { mkdir, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import {
  LIBRARY_FORMS,
  MOST_UNFINISHED_FIELDS,
  type UnfinishedFields,
} from '../../src-shared/domain/unfinished-fields';
import { ok, type Result } from '../../src-shared/result';
import { attemptWrite } from './failures/attempt-write';
import { clearPlace } from './failures/blocked-place';
import { isDocumentId } from './document-id';
import { syncFolder, writeDurably } from './files/durable-file';
import { fileTime } from './files/file-time';
import { readPlainFile } from './files/read-plain-file';
import type { StoreContext } from './store-context';
import type { SaveFailure } from './failures/store-failure';
import { isMissing } from './failures/write-failure';

/**
 * Words that somebody typed into a form about a document or the library (a comment, a correction, a reason) and did not
 * send before the window was gone. They are no part of any document: no journal, bundle or export has them, and a purge
 * takes them.
 */
export class UnfinishedWords {
  /** Several windows keep words of one document: each reads what the other wrote before it writes. */
  #turn: Promise<unknown> = Promise.resolve();

  /** @param isThere whether the library has a document; words of one that was sealed or purged are not kept */
  constructor(
    private readonly context: Pick<StoreContext, 'guard' | 'layout' | 'now'>,
    private readonly isThere: (id: string) => boolean,
  ) {}

  /** Nothing where there is nothing, or nothing that can be read. */
  async of(id: string): Promise<UnfinishedFields> {
    if (!isDocumentId(id)) return {};
    await this.#turn;
    const found = await this.#read(id);
    return found === 'unreadable' ? {} : (found ?? {});
  }

  /** Keeps some fields, empty for what was sent; the others stay. A file that can't be read is kept beside it. */
  keep(id: string, fields: UnfinishedFields): Promise<Result<null, SaveFailure>> {
    if (!isDocumentId(id) || (id !== LIBRARY_FORMS && !this.isThere(id))) return Promise.resolve(ok(null));
    return this.#inTurn(async () => {
      const found = await this.#read(id);
      if (found === 'unreadable') await this.#setAside(this.#file(id));
      const before = found === 'unreadable' || found === null ? {} : found;
      await this.#write(id, withoutSent({ ...before, ...fields }));
    });
  }

  /** Removes words about a document that is going: its own, and those in the library's forms. */
  forget(id: string): Promise<Result<null, SaveFailure>> {
    if (!isDocumentId(id)) return Promise.resolve(ok(null));
    return this.#inTurn(async () => {
      await this.#write(id, {});
      const found = await this.#read(LIBRARY_FORMS);
      if (found === null || found === 'unreadable') return;
      const others = Object.entries(found).filter(([field]) => !field.split(':').includes(id));
      if (others.length < Object.keys(found).length) {
        await this.#write(LIBRARY_FORMS, Object.fromEntries(others));
      }
    });
  }

  #inTurn(work: () => Promise<void>): Promise<Result<null, SaveFailure>> {
    const done = this.#turn.then(() => attemptWrite(this.context, work));
    this.#turn = done;
    return done;
  }

  async #write(id: string, fields: UnfinishedFields): Promise<void> {
    const file = this.#file(id);
    if (Object.keys(fields).length > 0) {
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      await writeDurably(file, Buffer.from(`${JSON.stringify(fields)}\n`));
      return;
    }
    await unlink(file).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
    await syncFolder(path.dirname(file)).catch(() => undefined);
  }

  async #read(id: string): Promise<UnfinishedFields | 'unreadable' | null> {
    try {
      const found = JSON.parse((await readPlainFile(this.#file(id))).toString('utf8')) as unknown;
      if (typeof found !== 'object' || found === null || Array.isArray(found)) return 'unreadable';
      const fields = Object.entries(found).filter((field): field is [string, string] => {
        return typeof field[1] === 'string';
      });
      return Object.fromEntries(fields);
    } catch (error) {
      return isMissing(error) ? null : 'unreadable';
    }
  }

  async #setAside(file: string): Promise<void> {
    const { now } = this.context;
    if ((await clearPlace(file, now())) !== null) return;
    await rename(file, `${file}.damaged-${fileTime(now())}`);
  }

  #file(id: string): string {
    return path.join(this.context.layout.unfinished, `${id}.json`);
  }
}

/** Fields that hold something, as many as are kept; those typed into last. */
function withoutSent(fields: UnfinishedFields): UnfinishedFields {
  const typed = Object.entries(fields).filter(([, words]) => words !== '');
  return Object.fromEntries(typed.slice(-MOST_UNFINISHED_FIELDS));
}
