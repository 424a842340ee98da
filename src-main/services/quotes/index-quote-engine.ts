import type { Block } from '../../../src-shared/domain/block';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Interview } from '../../../src-shared/domain/interview';
import type { Candidate, QuoteCheck } from '../../../src-shared/domain/quote-check';
import { findWords } from '../../../src-shared/quotes/find/find-quotation';
import { QuoteIndex } from '../../../src-shared/quotes/index/quote-index';
import { checkStory } from '../../quote-worker/check-story';
import type { SpokenHits } from '../../../src-shared/search/search-hit';
import type { IndexFacts } from '../../quote-worker/library-index';
import { lookForWords, whoSaid } from '../../quote-worker/look-for-words';
import type { CheckProgress, FindHow, QuoteEngine } from './quote-engine';

/** The quote check over interviews in memory, for a command without a library. */
export class IndexQuoteEngine implements QuoteEngine {
  readonly #index = new QuoteIndex();
  readonly #interviews = new Map<string, Interview>();

  constructor(private readonly now: () => Instant) {}

  async check(
    { blocks }: { readonly blocks: readonly Block[] },
    progress?: CheckProgress,
  ): Promise<readonly QuoteCheck[]> {
    return checkStory(blocks, { index: this.#index, texts: this, now: this.now(), progress });
  }

  async find(words: string, { unfinished = false }: FindHow = {}): Promise<readonly Candidate[]> {
    if (unfinished) return whoSaid(this.#index, this, words);
    return findWords(this.#index, this, words).map(({ candidate }) => candidate);
  }

  async look(words: string): Promise<SpokenHits> {
    return lookForWords(this.#index, this, words);
  }

  async put(interview: Interview): Promise<void> {
    this.#interviews.set(interview.id, interview);
    this.#index.put(interview);
  }

  async remove(interviewId: string): Promise<void> {
    this.#interviews.delete(interviewId);
    this.#index.remove(interviewId);
  }

  async ready(): Promise<IndexFacts> {
    const { interviewCount, termCount, byteLength } = this.#index;
    return {
      interviews: interviewCount,
      read: interviewCount,
      terms: termCount,
      storedBytes: 0,
      memoryBytes: byteLength,
    };
  }

  async close(): Promise<void> {
    this.#interviews.clear();
  }

  interview(id: string): Interview | null {
    return this.#interviews.get(id) ?? null;
  }
}
