import type { DocumentTypes } from '../../../src-shared/documents/document-kinds';
import { err, type Result } from '../../../src-shared/result';
import { noSuch } from '../failures/collection-failures';
import { isDocumentId } from '../document-id';
import type { CollectedKind } from '../library/library-layout';
import type { SnapshotKeeper } from './snapshot-keeper';
import type { ReadFailure, Snapshot } from '../failures/store-failure';

/** The earlier states of one kind of document, to look at; putting one in the document's place is the collection's. */
export class KeptStates<K extends CollectedKind> {
  constructor(
    private readonly kind: K,
    private readonly keeper: SnapshotKeeper<K>,
  ) {}

  /** Newest first. */
  list(id: string): Promise<readonly Snapshot[]> {
    return isDocumentId(id) ? this.keeper.list(id) : Promise.resolve([]);
  }

  read(id: string, snapshotId: string): Promise<Result<DocumentTypes[K], ReadFailure>> {
    if (!isDocumentId(id)) return Promise.resolve(err(noSuch(this.kind)));
    return this.keeper.read(id, snapshotId);
  }

  /** The newest state that opens. */
  lastGood(id: string): Promise<Snapshot | null> {
    return isDocumentId(id) ? this.keeper.of(id).lastGood() : Promise.resolve(null);
  }

  /** Waits until none is being taken. */
  settled(): Promise<void> {
    return this.keeper.settled();
  }
}
