import type { DocumentTypes } from '../../src-shared/documents/document-kinds';
import type { OriginalFile } from '../../src-shared/domain/original-file';
import { err, ok, type Result } from '../../src-shared/result';
import { ROW_MAKERS, type RowTypes } from './catalogue/catalogue-rows';
import type { CollectionCatalogue } from './catalogue/collection-catalogue';
import { attemptWrite } from './failures/attempt-write';
import { bringInDocument } from './bring-in-document';
import { noSuch, taken, UNREAD } from './failures/collection-failures';
import { isDocumentId } from './document-id';
import type { DocumentStore, StepFunction } from './document-store';
import type { NewEntry } from './journal/journal-chain';
import { KeptStates } from './snapshots/kept-states';
import type { CollectedKind } from './library/library-layout';
import { loadDocument } from './load-document';
import { OpenDocuments } from './open-documents';
import { RemovedDocuments } from './removed-documents';
import { restoreState, unblock } from './snapshots/restore-state';
import { SnapshotKeeper } from './snapshots/snapshot-keeper';
import type { StoreContext } from './store-context';
import type { ReadFailure, SaveFailure } from './failures/store-failure';

/** All drafts, all interviews or all documents of a library. */
export class Collection<K extends CollectedKind> {
  readonly #open: OpenDocuments<K>;
  readonly #snapshots: SnapshotKeeper<K>;
  /** What was removed and can come back. */
  readonly trash: RemovedDocuments<K>;
  /** Earlier states that are kept. */
  readonly states: KeptStates<K>;

  constructor(
    readonly kind: K,
    readonly context: StoreContext,
    private readonly catalogue: CollectionCatalogue<K>,
  ) {
    this.#snapshots = new SnapshotKeeper(kind, context, (id) => context.layout.document(kind, id));
    this.trash = new RemovedDocuments(kind, context.layout);
    this.states = new KeptStates(kind, this.#snapshots);
    const loading = { ...context, kind, snapshots: this.#snapshots };
    this.#open = new OpenDocuments((id) => loadDocument(loading, id));
  }

  /** What the catalogue says of each document, the one changed last first. Costs nothing. */
  list(): readonly RowTypes[K][] {
    return this.catalogue.rows;
  }

  /** The document at a glance; `null` where there is none or it can't be opened. */
  row(id: string): RowTypes[K] | null {
    return this.catalogue.row(id);
  }

  /** The document as it is on disk, as far as this program knows. */
  async get(id: string): Promise<Result<DocumentTypes[K], ReadFailure>> {
    if (!isDocumentId(id)) return err(noSuch(this.kind));
    return this.#open.use(id, async ({ value }) => (value ? ok(value) : err(noSuch(this.kind))));
  }

  /** Saves a new document. Refused where there is one under its id. */
  async create(
    value: DocumentTypes[K],
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    if (!isDocumentId(value.id)) throw new RangeError(`A ${this.kind} can’t be saved under this id`);
    return this.#open.use<DocumentTypes[K], SaveFailure>(value.id, async (store) => {
      if (store.value) return err(taken(this.kind));
      return this.#afterSave(value.id, store, await store.save(value, [entries].flat()));
    });
  }

  /** Takes in a document of another library, with its journal; see {@link bringInDocument}. */
  async bringIn(
    value: DocumentTypes[K],
    journal: Uint8Array | null,
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    if (!isDocumentId(value.id)) throw new RangeError(`A ${this.kind} can’t be saved under this id`);
    await this.#open.forget(value.id);
    const placed = await bringInDocument(this.context, this.kind, value, journal);
    return placed.ok ? this.#placed(value.id, entries) : placed;
  }

