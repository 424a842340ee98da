import { readFile, stat } from 'node:fs/promises';
import type { DocumentTypes } from '../../src-shared/documents/document-kinds';
import type { OriginalFile } from '../../src-shared/domain/original-file';
import { err, ok, type Result } from '../../src-shared/result';
import { ROW_MAKERS, type RowTypes } from './catalogue-rows';
import type { CollectionCatalogue } from './collection-catalogue';
import { isDocumentId } from './document-id';
import type { DocumentStore, StepFunction } from './document-store';
import type { NewEntry } from './journal-chain';
import type { CollectedKind } from './library-layout';
import { loadDocument, replaceDamaged } from './load-document';
import { OpenDocuments } from './open-documents';
import { SnapshotKeeper } from './snapshot-keeper';
import type { StoreContext } from './store-context';
import { StoreError, type ReadFailure, type SaveFailure, type Snapshot } from './store-failure';
import { decodeDocument } from './stored-document';
import { TrashFolder, type Trashed } from './trash';
import { isMissing, writeFailure } from './write-failure';

/** What is known of a removed document without bringing it back. */
export interface DescribedTrash extends Trashed {
  readonly title: string | null;
  readonly original: OriginalFile | null;
  /** The file's own text. */
  readonly text: string;
}

/** All drafts, all interviews or all documents of a library. */
export class Collection<K extends CollectedKind> {
  readonly #open: OpenDocuments<K>;
  readonly #snapshots: SnapshotKeeper<K>;
  readonly #trash: TrashFolder;

