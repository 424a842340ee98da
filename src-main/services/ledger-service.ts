import type { Failure } from '../../src-shared/ipc/contract';
import type { LedgerRow } from '../../src-shared/ipc/window-values';
import { ok, type Result } from '../../src-shared/result';
import type { LibraryStore } from '../store/library-store';

/** All notices of a library. */
export class LedgerService {
  constructor(private readonly store: LibraryStore) {}

  /** Of every draft and in every state; the draft changed last comes first. */
  async rows(): Promise<Result<readonly LedgerRow[], Failure>> {
    const rows: LedgerRow[] = [];
    for (const { id, notices } of this.store.drafts.list()) {
      if (notices === 0) continue;
      const draft = await this.store.drafts.get(id);
      if (!draft.ok) continue;
      const { title, metadata } = draft.value;
      const publishedOn = metadata.publishedOn ?? null;
      rows.push(
        ...draft.value.notices.map((notice) => ({ draftId: id, draftTitle: title, publishedOn, notice })),
      );
    }
    return ok(rows);
  }
}
