import { openItemsOf, type OpenItem } from '../../src-shared/claims/open-items';
import type { Blocker } from '../../src-shared/gate/blocker';
import type { Block } from '../../src-shared/domain/block';
import type { Library } from '../../src-shared/domain/library';
import type { Interview } from '../../src-shared/domain/interview';
import type { ImportedInterview } from '../../src-shared/domain/imported';
import type { InterviewCommand } from '../../src-shared/domain/interview-command';
import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import type { Failure } from '../../src-shared/ipc/contract';
import type {
  BatchOutcome,
  DraftCheck,
  DraftView,
  FoundPassage,
  ImportOutcome,
  LibraryOverview,
  Progress,
} from '../../src-shared/ipc/window-values';
import type { CareKind, LibraryCheck, PurgePlan } from '../../src-shared/ipc/care-values';
import { ok, type Result } from '../../src-shared/result';
import { checkLibrary } from './check-library';
import { PurgeService } from './purge-service';
import { RecordService } from './record-service';
import { SealService } from './seal-service';
import { RecoveryService } from './recovery-service';
import type { IndexFacts } from '../quote-worker/library-index';
import type { LibraryStore } from '../store/library-store';
import type { ServicePorts } from './clock';
import { DraftService } from './draft-service';
import { ExportBatch } from './export-batch';
import { ExportService, type ExportWish, type PrintPdf } from './export-service';
import { GateService } from './gate-service';
import { LedgerService } from './ledger-service';
import { ImportService, type IncomingFile, type ReadFile } from './import-service';
import type { QuoteEngine } from './quote-engine';
import { interviewCause } from './interview-words';
import { ProofService } from './proof-service';
import { SearchService } from './search-service';
import { RecheckService, type InterviewChange } from './recheck-service';
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

/** How long the rows of a library may be behind what is being typed, in ms. */
const OVERVIEW_MS = 1000;

/** One open library with everything that can be done in it; the same for a window and for the command line. */
export class LibrarySession {
  readonly store: LibraryStore;
  readonly drafts: DraftService;
  readonly sources: SourceService;
  readonly imports: ImportService;
  readonly replacement: TranscriptReplacement;
  readonly gate: GateService;
  readonly exports: ExportService;
  readonly ledger: LedgerService;
  readonly recovery: RecoveryService;
  readonly purges: PurgeService;
  readonly record: RecordService;
  readonly seals: SealService;
  readonly search: SearchService;
  readonly recheck: RecheckService;
  readonly proof: ProofService;
  readonly #parts: SessionParts;
  #overviewTimer: NodeJS.Timeout | undefined;
  #batch: ExportBatch | null = null;

