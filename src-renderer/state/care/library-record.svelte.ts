import type { LegalHold, Retention } from '../../../src-shared/domain/retention';
import type { RecordView } from '../../../src-shared/ipc/care-values';
import type { UnfinishedField } from '../../ui/unfinished-field';
import { words } from '../../words';
import type { Workspace } from '../workspace.svelte';

/**
 * How long the library keeps what, and what is held. Every change says what it did and can be taken back; the record
 * tells of both.
 */
export class LibraryRecord {
  #view = $state.raw<RecordView | null>(null);

  constructor(
    private readonly workspace: Pick<Workspace, 'ask' | 'toasts'>,
    /** Reads everything anew that a hold or a schedule says something about. */
    private readonly reload: () => Promise<void>,
  ) {}

  get view(): RecordView | null {
    return this.#view;
  }

  async load(): Promise<void> {
    this.#view = (await this.workspace.ask('care.record', {})) ?? null;
  }

  async setRetention(change: Partial<Retention>): Promise<void> {
    const before = this.#view?.retention;
    if (!before) return;
    const after = { ...before, ...change };
    if (after.trashDays === before.trashDays && after.snapshotDays === before.snapshotDays) return;
    if (!(await this.#schedule(after))) return;
    this.#say(words.record.schedule(after.trashDays, after.snapshotDays), () =>
      this.#schedule(putBack(this.#view?.retention ?? after, before, after)),
    );
  }

  /** @param title of the document; `documentId` is `null` for the whole library */
  async hold(documentId: string | null, title: string, reason: UnfinishedField): Promise<void> {
    const hold = await this.#place(documentId, reason.text);
    if (!hold) return;
    reason.text = '';
    this.#say(words.record.isHeld(title), () => this.#letGo(hold.id, words.record.takenBack));
  }

  async release({ id }: LegalHold, title: string, why: UnfinishedField): Promise<void> {
    if (!(await this.#letGo(id, why.text))) return;
    why.text = '';
    this.#say(words.record.isLetGo(title), () => this.#holdAgain(id));
  }

  async #schedule(retention: Retention): Promise<boolean> {
    const done = await this.workspace.ask('care.setRetention', { ...retention });
    await this.reload();
    return done !== undefined;
  }

  async #place(documentId: string | null, reason: string): Promise<LegalHold | undefined> {
    const hold = await this.workspace.ask('care.hold', { documentId, reason });
    await this.reload();
    return hold;
  }

  async #holdAgain(holdId: string): Promise<void> {
    await this.workspace.ask('care.holdAgain', { holdId });
    await this.reload();
  }

  async #letGo(holdId: string, reason: string): Promise<boolean> {
    const done = await this.workspace.ask('care.release', { holdId, reason });
    await this.reload();
    return done !== undefined;
  }

  #say(message: string, takeBack: () => Promise<unknown>): void {
    this.workspace.toasts.say(message, { label: words.common.undo, run: () => void takeBack() });
  }
}

/** The schedule now, with what one change made of it put back; what was chosen since stays. */
function putBack(now: Retention, before: Retention, after: Retention): Retention {
  const days = (of: keyof Retention): number | null => (now[of] === after[of] ? before[of] : now[of]);
  return { trashDays: days('trashDays'), snapshotDays: days('snapshotDays') };
}
