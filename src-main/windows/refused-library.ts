import type { RefusedLibrary } from '../../src-shared/ipc/care-values';
import { sentenceOf } from '../../src-shared/domain/sentence';
import type { LibraryOpenFailure } from '../store/failures/library-failure';

/** What a window says and offers where a library did not open. */
export function refusedLibrary(folder: string, failure: LibraryOpenFailure): RefusedLibrary {
  const damaged = failure.kind === 'damaged' ? failure : null;
  return {
    folder,
    kind: failure.kind,
    ...sentenceOf(failure),
    canRead: failure.kind === 'inUse',
    canRestore: damaged !== null,
    lastGoodAt: damaged?.lastGood?.savedAt ?? null,
    keptAs: damaged?.setAside ?? null,
  };
}