  constructor(parts: SessionParts) {
    const { store, ports, quotes, person, listener } = parts;
    this.#parts = parts;
    this.store = store;
    this.drafts = new DraftService(
      store,
      ports,
      person,
      (view, typist) => {
        listener?.draftChanged(view, typist);
        if (typist) this.#tellOverviewSoon();
        else this.#tellOverview();
      },
      (id, deed) => void (touchesLinks(deed) && this.recheck.draft(id)),
    );
    this.recheck = new RecheckService(store, this.drafts, () => ports.now());
    this.sources = new SourceService(store, ports, person, (interview) =>
      listener?.interviewChanged(interview),
    );
    this.imports = new ImportService(store, this.drafts, this.sources, parts.read);
    this.replacement = new TranscriptReplacement(store, this.drafts, this.sources);
    this.gate = new GateService(store, quotes, () => ports.now());
    this.ledger = new LedgerService(store, ports);
    this.recovery = new RecoveryService(store, person);
    this.purges = new PurgeService(store, ports, person, async (kind, id) => {
      if (kind === 'interview') await this.#parts.quotes.remove(id);
      this.drafts.forgetHistories();
    });
    this.seals = new SealService(store, person, (id) => this.#parts.quotes.remove(id));
    this.record = new RecordService(store, this.purges, ports, person);
    this.proof = new ProofService(store);
    this.search = new SearchService(store, quotes);
    this.exports = new ExportService(store, this.drafts, this.gate, ports, parts.printPdf);
  }

  get overview(): LibraryOverview {
    const { store } = this;
    return {
      library: store.library,
      folder: store.folder,
      readOnly: store.readOnly,
      drafts: store.drafts.list(),
      interviews: store.interviews.list(),
      documents: store.documents.list(),
      // documents that can't be opened are listed for themselves, below
      problems: store.findings
        .filter(({ kind }) => kind !== 'damaged' && kind !== 'newer')
        .map((finding) => finding.message),
      troubled: (['draft', 'interview', 'document'] as const).flatMap((kind) =>
        store
          .troubled(kind)
          .filter(({ kind: trouble }) => trouble !== 'copy')
          .map(({ id, file, title, kind: trouble }) => ({
            kind,
            id,
            title: title ?? file,
            newer: trouble === 'newer',
          })),
      ),
    };
  }

  async import(file: IncomingFile, signal?: AbortSignal): Promise<ImportOutcome> {
    const outcome = await this.imports.import(file, signal);
    if (outcome.status === 'imported' && outcome.as === 'interview') await this.#index(outcome.id);
    this.#tellOverview();
    return outcome;
  }

  /** Puts another transcript in the place of an interview's own, from a file that is kept as an original. */
  async replaceTranscript(
    id: string,
    imported: ImportedInterview,
    file: { readonly name: string; readonly bytes: Uint8Array },
  ): Promise<Result<Interview, Failure>> {
    const original = await this.store.originals.keep(file.bytes, file.name);
    if (!original.ok) return original;
    const replaced = await this.replacement.replace(id, imported, original.value);
    if (replaced.ok) {
      // the links have moved already: what is left is to judge them anew
      await this.#revised(replaced.value, {
        cause: `the transcript of “${replaced.value.title}” was replaced`,
      });
    }
    this.#tellOverview();
    return replaced;
  }

  async changeInterview(id: string, command: InterviewCommand): Promise<Result<Interview, Failure>> {
    const before = await this.#interview(id);
    const changed = await this.sources.changeInterview(id, command);
    if (changed.ok) {
      await this.#revised(changed.value, { before, cause: interviewCause(command, changed.value) });
    }
    this.#tellOverview();
    return changed;
  }

  /** Takes back what was last done to an interview since the library was opened. */
  async undoInterview(id: string): Promise<Result<Interview, Failure>> {
    const before = await this.#interview(id);
    const undone = await this.sources.undoInterview(id);
    if (undone.ok) {
      if (before) await this.replacement.relinkAfterUndo(before, undone.value);
      await this.#revised(undone.value, {
        before,
        cause: `a change of “${undone.value.title}” was taken back`,
      });
    }
    this.#tellOverview();
    return undone;
  }

  async removeInterview(id: string): Promise<Result<null, Failure>> {
    const removed = await this.store.interviews.remove(id);
    if (!removed.ok) return removed;
    await this.#parts.quotes.remove(id);
    this.#tellOverview();
    return ok(null);
  }

  async restoreInterview(id: string): Promise<Result<null, Failure>> {
    const restored = await this.store.interviews.restore(id);
    if (!restored.ok) return restored;
    await this.#revised(restored.value);
    this.#tellOverview();
    return ok(null);
  }

  async remove(kind: 'drafts' | 'documents', id: string): Promise<Result<null, Failure>> {
    const removed = await this.store[kind].remove(id);
    this.#tellOverview();
    return removed.ok ? ok(null) : removed;
  }

  async restore(kind: 'drafts' | 'documents', id: string): Promise<Result<null, Failure>> {
    const restored = await this.store[kind].restore(id);
    this.#tellOverview();
    return restored.ok ? ok(null) : restored;
  }

  /** Checks all quotations of a draft's current text. */
  async checkQuotations(draftId: string): Promise<Result<DraftCheck, Failure>> {
    const opened = await this.drafts.open(draftId);
    if (!opened.ok) return opened;
    const { draft, revision } = opened.value;
    const checks = await this.#parts.quotes.check(draft, (done, total) =>
      this.#tellProgress(draftId, done, total),
    );
    this.#tellProgress(draftId, checks.length, checks.length);
    const linked = Object.fromEntries(await this.recheck.draft(draftId));
    const speakers = await this.#speakers([...checks, ...Object.values(linked)]);
    return ok({ draftId, revision, checks, linked, speakers });
  }

  /** Checks the quotations of a story that is no draft of the library. */
  checkBlocks(blocks: readonly Block[]): Promise<readonly QuoteCheck[]> {
    return this.#parts.quotes.check({ blocks });
  }

  /** Waits until every interview is in the index of the quote check; says what that holds. */
  quotesReady(): Promise<IndexFacts> {
    return this.#parts.quotes.ready();
  }

  /** What stands between a draft and "verified". */
  async blockers(draftId: string): Promise<Result<readonly Blocker[], Failure>> {
    const opened = await this.drafts.open(draftId);
    return opened.ok ? ok((await this.gate.look(opened.value.draft)).blockers) : opened;
  }

  /** Changes what `library.json` says. */
  /** What waits for a person in all drafts, oldest first. Nothing for somebody without a name. */
  async openItems(person: string): Promise<Result<readonly OpenItem[], Failure>> {
    const items: OpenItem[] = [];
    for (const { id } of person === '' ? [] : this.store.drafts.list()) {
      const draft = await this.store.drafts.get(id);
      if (draft.ok) items.push(...openItemsOf(draft.value, person));
    }
    return ok(items.sort((a, b) => a.since.localeCompare(b.since)));
  }

  async changeLibrary(next: (library: Library) => Library): Promise<Result<Library, Failure>> {
    const saved = await this.store.saveLibrary(next(this.store.library));
    this.#tellOverview();
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
    if (kind === 'interview') await this.#index(id);
    this.#tellOverview();
    return restored;
  }

  /** Seals a confidential interview with the library's passphrase. */
  async seal(id: string, passphrase: string): Promise<Result<null, Failure>> {
    const sealed = await this.seals.seal(id, passphrase);
    this.#tellOverview();
    return sealed;
  }

  async unseal(id: string, passphrase: string): Promise<Result<Interview, Failure>> {
    const unsealed = await this.seals.unseal(id, passphrase);
    if (unsealed.ok) await this.#index(id);
    this.#tellOverview();
    return unsealed;
  }

  /** Purges one document for good. */
  async purge(id: string, reason: string): Promise<Result<PurgePlan, Failure>> {
    const purged = await this.purges.purge(id, reason);
    this.#tellOverview();
    return purged;
  }

  async purgeDue(): Promise<Result<{ readonly documents: number; readonly states: number }, Failure>> {
    const purged = await this.purges.purgeDue();
    this.#tellOverview();
    return purged;
  }

  /** Exports several drafts into a folder, telling how far it is. One batch runs at a time. */
  async exportBatch(
    draftIds: readonly string[],
    wish: Omit<ExportWish, 'draftId'>,
    folder: string,
  ): Promise<BatchOutcome> {
    const batch = new ExportBatch(this.exports, (progress) => this.#parts.listener?.progress(progress));
    this.#batch?.cancel();
    this.#batch = batch;
    return batch.run(draftIds, wish, folder);
  }

  cancelBatch(): void {
    this.#batch?.cancel();
  }

  async findPassages(words: string, prefix: boolean): Promise<Result<readonly FoundPassage[], Failure>> {
    const candidates = await this.#parts.quotes.find(words, prefix);
    const found: FoundPassage[] = [];
    for (const candidate of candidates) {
      const interview = await this.store.interviews.get(candidate.interviewId);
      if (!interview.ok) continue;
      const { title, speakers } = interview.value;
      const speaker = speakers.find((one) => one.id === candidate.speakerId)?.name ?? null;
      found.push({ ...candidate, interviewTitle: title, speaker });
    }
    return ok(found);
  }

  async close(): Promise<void> {
    clearTimeout(this.#overviewTimer);
    await this.recheck.stop();
    await this.#parts.quotes.close();
    await this.store.close();
  }

  async #index(id: string): Promise<void> {
    const interview = await this.store.interviews.get(id);
    if (interview.ok) await this.#parts.quotes.put(interview.value);
  }

  /** Takes an interview's new state into the index, and looks in the background at what rests on it. */
  async #revised(interview: Interview, change: InterviewChange = {}): Promise<void> {
    await this.#parts.quotes.put(interview);
    void this.recheck.interview(interview, change);
  }

  /** Who speaks in the interviews of all candidates. */
  async #speakers(checks: readonly QuoteCheck[]): Promise<DraftCheck['speakers']> {
    const ids = new Set(checks.flatMap(({ candidates }) => candidates.map(({ interviewId }) => interviewId)));
    const known = await Promise.all([...ids].map((id) => this.#interview(id)));
    return Object.fromEntries(
      known
        .filter((interview) => interview !== undefined)
        .map(({ id, speakers }) => [
          id,
          Object.fromEntries(speakers.map((speaker) => [speaker.id, speaker])),
        ]),
    );
  }

  async #interview(id: string): Promise<Interview | undefined> {
    const found = await this.store.interviews.get(id);
    return found.ok ? found.value : undefined;
  }

  #tellProgress(draftId: string, done: number, total: number): void {
    const label = 'Checking quotations';
    this.#parts.listener?.progress({
      task: `quotes:${draftId}`,
      label,
      done,
      total,
      finished: done === total,
    });
  }

  /** While somebody types, the rows of all documents need not travel with every word. */
  #tellOverviewSoon(): void {
    this.#overviewTimer ??= setTimeout(() => this.#tellOverview(), OVERVIEW_MS).unref();
  }

  #tellOverview(): void {
    clearTimeout(this.#overviewTimer);
    this.#overviewTimer = undefined;
    this.#parts.listener?.libraryChanged(this.overview);
  }
}

/** Deeds after which printed words or links may be others; typing is looked at when the text rests. */
const TOUCHES_LINKS: ReadonlySet<string> = new Set([
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