  /**
   * Saves a new document, or replaces one that was read before, and says so once it is on disk. With it goes what
   * the journal says about it (drafts only). Refused where the file is no longer what was read.
   */
  async save(
    id: string,
    next: DocumentTypes[K],
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    if (!isDocumentId(id) || next.id !== id) {
      throw new RangeError(`A ${this.kind} can’t be saved under this id`);
    }
    const wasOpen = this.#open.has(id);
    return this.#open.use(id, async (store) => {
      if (!wasOpen && this.#neverRead(id, store)) return err(UNREAD);
      return this.#afterSave(id, store, await store.save(next, [entries].flat()));
    });
  }

  /**
   * Changes a document by a step that sees its newest state; steps of several callers follow one another. The safe
   * way to "read, change, save".
   */
  async update<E>(
    id: string,
    step: StepFunction<DocumentTypes[K], E>,
  ): Promise<Result<DocumentTypes[K], SaveFailure | E>> {
    if (!isDocumentId(id)) return err(noSuch(this.kind));
    return this.#open.use<DocumentTypes[K], SaveFailure | E>(id, async (store) => {
      if (!store.value) return err(noSuch(this.kind));
      return this.#afterSave(id, store, await store.update(step));
    });
  }

  /** Drops what is in memory and reads the file again: the answer to `changedOnDisk` that takes the other state. */
  async reload(id: string): Promise<Result<DocumentTypes[K], ReadFailure>> {
    if (!isDocumentId(id)) return err(noSuch(this.kind));
    await this.#open.forget(id);
    return this.#open.use(id, async (store) => {
      if (!store.value) return err(noSuch(this.kind));
      this.#catalogue(id, store);
      return ok(store.value);
    });
  }

  /** The other answer to `changedOnDisk`: keeps the state on disk as a snapshot and puts `next` in its place. */
  async saveOver(
    id: string,
    next: DocumentTypes[K],
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    const reloaded = await this.reload(id);
    if (reloaded.ok) {
      const kept = await attemptWrite(this.context, () => this.#snapshots.takeNow(id, 'replaced'));
      if (!kept.ok) return kept;
    } else if (reloaded.error.kind !== 'notFound') return reloaded;
    return this.save(id, next, entries);
  }

  /** Moves a document to the trash; its journal and its snapshots stay. */
  async remove(id: string, entries: NewEntry | readonly NewEntry[] = []): Promise<Result<null, SaveFailure>> {
    const noted = await this.update<never>(id, (current) => ok({ next: current, entries: [entries].flat() }));
    if (!noted.ok) return noted;
    await this.#open.forget(id);
    await this.#snapshots.forget(id);
    const moved = await attemptWrite(this.context, () => this.trash.take(id, this.context.now()));
    if (moved.ok) this.catalogue.delete(id);
    return moved;
  }

  /** Brings back what was removed last under this id. Refused where its place is taken. */
  async restore(
    id: string,
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    const moved = await this.trash.bringBack(this.context, id);
    return moved.ok ? this.#placed(id, entries) : moved;
  }

  /** Where a document lies, as a name within the library. */
  fileOf(id: string): string {
    return this.context.layout.relative(this.context.layout.document(this.kind, id));
  }

  /** The imported file of a document, wherever the document is: in its place or in the trash. */
  async originalOf(id: string): Promise<OriginalFile | null> {
    const opened = await this.get(id);
    if (opened.ok) return opened.value.original;
    return (await this.trash.described()).find((item) => item.id === id)?.original ?? null;
  }

  /** Lets go of a document that is about to be purged, in memory and in the catalogue. */
  async forget(id: string): Promise<void> {
    await this.#open.forget(id);
    await this.#snapshots.forget(id);
    this.catalogue.delete(id);
  }

  /** Puts a snapshot in the document's place; see {@link restoreState}. */
  async restoreSnapshot(
    id: string,
    snapshotId: string,
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    const snapshot = await this.states.read(id, snapshotId);
    if (!snapshot.ok) return snapshot;
    const { kind, context } = this;
    const place = {
      ...{ kind, context },
      reload: () => this.reload(id),
      saveOver: (value: DocumentTypes[K]) => this.saveOver(id, value, entries),
      placed: () => this.#placed(id, entries),
    };
    return restoreState(place, snapshot.value);
  }

  /** Gives the places of a document and its journal free of what is no file, and opens it. */
  async unblock(id: string): Promise<Result<DocumentTypes[K], SaveFailure>> {
    if (!isDocumentId(id)) return err(noSuch(this.kind));
    const cleared = await unblock(this, id);
    return cleared.ok ? this.reload(id) : cleared;
  }

  /** Waits until no save of this document is under way. */
  async settled(id: string): Promise<void> {
    await this.#open.settled(id);
  }

  /** Waits for saves and snapshots under way. */
  async close(): Promise<void> {
    await this.#open.settled();
    if (this.context.mayWrite) await this.#snapshots.close();
  }

  /** Opens what was put in a document's place, and notes in its journal how it got there. */
  async #placed(
    id: string,
    entries: NewEntry | readonly NewEntry[],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    const reloaded = await this.reload(id);
    if (!reloaded.ok) return reloaded;
    return this.update<never>(id, (current) => ok({ next: current, entries: [entries].flat() }));
  }

  /** A document that is there, but that nobody read before saving over it. */
  #neverRead(id: string, store: DocumentStore<K>): boolean {
    return store.value !== null && this.#open.knownStamp(id)?.sha256 !== store.adapter.stamp?.sha256;
  }

  #afterSave<F>(
    id: string,
    store: DocumentStore<K>,
    saved: Result<DocumentTypes[K], F>,
  ): Result<DocumentTypes[K], F> {
    if (saved.ok) {
      this.#catalogue(id, store);
      this.#snapshots.saved(id);
    }
    return saved;
  }

  #catalogue(id: string, { value, adapter }: DocumentStore<K>): void {
    if (!value || !adapter.stamp) return;
    const { mtimeMs, size } = adapter.stamp;
    this.catalogue.set(id, { mtimeMs, size, row: ROW_MAKERS[this.kind](value) });
  }
}
