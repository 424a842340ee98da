import type { Blocker } from '../../../src-shared/gate/blocker';
import type { Interview } from '../../../src-shared/domain/interview';
import type { Library } from '../../../src-shared/domain/library';
import type { CareKind, LibraryCheck, PurgePlan } from '../../../src-shared/ipc/care-values';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { BatchOutcome } from '../../../src-shared/ipc/export-values';
import type { ImportOutcome } from '../../../src-shared/ipc/import-values';
import { ok, type Result } from '../../../src-shared/result';
import type { BundleContents } from '../../bundles/bundle-contents';
import type { BroughtBundle } from '../../../src-shared/ipc/bundle-values';
import type { WhereHere } from '../care/bundle-service';
import { checkLibrary } from '../care/check-library';
import { ExportBatch } from '../copies/export-batch';
import type { ExportWish } from '../copies/export-service';
import type { IncomingFile } from '../imports/import-service';
import { SessionServices } from './session-services';

/** One open library with everything that can be done in it; the same for a window and for the command line. */
export class LibrarySession extends SessionServices {
  #batch: ExportBatch | null = null;

  /** Imports one file; an interview can be quoted from once it is done. */
  async import(file: IncomingFile, signal?: AbortSignal): Promise<ImportOutcome> {
    const outcome = await this.imports.import(file, signal);
    if (outcome.status === 'imported' && outcome.as === 'interview') await this.interviews.index(outcome.id);
    if (outcome.status === 'imported') this.overviewTeller.soon();
    return outcome;
  }

  /** Moves a draft or a document to the trash. */
  async remove(kind: 'drafts' | 'documents', id: string): Promise<Result<null, Failure>> {
    const removed = await this.store[kind].remove(id);
    this.overviewTeller.now();
    return removed.ok ? ok(null) : removed;
  }

  /** Brings back what was removed last under this id. */
  async restore(kind: 'drafts' | 'documents', id: string): Promise<Result<null, Failure>> {
    const restored = await this.store[kind].restore(id);
    this.overviewTeller.now();
    return restored.ok ? ok(null) : restored;
  }

  /** What stands between a draft and "verified". */
  async blockers(draftId: string): Promise<Result<readonly Blocker[], Failure>> {
    const opened = await this.drafts.open(draftId);
    return opened.ok ? ok((await this.gate.look(opened.value.draft)).blockers) : opened;
  }

  /** Changes what `library.json` says. */
  async changeLibrary(next: (library: Library) => Library): Promise<Result<Library, Failure>> {
    const saved = await this.store.saveLibrary(next(this.store.library));
    this.overviewTeller.now();
    return saved;
  }

  /** Opens every document and reads every journal to its end. */
  async verify(): Promise<Result<LibraryCheck, Failure>> {
    return ok(await checkLibrary(this.store, this.parts.ports.now()));
  }

  /** Puts an earlier state of a document in its place; what stood there is kept. */
  async restoreState(kind: CareKind, id: string, stateId: string): Promise<Result<null, Failure>> {
    const restored = await this.recovery.restore(kind, id, stateId);
    if (!restored.ok) return restored;
    if (kind === 'draft') await this.drafts.replaced(id);
    if (kind === 'interview') await this.interviews.index(id);
    this.overviewTeller.now();
    return restored;
  }

  /** Seals a confidential interview with the library's passphrase. */
  async seal(id: string, passphrase: string): Promise<Result<null, Failure>> {
    const sealed = await this.seals.seal(id, passphrase);
    this.overviewTeller.now();
    return sealed;
  }

  /** Opens a sealed interview; it can be quoted from again. */
  async unseal(id: string, passphrase: string): Promise<Result<Interview, Failure>> {
    const unsealed = await this.seals.unseal(id, passphrase);
    if (unsealed.ok) await this.interviews.index(id);
    this.overviewTeller.now();
    return unsealed;
  }

  /** Takes a bundle of another library in: its interviews into the index, its links to be looked at. */
  async bringIn(contents: BundleContents, where: WhereHere = {}): Promise<Result<BroughtBundle, Failure>> {
    const brought = await this.bundles.bringIn(contents, where);
    if (brought.ok) {
      for (const { id } of contents.interviews) await this.interviews.index(id);
      void this.recheck.draft(brought.value.draftId);
    }
    this.overviewTeller.now();
    return brought;
  }

  /** Purges one document for good. */
  async purge(id: string, reason: string): Promise<Result<PurgePlan, Failure>> {
    const purged = await this.purges.purge(id, reason);
    this.overviewTeller.now();
    return purged;
  }

  /** Purges what the library keeps no longer than until now. */
  async purgeDue(): Promise<Result<{ readonly documents: number; readonly states: number }, Failure>> {
    const purged = await this.purges.purgeDue();
    this.overviewTeller.now();
    return purged;
  }

  /** Exports several drafts into a folder, telling how far it is. One batch runs at a time. */
  async exportBatch(
    draftIds: readonly string[],
    wish: Omit<ExportWish, 'draftId'>,
    folder: string,
  ): Promise<BatchOutcome> {
    const rows = [...this.store.drafts.list(), ...this.store.troubled('draft')];
    const batch = new ExportBatch(
      this.exports,
      (progress) => this.parts.listener?.progress(progress),
      (draftId) => rows.find(({ id }) => id === draftId)?.title ?? draftId,
    );
    this.#batch?.cancel();
    this.#batch = batch;
    return batch.run(draftIds, wish, folder);
  }

  /** Stops the batch that runs, after the draft that is being written. */
  cancelBatch(): void {
    this.#batch?.cancel();
  }

  /** Waits for what is under way, and lets go of the library. */
  async close(): Promise<void> {
    this.overviewTeller.stop();
    this.draftRows.stop();
    await this.recheck.stop();
    await this.parts.quotes.close();
    await this.store.close();
  }
}
