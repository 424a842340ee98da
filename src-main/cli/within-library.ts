import os from 'node:os';
import type { PrintPdf } from '../services/export-service';
import type { LibrarySession } from '../services/library-session';
import { openLibrarySession } from '../services/open-library-session';
import type { Arguments } from './arguments';
import { NOT_UNDERSTOOD } from './exit-codes';
import { fileReader } from './file-reader';
import { ports } from './ports';
import { must, Refusal } from './refusal';

/** Opens the library that `--library` names, and closes it whatever happens. */
export async function withinLibrary(
  given: Arguments,
  work: (session: LibrarySession) => Promise<number>,
  printPdf: PrintPdf | null = null,
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
    }),
  );
  try {
    return await work(session);
  } finally {
    await session.close();
  }
}
