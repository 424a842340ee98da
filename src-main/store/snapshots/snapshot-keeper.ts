import type { DocumentTypes, StoredKind } from '../../../src-shared/documents/document-kinds';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Result } from '../../../src-shared/result';
import { Snapshots } from './snapshots';
import type { StoreContext } from '../store-context';
import type { ReadFailure, Snapshot } from '../failures/store-failure';

/** While a document changes, a snapshot is taken this often. */
const SNAPSHOT_INTERVAL_MS = 5 * 60_000;

/**
 * Takes snapshots of one kind's documents beside the saves, never in their way: of the first state, then every
 * few minutes while the document changes, and of the last state when the library is closed. A snapshot that
 * fails is left to the next one: the document itself is safe.
 */
export class SnapshotKeeper<K extends StoredKind> {
  /** When each document's newest snapshot was taken; of those that were saved in this session. */
  readonly #taken = new Map<string, Instant | null>();
  readonly #changed = new Map<string, Instant>();
  readonly #running = new Map<string, Promise<void>>();
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly kind: K,
    private readonly context: StoreContext,
    private readonly fileOf: (id: string) => string,
  ) {}

  of(id: string): Snapshots<K> {
    return new Snapshots(this.kind, this.context.layout.backups(this.kind, id));
  }

  list(id: string): Promise<Snapshot[]> {
    return this.of(id).list();
  }

  read(id: string, snapshotId: string): Promise<Result<DocumentTypes[K], ReadFailure>> {
    return this.of(id).read(snapshotId);
  }

  /** Call after a save is on disk. Returns at once. */
  saved(id: string): void {
    this.#changed.set(id, this.context.now());
    this.#timer ??= setTimeout(() => this.#takeDue(), SNAPSHOT_INTERVAL_MS).unref();
    if (this.#running.has(id)) return;
    const run = this.#takeIfDue(id).finally(() => this.#running.delete(id));
    this.#running.set(id, run);
  }

  /** Keeps the file as it stands because it is about to be replaced. Rejects with the system's error. */
  async takeNow(id: string, cause: Snapshot['cause']): Promise<void> {
    await this.of(id).take(this.fileOf(id), this.context.now(), cause);
  }

  /** Waits for what is being taken right now. */
  async settled(): Promise<void> {
    await Promise.all(this.#running.values());
  }

  /** Takes what is still owed and stops. */
  async close(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    await this.settled();
    for (const id of [...this.#changed.keys()]) await this.#take(id);
  }

  /** Forgets a document that is no longer in its place. */
  async forget(id: string): Promise<void> {
    await this.#running.get(id);
    this.#changed.delete(id);
    this.#taken.delete(id);
  }

  #takeDue(): void {
    this.#timer = null;
    for (const id of [...this.#changed.keys()]) this.saved(id);
  }

  async #takeIfDue(id: string): Promise<void> {
    const last = await this.#lastTaken(id);
    const since = last ? Math.abs(Date.parse(this.context.now()) - Date.parse(last)) : Infinity;
    if (since >= SNAPSHOT_INTERVAL_MS) await this.#take(id);
  }

  async #lastTaken(id: string): Promise<Instant | null> {
    const known = this.#taken.get(id);
    if (known !== undefined) return known;
    const newest = (await this.list(id).catch(() => []))[0]?.savedAt ?? null;
    this.#taken.set(id, newest);
    return newest;
  }

  async #take(id: string): Promise<void> {
    const at = this.#changed.get(id);
    if (!at) return;
    this.#changed.delete(id);
    try {
      await this.of(id).take(this.fileOf(id), at, 'editing');
      this.#taken.set(id, at);
    } catch {
      this.#changed.set(id, at);
    }
  }
}
