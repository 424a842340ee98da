import type { Block } from '../../../src-shared/domain/block';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Interview } from '../../../src-shared/domain/interview';
import type { Candidate, QuoteCheck } from '../../../src-shared/domain/quote-check';
import type { SpokenHits } from '../../../src-shared/search/search-hit';
import type { IndexFacts } from '../../quote-worker/library-index';
import type { WorkerSetting } from '../../quote-worker/messages';
import type { QuoteDesk } from '../../quote-worker/quote-desk';
import type { CheckProgress, FindHow, QuoteEngine } from './quote-engine';

/** The quote check of a library in this thread: where the program runs from its sources, and there is no worker. */
export class LibraryQuoteEngine implements QuoteEngine {
  readonly #desk: Promise<QuoteDesk>;

  constructor(
    { folder, mayWrite }: WorkerSetting,
    private readonly now: () => Instant,
    indexing: CheckProgress,
  ) {
    this.#desk = import('../../quote-worker/quote-desk').then(
      ({ QuoteDesk }) => new QuoteDesk(folder, mayWrite, indexing),
    );
  }

  async check(
    { blocks }: { readonly blocks: readonly Block[] },
    progress: CheckProgress = () => undefined,
  ): Promise<readonly QuoteCheck[]> {
    return (await this.#desk).answer('check', { blocks, now: this.now() }, progress);
  }

  async find(words: string, { unfinished = false }: FindHow = {}): Promise<readonly Candidate[]> {
    return (await this.#desk).answer('find', { words, unfinished }, () => undefined);
  }

  async look(words: string): Promise<SpokenHits> {
    return (await this.#desk).answer('look', { words }, () => undefined);
  }

  async put({ id }: Interview): Promise<void> {
    await (await this.#desk).answer('put', { id }, () => undefined);
  }

  async remove(id: string): Promise<void> {
    await (await this.#desk).answer('remove', { id }, () => undefined);
  }

  async ready(): Promise<IndexFacts> {
    return (await this.#desk).answer('ready', null, () => undefined);
  }

  async close(): Promise<void> {
    await (await this.#desk).answer('close', null, () => undefined);
  }
}
