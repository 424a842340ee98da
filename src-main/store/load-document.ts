import type { DocumentTypes } from '../../src-shared/documents/document-kinds';
import type { OpenFailure } from '../../src-shared/documents/open-failure';
import { err, ok, type Result } from '../../src-shared/result';
import { blocked, isBlocked } from './failures/blocked-place';
import { say } from '../../src-shared/words/say';
import { sentenceOf } from '../../src-shared/domain/sentence';
import { setAside } from './files/damaged-file';
import { DocumentStore } from './document-store';
import { DraftJournal } from './journal/draft-journal';
import { DurableAdapter, UnopenableFile } from './files/durable-adapter';
import { fileTime } from './files/file-time';
import { JournalFile } from './journal/journal-file';
import type { CollectedKind } from './library/library-layout';
import type { SnapshotKeeper } from './snapshots/snapshot-keeper';
import type { StoreContext } from './store-context';
import type { DecodedDocument, JournalTail } from './stored-document';
import { readFailure } from './failures/read-failure';
import type { ReadFailure } from './failures/store-failure';

interface LoadingContext<K extends CollectedKind> extends StoreContext {
  readonly kind: K;
  readonly snapshots: SnapshotKeeper<K>;
}

/** Opens one document of a collection: reads it strictly, backs it up before a migration, repairs its journal. */
export async function loadDocument<K extends CollectedKind>(
  context: LoadingContext<K>,
  id: string,
): Promise<Result<DocumentStore<K>, ReadFailure>> {
  const { kind, layout } = context;
  const adapter = new DurableAdapter(kind, layout.document(kind, id), () => context.guard());
  let place = adapter.file;
  try {
    const found = await adapter.read();
    if (found) await examine(context, id, found, adapter.current);
    place = layout.journal(id);
    const journal = kind === 'draft' ? await openJournal(context, id, found?.journal) : null;
    return ok(new DocumentStore(adapter, found, () => context.now(), journal));
  } catch (error) {
    if (error instanceof UnopenableFile) return err(await unopenable(context, id, error.failure));
    return err(isBlocked(error) ? blocked(layout.relative(place)) : readFailure(error));
  }
}

/**
 * Writes a document past what is in memory. Rejects like the adapter.
 *
 * @param place `damaged`: over a file that can't be opened and whose bytes were set aside; `free`: where nothing stands
 */
export async function placeDocument<K extends CollectedKind>(
  context: StoreContext,
  kind: K,
  value: DocumentTypes[K],
  place: 'damaged' | 'free',
): Promise<void> {
  const adapter = new DurableAdapter(kind, context.layout.document(kind, value.id), () => context.guard());
  if (place === 'damaged') await adapter.adopt();
  await adapter.write({ value, ...(await tailOf(context, kind, value.id)) });
}

/** A draft that is put back remembers the end of its journal as it stands now. */
async function tailOf(
  context: StoreContext,
  kind: CollectedKind,
  id: string,
): Promise<{ readonly journal?: JournalTail }> {
  if (kind !== 'draft') return {};
  const after = await new JournalFile(context.layout.journal(id)).head();
  return after.seq === 0 ? {} : { journal: { after, entries: [] } };
}

/** Throws where the document is not the one that its file's name says. */
async function examine<K extends CollectedKind>(
  context: LoadingContext<K>,
  id: string,
  found: DecodedDocument<DocumentTypes[K]>,
  current: number,
): Promise<void> {
  if (found.value.id !== id) {
    const sentence = say('findings.otherName', { kind: context.kind });
    throw new UnopenableFile({ kind: 'invalid', ...sentence, path: 'id' });
  }
  const file = context.layout.relative(context.layout.document(context.kind, id));
  if (!found.sealed) {
    const sentence = say('findings.changedOutside', { title: found.value.title });
    context.report({ kind: 'changedOutside', file, ...sentence });
    // the next save writes over what somebody else made of the file: it stays among the earlier states
    if (context.mayWrite) await context.snapshots.takeNow(id, 'replaced');
  }
  if (found.foundSchema < current && context.mayWrite) await context.snapshots.takeNow(id, 'migration');
}

function openJournal(
  context: StoreContext,
  id: string,
  tail: JournalTail | undefined,
): Promise<DraftJournal> {
  const file = context.layout.journal(id);
  return DraftJournal.open(new JournalFile(file), tail, {
    name: context.layout.relative(file),
    mayWrite: context.mayWrite,
    fileTime: () => fileTime(context.now()),
    report: (finding) => context.report(finding),
  });
}

/** Keeps the bytes of a file that can't be opened and looks for a state of it that can. */
async function unopenable<K extends CollectedKind>(
  context: LoadingContext<K>,
  id: string,
  cause: OpenFailure,
): Promise<ReadFailure> {
  const path = context.layout.document(context.kind, id);
  const file = context.layout.relative(path);
  if (cause.kind === 'newer') {
    const why = sentenceOf(cause);
    context.report({ kind: 'newer', file, ...why });
    return { kind: 'newer', ...say('store.newer', { why }), cause };
  }
  const aside = context.mayWrite ? await setAside(path, context.now()).catch(() => null) : null;
  const setAsideAs = aside && context.layout.relative(aside);
  const lastGood = await context.snapshots.of(id).lastGood();
  const sentence = say('store.unopenable', { kind: context.kind, why: sentenceOf(cause) });
  context.report({ kind: 'damaged', file, ...sentence });
  return { kind: 'damaged', ...sentence, cause, setAside: setAsideAs, lastGood };
}
