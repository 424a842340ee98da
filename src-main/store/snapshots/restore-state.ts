import type { DocumentTypes } from '../../../src-shared/documents/document-kinds';
import { err, type Result } from '../../../src-shared/result';
import { attemptWrite } from '../failures/attempt-write';
import { clearPlace } from '../failures/blocked-place';
import type { CollectedKind } from '../library/library-layout';
import { placeDocument } from '../load-document';
import type { StoreContext } from '../store-context';
import type { ReadFailure, SaveFailure } from '../failures/store-failure';

/** What a collection does with one of its documents, as far as putting a state back needs it. */
interface Place<K extends CollectedKind> {
  readonly kind: K;
  readonly context: StoreContext;
  /** Reads the file again. */
  reload(id: string): Promise<Result<DocumentTypes[K], ReadFailure>>;
  /** Saves over what opens, which is kept among the earlier states. */
  saveOver(value: DocumentTypes[K]): Promise<Result<DocumentTypes[K], SaveFailure>>;
  /** Opens what was put in the place, and notes in its journal how it got there. */
  placed(id: string): Promise<Result<DocumentTypes[K], SaveFailure>>;
}

/**
 * Puts a state in a document's place, also where the file is damaged, gone, or no file at all. What stands there now
 * is kept: as a state where it opens, else beside it.
 */
export async function restoreState<K extends CollectedKind>(
  place: Place<K>,
  value: DocumentTypes[K],
): Promise<Result<DocumentTypes[K], SaveFailure>> {
  const present = await place.reload(value.id);
  if (present.ok) return place.saveOver(value);
  const { kind } = present.error;
  if (kind === 'blocked') {
    const cleared = await unblock(place, value.id);
    if (!cleared.ok) return cleared;
    const now = await place.reload(value.id);
    if (now.ok) return place.saveOver(value);
  } else if (kind === 'damaged') {
    if (!present.error.setAside) return err(present.error);
  } else if (kind !== 'notFound') return err(present.error);
  const replaced = await attemptWrite(place.context, () =>
    placeDocument(place.context, place.kind, value, kind === 'damaged' ? 'damaged' : 'free'),
  );
  return replaced.ok ? place.placed(value.id) : replaced;
}

/** Gives the places of a document and of its journal free of what is no file. */
export function unblock<K extends CollectedKind>(
  { context, kind }: Pick<Place<K>, 'context' | 'kind'>,
  id: string,
): Promise<Result<null, SaveFailure>> {
  return attemptWrite(context, async () => {
    await clearPlace(context.layout.document(kind, id), context.now());
    if (kind === 'draft') await clearPlace(context.layout.journal(id), context.now());
  });
}
