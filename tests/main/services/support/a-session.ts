import path from 'node:path';
import { onTestFinished } from 'vitest';
import { importBytes } from '../../../../src-main/importers/read-file';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import type { SessionListener } from '../../../../src-main/services/session/session-parts';
import { openLibrarySession } from '../../../../src-main/services/session/open-library-session';
import { createLibrary } from '../../../../src-main/store/library/open-library';
import type { Draft } from '../../../../src-shared/domain/draft';
import type { Interview } from '../../../../src-shared/domain/interview';
import { aFolder, NEW_LIBRARY, TestPorts, valueOf } from '../../store/support/a-library';

/** A library on disk with these drafts and interviews in it, open as for a window; closed when the test is over. */
export async function aSession(
  holds: { readonly drafts?: readonly Draft[]; readonly interviews?: readonly Interview[] } = {},
  ports = new TestPorts(),
  listener: Partial<SessionListener> = {},
): Promise<LibrarySession> {
  const folder = path.join(await aFolder(), 'library');
  const store = valueOf(await createLibrary(folder, NEW_LIBRARY, ports));
  for (const interview of holds.interviews ?? []) valueOf(await store.interviews.create(interview));
  for (const draft of holds.drafts ?? []) valueOf(await store.drafts.create(draft));
  await store.close();
  return openedSession(folder, ports, listener);
}

const DEAF: SessionListener = {
  draftChanged: () => undefined,
  interviewChanged: () => undefined,
  draftListed: () => undefined,
  libraryChanged: () => undefined,
  progress: () => undefined,
};

/** Opens the library of a folder as for a window. */
export async function openedSession(
  folder: string,
  ports = new TestPorts(),
  listener: Partial<SessionListener> = {},
): Promise<LibrarySession> {
  const session = valueOf(
    await openLibrarySession(folder, {
      ports,
      read: importBytes,
      person: () => 'Ines Okonkwo',
      printPdf: null,
      listener: { ...DEAF, ...listener },
    }),
  );
  onTestFinished(() => session.close());
  return session;
}
