import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { importBytes } from '../../src-main/importers/read-file';
import type { LibrarySession } from '../../src-main/services/session/library-session';
import { openLibrarySession } from '../../src-main/services/session/open-library-session';
import { createLibrary } from '../../src-main/store/library/open-library';
import { NEW_LIBRARY, TestPorts, valueOf } from '../main/store/support/a-library';

/** A new library with everything that works on it, in a real folder that goes when the test is over. */
export async function aSession(ports = new TestPorts()): Promise<LibrarySession> {
  const folder = await mkdtemp(path.join(tmpdir(), 'stet-session-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await valueOf(await createLibrary(path.join(folder, 'library'), NEW_LIBRARY, ports)).close();
  return sessionOn(path.join(folder, 'library'), ports);
}

/** Opens a library's folder again. */
export async function sessionOn(folder: string, ports = new TestPorts()): Promise<LibrarySession> {
  const setting = { ports, read: importBytes, person: () => 'Ines Okonkwo', printPdf: null, listener: null };
  const session = valueOf(await openLibrarySession(folder, setting));
  onTestFinished(() => session.close());
  return session;
}
