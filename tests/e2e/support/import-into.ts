import type { ImportAs } from '../../../src-shared/domain/import-options';
import { importBytes } from '../../../src-main/importers/read-file';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
import { newId } from '../../../src-main/store/new-id';
import { PRESENT } from './journey';

export interface FileToImport {
  readonly as: ImportAs;
  readonly name: string;
  readonly text: string;
}

/** Imports files into a library that no window has open; answers what was imported, in their order. */
export async function importInto(
  folder: string,
  files: readonly FileToImport[],
): Promise<{ readonly as: ImportAs; readonly id: string }[]> {
  const session = await openLibrarySession(folder, {
    ports: { now: () => PRESENT, newId },
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  if (!session.ok) throw new Error(session.error.message);
  const imported: { as: ImportAs; id: string }[] = [];
  for (const { as, name, text } of files) {
    const outcome = await session.value.import({ as, name, bytes: Buffer.from(text) });
    if (outcome.status === 'imported') imported.push({ as, id: outcome.id });
  }
  await session.value.close();
  return imported;
}
