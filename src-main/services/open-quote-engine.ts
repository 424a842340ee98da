import type { LibraryStore } from '../store/library-store';
import { ExactQuoteEngine } from './exact-quote-engine';
import type { SessionListener } from './library-session';
import type { QuoteEngine } from './quote-engine';

/** Opens the quote check over a library's interviews. */
export async function openQuoteEngine(
  store: LibraryStore,
  _listener: SessionListener | null,
): Promise<QuoteEngine> {
  const engine = new ExactQuoteEngine();
  for (const row of store.interviews.list()) {
    const interview = await store.interviews.get(row.id);
    if (interview.ok) await engine.put(interview.value);
  }
  return engine;
}
