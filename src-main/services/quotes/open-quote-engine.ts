import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../../src-shared/domain/instant';
import type { LibraryStore } from '../../store/library-store';
import { LibraryQuoteEngine } from './library-quote-engine';
import type { CheckProgress, QuoteEngine } from './quote-engine';
import { WorkerQuoteEngine } from './worker-quote-engine';

const WORKER = 'quote-worker.js';

/**
 * Opens the quote check over a library's interviews and does not wait for it: the stored index is opened, and
 * interviews that it lacks are read, in a thread of its own. A library that is open for reading only keeps its index.
 */
export function openQuoteEngine(
  store: LibraryStore,
  now: () => Instant,
  indexing: CheckProgress = () => undefined,
): QuoteEngine {
  const setting = { folder: store.folder, mayWrite: store.readOnly === null };
  const file = workerFile();
  return file
    ? new WorkerQuoteEngine({ ...setting, file, now, indexing })
    : new LibraryQuoteEngine(setting, now, indexing);
}

/** The built worker; `null` where the program runs from its sources. */
function workerFile(): string | null {
  // the build puts this code into the entry or into a chunk beside it
  const beside = [import.meta.dirname, path.dirname(import.meta.dirname)].map((folder) =>
    path.join(folder, WORKER),
  );
  return beside.find((candidate) => existsSync(candidate)) ?? null;
}
