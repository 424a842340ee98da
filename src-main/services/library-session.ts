import type { Blocker } from '../../src-shared/gate/blocker';
import type { Interview } from '../../src-shared/domain/interview';
import type { Library } from '../../src-shared/domain/library';
import type { CareKind, LibraryCheck, PurgePlan } from '../../src-shared/ipc/care-values';
import type { Failure } from '../../src-shared/ipc/contract';
import type { BatchOutcome } from '../../src-shared/ipc/export-values';
import type { ImportOutcome } from '../../src-shared/ipc/import-values';
import type { DraftView, LibraryOverview, Progress } from '../../src-shared/ipc/window-values';
import { ok, type Result } from '../../src-shared/result';
import type { LibraryStore } from '../store/library-store';
import type { BundleContents } from '../bundles/bundle-contents';
import type { BroughtBundle } from '../../src-shared/ipc/bundle-values';
import { BundleService } from './bundle-service';
import { checkLibrary } from './check-library';
import type { ServicePorts } from './clock';
import { DraftService } from './draft-service';
import { ExportBatch } from './export-batch';
import { ExportService, type ExportWish, type PrintPdf } from './export-service';
import { GateService } from './gate-service';
import { ImportService, type IncomingFile, type ReadFile } from './import-service';
import { InterviewDesk } from './interview-desk';
import { LedgerService } from './ledger-service';
import { overviewOf } from './library-overview';
import { OverviewTeller } from './overview-teller';
import { ProofService } from './proof-service';
import { PurgeService } from './purge-service';
import { QuotationService } from './quotation-service';
import type { QuoteEngine } from './quote-engine';
import { RecheckService } from './recheck-service';
import { RecordService } from './record-service';
import { RecoveryService } from './recovery-service';
import { SealService } from './seal-service';
import { SearchService } from './search-service';
import { SourceService } from './source-service';
import { TranscriptReplacement } from './transcript-replacement';

/** What a session tells whoever shows it. */
export interface SessionListener {
  /** @param typist who has the change already */
  draftChanged(view: DraftView, typist?: object): void;
  interviewChanged(interview: Interview): void;
  libraryChanged(overview: LibraryOverview): void;
  progress(progress: Progress): void;
}

export interface SessionParts {
  readonly store: LibraryStore;
  readonly quotes: QuoteEngine;
  readonly ports: ServicePorts;
  readonly read: ReadFile;
  readonly person: () => string;
  readonly printPdf: PrintPdf | null;
  readonly listener: SessionListener | null;
}

/** One open library with everything that can be done in it; the same for a window and for the command line. */
export class LibrarySession {
  readonly store: LibraryStore;
  readonly drafts: DraftService;
  readonly sources: SourceService;
  readonly interviews: InterviewDesk;
  readonly imports: ImportService;
  readonly quotations: QuotationService;
  readonly replacement: TranscriptReplacement;
  readonly gate: GateService;
  readonly exports: ExportService;
  readonly ledger: LedgerService;
  readonly recovery: RecoveryService;
  readonly purges: PurgeService;
  readonly record: RecordService;
  readonly seals: SealService;
  readonly bundles: BundleService;
  readonly search: SearchService;
  readonly recheck: RecheckService;
  readonly proof: ProofService;
  readonly #parts: SessionParts;
  readonly #overview: OverviewTeller;
  #batch: ExportBatch | null = null;

