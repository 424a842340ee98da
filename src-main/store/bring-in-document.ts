import type { DocumentTypes } from '../../src-shared/documents/document-kinds';
import { err, type Result } from '../../src-shared/result';
import { say } from '../../src-shared/words/say';
import { attemptWrite } from './failures/attempt-write';
import { taken } from './failures/collection-failures';
import { writeDurably } from './files/durable-file';
import { isThere } from './files/is-there';
import { JournalFile } from './journal/journal-file';
import type { CollectedKind } from './library/library-layout';
import { placeDocument } from './load-document';
import type { StoreContext } from './store-context';
import type { SaveFailure } from './failures/store-failure';

/**
 * Puts a document that came from another library in its place, with its journal as it was kept there. Refused where
 * anything stands in either place: nothing of this library is written over.
 *
 * @param journal whole and verified; `null` for what has none
 */
export async function bringInDocument<K extends CollectedKind>(
  context: StoreContext,
  kind: K,
  value: DocumentTypes[K],
  journal: Uint8Array | null,
): Promise<Result<null, SaveFailure>> {
  const { layout } = context;
  if (await isThere(layout.document(kind, value.id))) return err(taken(kind));
  const place = layout.journal(value.id);
  const present = journal && (await isThere(place)) ? await new JournalFile(place).bytes() : null;
  // the same journal is what an import left that was stopped before its draft was there
  if (present && !present.equals(journal as Uint8Array)) return err(JOURNAL_TAKEN);
  return attemptWrite(context, async () => {
    if (journal && !present) await writeDurably(place, journal);
    await placeDocument(context, kind, value, 'free');
  });
}

const JOURNAL_TAKEN: SaveFailure = { kind: 'taken', ...say('store.journalTaken') };
