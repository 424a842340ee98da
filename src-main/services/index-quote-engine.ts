import type { Block } from '../../src-shared/domain/block';
import { storyText } from '../../src-shared/domain/block';
import type { Instant } from '../../src-shared/domain/instant';
import type { Interview } from '../../src-shared/domain/interview';
import type { Candidate, QuoteCheck } from '../../src-shared/domain/quote-check';
import { findQuotation, findWords } from '../../src-shared/quotes/find/find-quotation';
import { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import { checkQuotation } from '../../src-shared/quotes/judge/check-quotation';
import { readQuotations } from '../../src-shared/quotes/read/read-quotations';
import type { CheckProgress, QuoteEngine } from './quote-engine';

/** How many quotations are checked before other work gets a turn. */
const BATCH = 4;

/** The quote check over an index in memory, built when the library is opened. */
export class IndexQuoteEngine implements QuoteEngine {
  readonly #index = new QuoteIndex();
  readonly #interviews = new Map<string, Interview>();

  constructor(private readonly now: () => Instant) {}

  async check(
    { blocks }: { readonly blocks: readonly Block[] },
    progress?: CheckProgress,
  ): Promise<readonly QuoteCheck[]> {
    const story = storyText(blocks);
    const checks: QuoteCheck[] = [];
    const quotations = readQuotations(blocks);
    for (const quotation of quotations) {
      if (checks.length % BATCH === BATCH - 1) {
        progress?.(checks.length, quotations.length);
        await new Promise((resolve) => setImmediate(resolve));
      }
      const found = findQuotation(this.#index, this, story, quotation.pieces);
      checks.push(checkQuotation({ quotation, storyText: story, found, texts: this, now: this.now() }));
    }
    return checks;
  }

  async find(words: string, prefix: boolean): Promise<readonly Candidate[]> {
    return findWords(this.#index, this, words, { typing: prefix }).map(({ candidate }) => candidate);
  }

  async put(interview: Interview): Promise<void> {
    this.#interviews.set(interview.id, interview);
    this.#index.put(interview);
  }

  async remove(interviewId: string): Promise<void> {
    this.#interviews.delete(interviewId);
    this.#index.remove(interviewId);
  }

  async close(): Promise<void> {
    this.#interviews.clear();
  }

  interview(id: string): Interview | null {
    return this.#interviews.get(id) ?? null;
  }
}
