import os from 'node:os';
import type { PrintPdf } from '../services/copies/export-service';
import type { LibrarySession } from '../services/session/library-session';
import { openLibrarySession } from '../services/session/open-library-session';
import type { Arguments } from './arguments';
import { NOT_UNDERSTOOD } from './exit-codes';
import { fileReader } from './file-reader';
import { ports } from './ports';
import { must, Refusal } from './refusal';

type Work = (session: LibrarySession) => Promise<number>;

/** Opens the library that `--library` names, and closes it whatever happens. */
export function withinLibrary(
  given: Arguments,
  work: Work,
  printPdf: PrintPdf | null = null,
): Promise<number> {
  return within(given, work, { mode: 'write', printPdf });
}

/**
 * The same for a verb that only looks: no lock is taken, so it also works while a window has the library open, and no
 * byte is written, so whatever is wrong with the library stays as it was found.
 */
export function readingLibrary(given: Arguments, work: Work): Promise<number> {
  return within(given, work, { mode: 'read', printPdf: null });
}

async function within(
  given: Arguments,
  work: Work,
  { mode, printPdf }: { readonly mode: 'write' | 'read'; readonly printPdf: PrintPdf | null },
): Promise<number> {
  const folder = given.option('library');
  if (!folder) throw new Refusal('Say which library with --library DIR.', NOT_UNDERSTOOD);
  const person = given.option('person') ?? os.userInfo().username;
  const session = must(
    await openLibrarySession(folder, {
      ports,
      read: (request, signal) => fileReader().read(request, signal),
      person: () => person,
      printPdf,
      listener: null,
      mode,
    }),
  );
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