  constructor(parts: SessionParts) {
    const { store, ports, quotes, person, listener } = parts;
    this.#parts = parts;
    this.store = store;
    this.#overview = new OverviewTeller(() => listener?.libraryChanged(this.overview));
    this.drafts = new DraftService(
      store,
      ports,
      person,
      (view, typist) => {
        listener?.draftChanged(view, typist);
        if (typist) this.#overview.soon('typing');
        else this.#overview.now();
      },
      (id, deed) => void (touchesLinks(deed) && this.recheck.draft(id)),
    );
    this.recheck = new RecheckService(store, this.drafts, () => ports.now());
    this.sources = new SourceService(store, ports, person, (interview) =>
      listener?.interviewChanged(interview),
    );
    this.imports = new ImportService(store, this.drafts, this.sources, parts.read);
    this.replacement = new TranscriptReplacement(store, this.drafts, this.sources);
    this.interviews = new InterviewDesk({
      ...{ store, quotes, sources: this.sources, replacement: this.replacement, recheck: this.recheck },
      changed: () => this.#overview.now(),
    });
    this.quotations = new QuotationService(store, quotes, this.drafts, this.recheck, (progress) =>
      listener?.progress(progress),
    );
    this.gate = new GateService(store, quotes, () => ports.now());
    this.ledger = new LedgerService(store, ports);
    this.recovery = new RecoveryService(store, person);
    this.purges = new PurgeService(store, ports, person, async (kind, id) => {
      if (kind === 'interview') await this.#parts.quotes.remove(id);
      this.drafts.forgetHistories();
    });
    this.seals = new SealService(store, person, (id) => this.#parts.quotes.remove(id));
    this.bundles = new BundleService(store, ports, person);
    this.record = new RecordService(store, this.purges, ports, person);
    this.proof = new ProofService(store, parts.read, () => ports.now());
    this.search = new SearchService(store, quotes);
    this.exports = new ExportService(store, this.drafts, this.gate, ports, parts.printPdf);
  }

  get overview(): LibraryOverview {
    return overviewOf(this.store);
  }

  async import(file: IncomingFile, signal?: AbortSignal): Promise<ImportOutcome> {
    const outcome = await this.imports.import(file, signal);
    if (outcome.status === 'imported' && outcome.as === 'interview') await this.interviews.index(outcome.id);
    if (outcome.status === 'imported') this.#overview.soon('importing');
    return outcome;
  }

  async remove(kind: 'drafts' | 'documents', id: string): Promise<Result<null, Failure>> {
    const removed = await this.store[kind].remove(id);
    this.#overview.now();
    return removed.ok ? ok(null) : removed;
  }

  async restore(kind: 'drafts' | 'documents', id: string): Promise<Result<null, Failure>> {
    const restored = await this.store[kind].restore(id);
    this.#overview.now();
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
    this.#overview.now();
    return saved;
  }

  /** Opens every document and reads every journal to its end. */
  async verify(): Promise<Result<LibraryCheck, Failure>> {
    return ok(await checkLibrary(this.store, this.#parts.ports.now()));
  }

  /** Puts an earlier state of a document in its place; what stood there is kept. */
  async restoreState(kind: CareKind, id: string, stateId: string): Promise<Result<null, Failure>> {
    const restored = await this.recovery.restore(kind, id, stateId);
    if (!restored.ok) return restored;
    if (kind === 'draft') await this.drafts.replaced(id);
    if (kind === 'interview') await this.interviews.index(id);
    this.#overview.now();
    return restored;
  }

  /** Seals a confidential interview with the library's passphrase. */
  async seal(id: string, passphrase: string): Promise<Result<null, Failure>> {
    const sealed = await this.seals.seal(id, passphrase);
    this.#overview.now();
    return sealed;
  }

  async unseal(id: string, passphrase: string): Promise<Result<Interview, Failure>> {
    const unsealed = await this.seals.unseal(id, passphrase);
    if (unsealed.ok) await this.interviews.index(id);
    this.#overview.now();
    return unsealed;
  }

  /** Takes a bundle of another library in: its interviews into the index, its links to be looked at. */
  async bringIn(contents: BundleContents): Promise<Result<BroughtBundle, Failure>> {
    const brought = await this.bundles.bringIn(contents);
    if (brought.ok) {
      for (const { id } of contents.interviews) await this.interviews.index(id);
      void this.recheck.draft(brought.value.draftId);
    }
    this.#overview.now();
    return brought;
  }

  /** Purges one document for good. */
  async purge(id: string, reason: string): Promise<Result<PurgePlan, Failure>> {
    const purged = await this.purges.purge(id, reason);
    this.#overview.now();
    return purged;
  }

  async purgeDue(): Promise<Result<{ readonly documents: number; readonly states: number }, Failure>> {
    const purged = await this.purges.purgeDue();
    this.#overview.now();
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
      (progress) => this.#parts.listener?.progress(progress),
      (draftId) => rows.find(({ id }) => id === draftId)?.title ?? draftId,
    );
    this.#batch?.cancel();
    this.#batch = batch;
    return batch.run(draftIds, wish, folder);
  }

  cancelBatch(): void {
    this.#batch?.cancel();
  }

  async close(): Promise<void> {
    this.#overview.stop();
    await this.recheck.stop();
    await this.#parts.quotes.close();
    await this.store.close();
  }
}

/** Deeds after which printed words or links may be others; typing is looked at when the text rests. */
const TOUCHES_LINKS: ReadonlySet<string> = new Set([
  'claim.mark',
  'evidence.link',
  'evidence.edit',
  'evidence.unlink',
  'claim.place',
  'claim.edit',
  'change.decide',
  'version.restore',
  'version.bringIn',
  'undo',
  'redo',
]);

function touchesLinks(deed: string): boolean {
  return TOUCHES_LINKS.has(deed);
}
