import { openItemsOf, type OpenItem } from '../../../src-shared/claims/open-items';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { LibraryOverview } from '../../../src-shared/ipc/window-values';
import { ok, type Result } from '../../../src-shared/result';
import { sentenceOf } from '../../../src-shared/domain/sentence';
import { COLLECTED_KINDS } from '../../store/library/library-layout';
import type { LibraryStore } from '../../store/library-store';

/** What a window shows of a whole library. Reads no document. */
export function overviewOf(store: LibraryStore): LibraryOverview {
  return {
    library: store.library,
    folder: store.folder,
    readOnly: store.readOnly,
    drafts: store.drafts.list(),
    interviews: store.interviews.list(),
    documents: store.documents.list(),
    // documents that can't be opened are listed for themselves, below
    problems: store.findings.filter(({ kind }) => kind !== 'damaged' && kind !== 'newer').map(sentenceOf),
    troubled: COLLECTED_KINDS.flatMap((kind) =>
      store
        .troubled(kind)
        .filter(({ kind: trouble }) => trouble !== 'copy')
        .map(({ id, file, title, kind: trouble }) => ({
          kind,
          id,
          title: title ?? file,
          newer: trouble === 'newer',
        })),
    ),
  };
}

/** What waits for a person in all drafts, oldest first. Nothing for somebody without a name. */
export async function openItemsFor(
  person: string,
  store: LibraryStore,
): Promise<Result<readonly OpenItem[], Failure>> {
  const items: OpenItem[] = [];
  for (const { id } of person === '' ? [] : store.drafts.list()) {
    const draft = await store.drafts.get(id);
    if (draft.ok) items.push(...openItemsOf(draft.value, person));
  }
  return ok(items.sort((a, b) => a.since.localeCompare(b.since)));
}
