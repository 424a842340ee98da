import { mkdir, rename, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { UnfinishedFields } from '../../src-shared/domain/unfinished-fields';
import { ok, type Result } from '../../src-shared/result';
import { attemptWrite } from './attempt-write';
import { clearPlace } from './blocked-place';
import { isDocumentId } from './document-id';
import { syncFolder, writeDurably } from './durable-file';
import { fileTime } from './file-time';
import { readPlainFile } from './read-plain-file';
import type { StoreContext } from './store-context';
import type { SaveFailure } from './store-failure';
import { isMissing } from './write-failure';

/**
 * Words that somebody typed into a form over a draft (a comment, a proposed change, a notice) and did not send before
 * the window was gone. They are no part of the draft: no journal, bundle or export has them, and a purge takes them.
 */
export class UnfinishedWords {
  constructor(private readonly context: Pick<StoreContext, 'guard' | 'layout' | 'now'>) {}

  /** Nothing where there is nothing, or nothing that can be read. */
  async of(draftId: string): Promise<UnfinishedFields> {
    if (!isDocumentId(draftId)) return {};
    const found = await this.#read(draftId);
    return found === 'unreadable' ? {} : (found ?? {});
  }

  /** Takes the place of what was kept before. A file that can't be read is kept beside it. */
  async keep(draftId: string, fields: UnfinishedFields): Promise<Result<null, SaveFailure>> {
    if (!isDocumentId(draftId)) return ok(null);
    const file = this.#file(draftId);
    return attemptWrite(this.context, async () => {
      if ((await this.#read(draftId)) === 'unreadable') await this.#setAside(file);
      if (Object.keys(fields).length > 0) {
        await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
        await writeDurably(file, Buffer.from(`${JSON.stringify(fields)}\n`));
        return;
      }
      await unlink(file).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
      await syncFolder(path.dirname(file)).catch(() => undefined);
    });
  }

  async #read(draftId: string): Promise<UnfinishedFields | 'unreadable' | null> {
    try {
      const found = JSON.parse((await readPlainFile(this.#file(draftId))).toString('utf8')) as unknown;
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

  #file(draftId: string): string {
    return path.join(this.context.layout.unfinished, `${draftId}.json`);
  }
}
