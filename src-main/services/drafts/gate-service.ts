import { coverage, type DraftCoverage } from '../../../src-shared/claims/coverage';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Evidence } from '../../../src-shared/domain/evidence';
import type { Interview } from '../../../src-shared/domain/interview';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { SourceDocument } from '../../../src-shared/domain/source-document';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Terms } from '../../../src-shared/domain/terms';
import { strictest, termsInForce } from '../../../src-shared/domain/terms-in-force';
import type { Blocker } from '../../../src-shared/gate/blocker';
import { stealthEdits } from '../../../src-shared/notices/stealth-edits/stealth-edits';
import { gateBlockers } from '../../../src-shared/gate/gate-blockers';
import type { LibraryStore } from '../../store/library-store';
import type { SourceLookup } from '../../exporters/reports/report-evidence';
import { hashBlocks } from './hash-blocks';
import type { QuoteEngine } from '../quotes/quote-engine';

/** What the gate says of a draft, with what it was decided from. */
export interface GateView {
  readonly blockers: readonly Blocker[];
  readonly checks: readonly QuoteCheck[];
  readonly coverage: DraftCoverage;
  readonly sources: SourceLookup;
}

/** Gathers what the gate needs to know; the gate itself is pure. */
export class GateService {
  constructor(
    private readonly store: LibraryStore,
    private readonly quotes: QuoteEngine,
    private readonly now: () => Instant,
  ) {}

  async look(draft: Draft): Promise<GateView> {
    const sources = await this.#sourcesOf(draft);
    const checks = await this.quotes.check(draft);
    const covered = coverage(draft.blocks, draft.claims, draft.noChecks);
    const blockers = gateBlockers({
      draft,
      currentSha256: hashBlocks(draft.blocks),
      rules: this.store.library.houseStyle.gate,
      checks,
      uncoveredSentences: covered.unmarked,
      sentences: covered.sentences,
      termsOf: (evidence) => termsOf(evidence, sources, this.now()),
      stealthEdits: stealthEdits(draft),
    });
    return { blockers, checks, coverage: covered, sources };
  }

  /** Loads every source that a claim of the draft rests on. */
  async #sourcesOf(draft: Draft): Promise<SourceLookup> {
    const passages = draft.claims.flatMap((claim) => claim.evidence).map(({ passage }) => passage);
    const interviews = new Map<string, Interview>();
    const documents = new Map<string, SourceDocument>();
    for (const passage of passages) {
      if (passage.kind === 'interview' && !interviews.has(passage.interviewId)) {
        const found = await this.store.interviews.get(passage.interviewId);
        if (found.ok) interviews.set(found.value.id, found.value);
      }
      if (passage.kind === 'document' && !documents.has(passage.documentId)) {
        const found = await this.store.documents.get(passage.documentId);
        if (found.ok) documents.set(found.value.id, found.value);
      }
    }
    return {
      interview: (id) => interviews.get(id) ?? null,
      document: (id) => documents.get(id) ?? null,
    };
  }
}

/** Of a source that is gone nobody can tell the terms, so the strictest hold. */
const UNKNOWN: Terms = { kind: 'offTheRecord' };

function termsOf({ passage }: Evidence, sources: SourceLookup, now: Instant): Terms {
  if (passage.kind === 'document') {
    const document = sources.document(passage.documentId);
    return document ? strictest([document.terms], now) : UNKNOWN;
  }
  const interview = sources.interview(passage.interviewId);
  return interview ? termsInForce(interview, passage, now) : UNKNOWN;
}
