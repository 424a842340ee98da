import type { Block } from '../../../src-shared/domain/block';
import type { QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { Failure } from '../../../src-shared/ipc/contract';
import type { DraftCheck, FoundPassage, Progress } from '../../../src-shared/ipc/window-values';
import { ok, type Result } from '../../../src-shared/result';
import type { IndexFacts } from '../../quote-worker/library-index';
import type { LibraryStore } from '../../store/library-store';
import type { DraftService } from '../drafts/draft-service';
import type { FindHow, QuoteEngine } from './quote-engine';
import type { RecheckService } from './recheck-service';

/** Who said it, and how: the quote check over everything that the library holds. */
export class QuotationService {
  constructor(
    private readonly store: LibraryStore,
    private readonly quotes: QuoteEngine,
    private readonly drafts: DraftService,
    private readonly recheck: RecheckService,
    private readonly progress: (progress: Progress) => void,
  ) {}

  /** Checks all quotations of a draft's current text. */
  async check(draftId: string): Promise<Result<DraftCheck, Failure>> {
    const opened = await this.drafts.open(draftId);
    if (!opened.ok) return opened;
    const { draft, revision } = opened.value;
    const checks = await this.quotes.check(draft, (done, total) => this.#tell(draftId, done, total));
    this.#tell(draftId, checks.length, checks.length);
    const linked = Object.fromEntries(await this.recheck.draft(draftId));
    const speakers = await this.#speakers([...checks, ...Object.values(linked)]);
    return ok({ draftId, revision, checks, linked, speakers });
  }

  /** Checks the quotations of a story that is no draft of the library. */
  checkBlocks(blocks: readonly Block[]): Promise<readonly QuoteCheck[]> {
    return this.quotes.check({ blocks });
  }

  /** Waits until every interview is in the index; says what that holds. */
  ready(): Promise<IndexFacts> {
    return this.quotes.ready();
  }

  /** Who said these words? Best first. */
  async find(words: string, how: FindHow = {}): Promise<Result<readonly FoundPassage[], Failure>> {
    const candidates = await this.quotes.find(words, how);
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

  /** Who speaks in the interviews of all candidates. */
  async #speakers(checks: readonly QuoteCheck[]): Promise<DraftCheck['speakers']> {
    const ids = new Set(checks.flatMap(({ candidates }) => candidates.map(({ interviewId }) => interviewId)));
    const known = await Promise.all([...ids].map((id) => this.store.interviews.get(id)));
    return Object.fromEntries(
      known.flatMap((found) => {
        if (!found.ok) return [];
        const { id, speakers } = found.value;
        return [[id, Object.fromEntries(speakers.map((speaker) => [speaker.id, speaker]))]];
      }),
    );
  }

  #tell(draftId: string, done: number, total: number): void {
    const label = 'Checking quotations';
    this.progress({ task: `quotes:${draftId}`, label, done, total, finished: done === total });
  }
}
