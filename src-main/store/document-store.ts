import { Low } from 'lowdb';
import type { DocumentTypes, StoredKind } from '../../src-shared/documents/document-kinds';
import type { Instant, Sha256 } from '../../src-shared/domain/instant';
import { err, ok, type Result } from '../../src-shared/result';
import type { DurableAdapter } from './files/durable-adapter';
import type { NewEntry } from './journal/journal-chain';
import type { JournalPort } from './journal/journal-port';
import { PendingChain } from './journal/pending-chain';
import type { StoredDocument } from './stored-document';
import { StoreError, type SaveFailure } from './failures/store-failure';

/** What a step makes of a document. */
export interface Step<T> {
  readonly next: T;
  /** What the journal says about it; only drafts have a journal. */
  readonly entries?: readonly NewEntry[];
}

/** What a step may know beside the document. */
export interface StepContext {
  /** Hash of the journal's last entry before this step, earlier steps of the same write included. */
  readonly journalHead: Sha256;
}

/** Builds the next document from the present one, or refuses with a failure of the caller's own. */
export type StepFunction<T, E> = (current: T, context: StepContext) => Result<Step<T>, E>;

interface Waiting<T> {
  readonly step: StepFunction<T, unknown>;
  readonly resolve: (outcome: Result<T, unknown>) => void;
  readonly reject: (bug: unknown) => void;
}

type Accepted<T> = Waiting<T> & { readonly value: T };

/**
 * One open document: one lowdb `Low` over one file, one writer. Steps queue up while a write is under way and then
 * go down together in one write, in their order; each is answered when it is on disk. Memory shows a document only
 * once it is there.
 */
export class DocumentStore<K extends StoredKind> {
  readonly #low: Low<StoredDocument<DocumentTypes[K]>>;
  readonly #adapter: DurableAdapter<K>;
  #waiting: Waiting<DocumentTypes[K]>[] = [];
  #writing: Promise<void> | null = null;

  constructor(
    adapter: DurableAdapter<K>,
    /** As read from disk; for a new document `null` until its first save. */
    found: StoredDocument<DocumentTypes[K]> | null,
    private readonly now: () => Instant,
    private readonly journal: JournalPort | null,
  ) {
    this.#adapter = adapter;
    this.#low = new Low<StoredDocument<DocumentTypes[K]>>(adapter, found as StoredDocument<DocumentTypes[K]>);
  }

  /** The document as it is on disk; `null` for a new one that was never saved. */
  get value(): DocumentTypes[K] | null {
    return this.#stored?.value ?? null;
  }

  get adapter(): DurableAdapter<K> {
    return this.#adapter;
  }

  /** True while a save is under way or waiting. */
  get busy(): boolean {
    return this.#writing !== null;
  }

  /** Resolves when nothing is under way or waiting. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  /** Replaces the document. For a new document this is its creation. */
  save(
    next: DocumentTypes[K],
    entries: readonly NewEntry[] = [],
  ): Promise<Result<DocumentTypes[K], SaveFailure>> {
    return this.update<never>(() => ok({ next, entries }));
  }

  /**
   * Changes the document by a step that sees its newest state, so that two callers never overwrite each other.
   * A step that throws is a bug: its promise rejects and the others go on.
   */
  update<E>(step: StepFunction<DocumentTypes[K], E>): Promise<Result<DocumentTypes[K], SaveFailure | E>> {
    return new Promise((resolve, reject) => {
      // the outcome of this step is its own E or a failure of the store
      this.#waiting.push({ step, resolve: resolve as Waiting<DocumentTypes[K]>['resolve'], reject });
      this.#writing ??= this.#drain();
    });
  }

  get #stored(): StoredDocument<DocumentTypes[K]> | null {
    return this.#low.data as StoredDocument<DocumentTypes[K]> | null;
  }

  async #drain(): Promise<void> {
    await Promise.resolve(); // lets steps of the same turn join the first write
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#commit(batch);
    }
    this.#writing = null;
  }

  async #commit(batch: readonly Waiting<DocumentTypes[K]>[]): Promise<void> {
    const { accepted, next } = this.#apply(batch);
    if (next) {
      try {
        await this.#adapter.write(next);
      } catch (error) {
        for (const { resolve, reject } of accepted) {
          if (error instanceof StoreError) resolve(err(error.failure));
          else reject(error);
        }
        return;
      }
      this.#low.data = next;
      await this.journal?.append(next);
    }
    for (const { resolve, value } of accepted) resolve(ok(value));
  }

  /** Runs the steps one after the other on what the one before made. */
  #apply(batch: readonly Waiting<DocumentTypes[K]>[]): Batch<DocumentTypes[K]> {
    const accepted: Accepted<DocumentTypes[K]>[] = [];
    const chain = new PendingChain(this.#stored, this.journal, this.now);
    let value = this.#stored?.value as DocumentTypes[K];
    for (const waiting of batch) {
      const outcome = attempt(waiting, () => {
        const stepped = waiting.step(value, { journalHead: chain.head.hash });
        if (stepped.ok && this.journal) chain.add(stepped.value.entries ?? []);
        return stepped;
      });
      if (!outcome) continue;
      if (!outcome.ok) {
        waiting.resolve(outcome);
        continue;
      }
      value = outcome.value.next;
      accepted.push({ ...waiting, value });
    }
    const unchanged = value === this.#stored?.value && !chain.grew;
    return { accepted, next: unchanged || accepted.length === 0 ? null : { value, ...chain.tail } };
  }
}

interface Batch<T> {
  readonly accepted: readonly Accepted<T>[];
  /** `null` where there is nothing to write. */
  readonly next: StoredDocument<T> | null;
}

/** `null` where the step threw, and its promise was rejected. */
function attempt<T>(
  waiting: Waiting<T>,
  run: () => Result<Step<T>, unknown>,
): Result<Step<T>, unknown> | null {
  try {
    return run();
  } catch (bug) {
    waiting.reject(bug);
    return null;
  }
}
