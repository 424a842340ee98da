import { ok, type Result } from '../../../src-shared/result';
import type { LibraryOpenFailure } from '../../store/failures/library-failure';
import { openLibrary } from '../../store/library/open-library';
import type { ServicePorts } from '../clock';
import type { PrintPdf } from '../copies/export-service';
import type { ReadFile } from '../imports/import-service';
import { LibrarySession } from './library-session';
import type { SessionListener } from './session-parts';
import { openQuoteEngine } from '../quotes/open-quote-engine';

/** What a session is opened with; the same for every library of a running program. */
export interface SessionSetting {
  readonly ports: ServicePorts;
  readonly read: ReadFile;
  readonly person: () => string;
  readonly printPdf: PrintPdf | null;
  readonly listener: SessionListener | null;
  /** `read` takes no lock and writes nothing. */
  readonly mode?: 'write' | 'read';
}

/** Opens a library's folder with everything that works on it. */
export async function openLibrarySession(
  folder: string,
  setting: SessionSetting,
): Promise<Result<LibrarySession, LibraryOpenFailure>> {
  const store = await openLibrary(folder, {
    now: () => setting.ports.now(),
    newId: () => setting.ports.newId(),
    mode: setting.mode ?? 'write',
  });
  if (!store.ok) return store;
  const quotes = openQuoteEngine(
    store.value,
    () => setting.ports.now(),
    (done, total) =>
      setting.listener?.progress({
        task: 'quotes:index',
        label: 'Reading interviews for the quote check',
        done,
        total,
        finished: done === total,
      }),
  );
  return ok(new LibrarySession({ ...setting, store: store.value, quotes }));
}
