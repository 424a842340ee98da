import type { Instant } from '../../src-shared/domain/instant';
import type { LibraryStore } from '../store/library-store';
import { IndexQuoteEngine } from './index-quote-engine';
import type { QuoteEngine } from './quote-engine';

/** Opens the quote check over a library's interviews. */
export async function openQuoteEngine(store: LibraryStore, now: () => Instant): Promise<QuoteEngine> {
  const engine = new IndexQuoteEngine(now);
  for (const row of store.interviews.list()) {
    const interview = await store.interviews.get(row.id);
    if (interview.ok) await engine.put(interview.value);
  }
  return engine;
}
