import * as v from 'valibot';
import { legalHold } from '../../../src-shared/documents/schemas/library-schema';
import { KEEP_FOR_EVER, type LegalHold, type Retention } from '../../../src-shared/domain/retention';
import type { JournalEntry } from '../../../src-shared/domain/journal-entry';
import type { RecordView } from '../../../src-shared/ipc/care-values';
import type { Failure } from '../../../src-shared/ipc/contract';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import type { LibraryStore } from '../../store/library-store';
import type { ServicePorts } from '../clock';
import type { PurgeService } from './purge-service';

/** How long a library keeps what, and what is held; every change of it is recorded in a chain of its own. */
export class RecordService {
  constructor(
    private readonly store: LibraryStore,
    private readonly purges: PurgeService,
    private readonly ports: ServicePorts,
    private readonly person: () => string,
  ) {}

  async view(): Promise<Result<RecordView, Failure>> {
    const { retention = KEEP_FOR_EVER, holds = [] } = this.store.library;
    const entries = await this.store.record.entries();
    if (!entries.ok) return entries;
    const due = await this.purges.due();
    const log = [...entries.value]
      .reverse()
      .map((entry) => ({ at: entry.at, by: entry.by, words: wordsOf(entry) }));
    return ok({
      retention,
      holds,
      due: [
        { what: 'in the trash', count: due.trash.length },
        { what: 'earlier states', count: due.states.length },
      ].filter(({ count }) => count > 0),
      log,
    });
  }

  async setRetention(retention: Retention): Promise<Result<null, Failure>> {
    return this.#change('record.setRetention', { ...retention }, (library) => ({ ...library, retention }));
  }

  /** @param documentId `null` holds the whole library */
  async hold(documentId: string | null, reason: string): Promise<Result<LegalHold, Failure>> {
    if (reason.trim() === '') return err({ kind: 'missing', ...say('services.holdReason') });
    if (documentId !== null && !(await this.#exists(documentId))) {
      return err({ kind: 'notFound', ...say('services.noDocument', { id: documentId }) });
    }
    const placed = { by: this.person(), at: this.ports.now() };
    const hold: LegalHold = { id: this.ports.newId(), documentId, reason: reason.trim(), placed };
    const changed = await this.#change('record.hold', { ...hold, placed: { ...placed } }, (library) => ({
      ...library,
      holds: [...(library.holds ?? []), hold],
    }));
    return changed.ok ? ok(hold) : changed;
  }

  async release(holdId: string, reason: string): Promise<Result<null, Failure>> {
    const hold = (this.store.library.holds ?? []).find((one) => one.id === holdId);
    if (!hold) {
      return err({ kind: 'notFound', ...say('services.noHold') });
    }
    if (reason.trim() === '') return err({ kind: 'missing', ...say('services.releaseReason') });
    return this.#change(
      'record.release',
      { hold: holdId, was: hold.reason, reason: reason.trim() },
      (library) => ({
        ...library,
        holds: (library.holds ?? []).filter((one) => one.id !== holdId),
      }),
    );
  }

  /**
   * Takes back that a hold was let go: the same hold is in force again, with its id, its reason, its day and whoever placed
   * it, as the record has them. A hold that is in force stays as it is.
   */
  async holdAgain(holdId: string): Promise<Result<LegalHold, Failure>> {
    const { holds = [] } = this.store.library;
    const inForce = holds.find((one) => one.id === holdId);
    if (inForce) return ok(inForce);
    const entries = await this.store.record.entries();
    if (!entries.ok) return entries;
    const hold = placedHold(entries.value, holdId);
    if (!hold) return err({ kind: 'notFound', ...say('services.noHold') });
    if (hold.documentId !== null && !(await this.#exists(hold.documentId))) {
      return err({ kind: 'notFound', ...say('services.noDocument', { id: hold.documentId }) });
    }
    const changed = await this.#change(
      'record.holdAgain',
      { hold: holdId, documentId: hold.documentId, reason: hold.reason },
      (library) => ({ ...library, holds: inOrder([...(library.holds ?? []), hold]) }),
    );
    return changed.ok ? ok(hold) : changed;
  }

  async #exists(id: string): Promise<boolean> {
    for (const kind of ['draft', 'interview', 'document'] as const) {
      const collection = this.store.collection(kind);
      if (collection.row(id) || (await collection.trash.list()).some((item) => item.id === id)) return true;
    }
    return false;
  }

  /** Recorded first: a change that was not made after all shows there, one without a record can't be. */
  async #change(
    action: string,
    details: unknown,
    next: (library: LibraryStore['library']) => LibraryStore['library'],
  ): Promise<Result<null, Failure>> {
    const noted = await this.store.record.add({ by: this.person(), action, details });
    if (!noted.ok) return noted;
    const saved = await this.store.saveLibrary(next(this.store.library));
    return saved.ok ? ok(null) : saved;
  }
}

/** A hold as it was placed. */
function placedHold(entries: readonly JournalEntry[], holdId: string): LegalHold | null {
  for (const { action, details } of entries) {
    const placed = action === 'record.hold' ? v.safeParse(legalHold, details) : null;
    if (placed?.success && placed.output.id === holdId) return placed.output;
  }
  return null;
}

/** As they were placed, the oldest first. */
function inOrder(holds: readonly LegalHold[]): LegalHold[] {
  return holds.toSorted((a, b) => a.placed.at.localeCompare(b.placed.at));
}

function wordsOf({ action, details }: JournalEntry): string {
  const said = (details ?? {}) as Readonly<Record<string, string | number | null | undefined>>;
  switch (action) {
    case 'record.hold':
      return `Hold on ${said['documentId'] ?? 'the whole library'}: ${said['reason'] ?? ''}`;
    case 'record.release':
      return `Hold let go (“${said['was'] ?? ''}”): ${said['reason'] ?? ''}`;
    case 'record.holdAgain':
      return `Hold on ${said['documentId'] ?? 'the whole library'} in force again: ${said['reason'] ?? ''}`;
    case 'record.setRetention':
      return `Schedule: trash ${days(said['trashDays'])}, earlier states ${days(said['snapshotDays'])}`;
    case 'record.purge':
      return `Purged ${said['kind'] ?? 'document'} ${said['id'] ?? ''} (${said['files'] ?? 0} files): ${said['reason'] ?? ''}`;
    case 'record.seal':
      return `Sealed interview ${said['id'] ?? ''}`;
    case 'record.unseal':
      return `Unsealed interview ${said['id'] ?? ''}`;
    case 'record.purgeStates':
      return 'Purged earlier states that the schedule said were due';
    default:
      return action;
  }
}

function days(count: string | number | null | undefined): string {
  return typeof count === 'number' ? `${count} days` : 'for ever';
}
