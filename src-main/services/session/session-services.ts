import type { LibraryOverview } from '../../../src-shared/ipc/window-values';
import type { LibraryStore } from '../../store/library-store';
import { ClaimSearch } from '../claim-search';
import { BundleService } from '../care/bundle-service';
import { DraftRowTeller } from './draft-row-teller';
import { DraftService } from '../drafts/draft-service';
import { ExportService } from '../copies/export-service';
import { GateService } from '../drafts/gate-service';
import { ImportService } from '../imports/import-service';
import { InterviewDesk } from '../sources/interview-desk';
import { LedgerService } from '../copies/ledger-service';
import { overviewOf } from './library-overview';
import { OverviewTeller } from './overview-teller';
import { ProofService } from '../copies/proof-service';
import { PurgeService } from '../care/purge-service';
import { QuotationService } from '../quotes/quotation-service';
import { RecheckService } from '../quotes/recheck-service';
import { RecordService } from '../care/record-service';
import { RecoveryService } from '../care/recovery-service';
import { SealService } from '../care/seal-service';
import { SearchService } from '../search-service';
import type { SessionParts } from './session-parts';
import { SourceService } from '../sources/source-service';
import { touchesLinks } from '../quotes/touches-links';
import { TranscriptReplacement } from '../sources/transcript-replacement';

/** The services of one open library, and who among them is told of what another one did. */
export abstract class SessionServices {
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
  readonly claims: ClaimSearch;
  readonly recheck: RecheckService;
  readonly proof: ProofService;
  protected readonly parts: SessionParts;
  protected readonly overviewTeller: OverviewTeller;
  protected readonly draftRows: DraftRowTeller;

  constructor(parts: SessionParts) {
    const { store, ports, quotes, person, listener } = parts;
    this.parts = parts;
    this.store = store;
    this.overviewTeller = new OverviewTeller(() => listener?.libraryChanged(this.overview));
    this.draftRows = new DraftRowTeller(store, (row) => listener?.draftListed(row));
    this.drafts = this.#draftService();
    this.recheck = new RecheckService(store, this.drafts, () => ports.now());
    this.sources = new SourceService(store, ports, person, (interview) =>
      listener?.interviewChanged(interview),
    );
    this.imports = new ImportService(store, this.drafts, this.sources, parts.read);
    this.replacement = new TranscriptReplacement(store, this.drafts, this.sources);
    this.interviews = new InterviewDesk({
      ...{ store, quotes, sources: this.sources, replacement: this.replacement, recheck: this.recheck },
      changed: () => this.overviewTeller.now(),
    });
    this.quotations = new QuotationService(store, quotes, this.drafts, this.recheck, (progress) =>
      listener?.progress(progress),
    );
    this.gate = new GateService(store, quotes, () => ports.now());
    this.ledger = new LedgerService(store, ports);
    this.recovery = new RecoveryService(store, person);
    this.purges = new PurgeService(store, ports, person, async (kind, id) => {
      if (kind === 'interview') await quotes.remove(id);
      this.drafts.forgetHistories();
    });
    this.seals = new SealService(store, person, (id) => quotes.remove(id));
    this.bundles = new BundleService(store, ports, person);
    this.record = new RecordService(store, this.purges, ports, person);
    this.proof = new ProofService(store, parts.read, () => ports.now());
    this.search = new SearchService(store, quotes);
    this.claims = new ClaimSearch(store);
    this.exports = new ExportService(store, this.drafts, this.gate, ports, parts.printPdf);
  }

  /** The library at a glance. */
  get overview(): LibraryOverview {
    return overviewOf(this.store);
  }

  /** Drafts, of which each change is told: to whoever shows it, in its row, and to what looks at links. */
  #draftService(): DraftService {
    const { store, ports, person, listener } = this.parts;
    return new DraftService(
      store,
      ports,
      person,
      (view, typist) => {
        listener?.draftChanged(view, typist);
        this.draftRows.changed(view.draft.id, typist ? 'typing' : 'deed');
      },
      (id, deed) => void (touchesLinks(deed) && this.recheck.draft(id)),
    );
  }
}