  constructor(
    readonly kind: K,
    private readonly context: StoreContext,
    private readonly catalogue: CollectionCatalogue<K>,
  ) {
    this.#snapshots = new SnapshotKeeper(kind, context, (id) => context.layout.document(kind, id));
    this.#trash = new TrashFolder(context.layout.documents(kind), context.layout.trash(kind));
    const loading = { ...bound(context), kind, snapshots: this.#snapshots };
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
    if (!isDocumentId(id)) return err(notFound(this.kind));
    return this.#open.use(id, async ({ value }) => (value ? ok(value) : err(notFound(this.kind))));
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
    if (!isDocumentId(id)) return err(notFound(this.kind));
    return this.#open.use<DocumentTypes[K], SaveFailure | E>(id, async (store) => {
      if (!store.value) return err(notFound(this.kind));
      return this.#afterSave(id, store, await store.update(step));
    });
  }

  /** Drops what is in memory and reads the file again: the answer to `changedOnDisk` that takes the other state. */
  async reload(id: string): Promise<Result<DocumentTypes[K], ReadFailure>> {
    if (!isDocumentId(id)) return err(notFound(this.kind));
    await this.#open.forget(id);
    return this.#open.use(id, async (store) => {
      if (!store.value) return err(notFound(this.kind));
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
      const kept = await this.#attempt(() => this.#snapshots.takeNow(id, 'replaced'));
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
    const moved = await this.#attempt(() => this.#trash.take(id, this.context.now()));
    if (moved.ok) this.catalogue.delete(id);
    return moved;
  }

  /** What is in the trash, removed last first. */
  trash(): Promise<readonly Trashed[]> {
    return this.#trash.list();
  }

  /** Brings back what was removed last under this id. Refused where its place is taken. */
  async restore(
    id: string,
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    const trashed = (await this.#trash.list()).find((item) => item.id === id);
    if (!trashed) return err(notFound(this.kind));
    if (await this.#isTaken(id)) {
      return err(taken(this.kind));
    }
    const moved = await this.#attempt(() => this.#trash.putBack(trashed));
    if (!moved.ok) return moved;
    const reloaded = await this.reload(id);
    if (!reloaded.ok) return reloaded;
    return this.update<never>(id, (current) => ok({ next: current, entries: [entries].flat() }));
  }

  /** Waits until no snapshot is being taken. */
  snapshotsSettled(): Promise<void> {
    return this.#snapshots.settled();
  }

  /** The newest state that opens. */
  lastGoodSnapshot(id: string): Promise<Snapshot | null> {
    return isDocumentId(id) ? this.#snapshots.of(id).lastGood() : Promise.resolve(null);
  }

  /** Where a document lies, as a name within the library. */
  fileOf(id: string): string {
    return this.context.layout.relative(this.context.layout.document(this.kind, id));
  }

  /** What is in the trash with what is written there; `title` is `null` for a file that can't be opened. */
  async describedTrash(): Promise<readonly DescribedTrash[]> {
    return Promise.all(
      (await this.#trash.list()).map(async (trashed) => {
        const bytes = await readFile(this.#trash.file(trashed)).catch(() => Buffer.alloc(0));
        const decoded = decodeDocument(this.kind, bytes);
        const value = decoded.ok ? decoded.value.value : null;
        const { title = null, original = null } = value ?? {};
        return { ...trashed, title, original, text: bytes.toString('utf8') };
      }),
    );
  }

  /** The imported file of a document, wherever the document is: in its place or in the trash. */
  async originalOf(id: string): Promise<OriginalFile | null> {
    const opened = await this.get(id);
    if (opened.ok) return opened.value.original;
    return (await this.describedTrash()).find((item) => item.id === id)?.original ?? null;
  }

  /** Lets go of a document that is about to be purged, in memory and in the catalogue. */
  async forget(id: string): Promise<void> {
    await this.#open.forget(id);
    await this.#snapshots.forget(id);
    this.catalogue.delete(id);
  }

  /** The states of a document that were kept, newest first. */
  snapshots(id: string): Promise<readonly Snapshot[]> {
    return isDocumentId(id) ? this.#snapshots.list(id) : Promise.resolve([]);
  }

  readSnapshot(id: string, snapshotId: string): Promise<Result<DocumentTypes[K], ReadFailure>> {
    if (!isDocumentId(id)) return Promise.resolve(err(notFound(this.kind)));
    return this.#snapshots.read(id, snapshotId);
  }

  /**
   * Puts a snapshot in the document's place, also where the file is damaged or gone. What stands there now is kept:
   * as a snapshot where it opens, else set aside.
   */
  async restoreSnapshot(
    id: string,
    snapshotId: string,
    entries: NewEntry | readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    const snapshot = await this.readSnapshot(id, snapshotId);
    if (!snapshot.ok) return snapshot;
    const present = await this.reload(id);
    if (present.ok) return this.saveOver(id, snapshot.value, entries);
    return this.#replaceDamaged(id, present.error, snapshot.value, entries);
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

  async #replaceDamaged(
    id: string,
    failure: ReadFailure,
    value: DocumentTypes[K],
    entries: NewEntry | readonly NewEntry[],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    if (failure.kind === 'notFound') return this.save(id, value, entries);
    if (failure.kind !== 'damaged' || !failure.setAside) return err(failure);
    const replaced = await this.#attempt(() => replaceDamaged(this.context, this.kind, value));
    if (!replaced.ok) return replaced;
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

  async #attempt(work: () => Promise<void>): Promise<Result<null, SaveFailure>> {
    try {
      await this.context.guard();
      await work();
      return ok(null);
    } catch (error) {
      return err(error instanceof StoreError ? error.failure : writeFailure(error));
    }
  }

  async #isTaken(id: string): Promise<boolean> {
    try {
      await stat(this.context.layout.document(this.kind, id));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
}

const UNREAD: SaveFailure = {
  kind: 'changedOnDisk',
  message: 'There is a file in this place that was never read here. Nothing was overwritten.',
};

function taken(kind: CollectedKind): SaveFailure {
  return { kind: 'taken', message: `There is a ${kind} in this place already. Nothing was changed.` };
}

function notFound(kind: CollectedKind): ReadFailure {
  return { kind: 'notFound', message: `There is no such ${kind} in this library.` };
}

function bound(context: StoreContext): StoreContext {
  return {
    layout: context.layout,
    mayWrite: context.mayWrite,
    now: () => context.now(),
    guard: () => context.guard(),
    report: (finding) => context.report(finding),
  };
}
