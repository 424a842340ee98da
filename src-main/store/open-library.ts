import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { HouseStyle } from '../../src-shared/domain/house-style';
import type { Library } from '../../src-shared/domain/library';
import type { Person } from '../../src-shared/domain/person';
import { err, ok, type Result } from '../../src-shared/result';
import { Catalogue } from './catalogue';
import { DocumentStore } from './document-store';
import { DurableAdapter, UnopenableFile } from './durable-adapter';
import { syncFolder } from './durable-file';
import type { LibraryFinding } from './library-finding';
import type { LibraryOpenFailure } from './library-failure';
import { LibraryLayout } from './library-layout';
import { LibraryStore } from './library-store';
import { LockFile, type LockHolder } from './lock-file';
import type { StorePorts } from './store-ports';
import { StoreError } from './store-failure';
import { isMissing, writeFailure } from './write-failure';

/** What a person says about a new library. */
export interface NewLibrary {
  readonly name: string;
  readonly houseStyle: HouseStyle;
  readonly people: readonly Person[];
}

export interface OpenOptions extends StorePorts {
  /** `read` takes no lock and writes nothing, not even a cache. */
  readonly mode?: 'write' | 'read';
}

/** Makes a library in a folder that is empty or not there yet, and opens it. */
export async function createLibrary(
  folder: string,
  { name, houseStyle, people }: NewLibrary,
  ports: StorePorts,
): Promise<Result<LibraryStore, LibraryOpenFailure>> {
  const layout = new LibraryLayout(path.resolve(folder));
  try {
    await mkdir(layout.folder, { recursive: true });
    if ((await readdir(layout.folder)).length > 0) return err(notEmpty());
    for (const made of layout.allFolders()) await mkdir(made, { recursive: true, mode: 0o700 });
    const library: Library = { id: ports.newId(), name, houseStyle, people, createdAt: ports.now() };
    await new DurableAdapter('library', layout.libraryFile, () => Promise.resolve()).write({
      value: library,
    });
    await syncFolder(path.dirname(layout.folder));
  } catch (error) {
    return err(error instanceof StoreError ? error.failure : writeFailure(error));
  }
  return openLibrary(layout.folder, ports);
}

/** Opens a library: takes its lock, reads `library.json`, brings the catalogue up to date. */
export async function openLibrary(
  folder: string,
  options: OpenOptions,
): Promise<Result<LibraryStore, LibraryOpenFailure>> {
  const layout = new LibraryLayout(path.resolve(folder));
  const ports: StorePorts = { now: () => options.now(), newId: () => options.newId() };
  try {
    const problem = await folderProblem(layout);
    if (problem) return err(problem);
    return options.mode === 'read' ? await openWith(layout, ports, null) : await openLocked(layout, ports);
  } catch (error) {
    return err(error instanceof StoreError ? error.failure : writeFailure(error));
  }
}

async function openLocked(
  layout: LibraryLayout,
  ports: StorePorts,
): Promise<Result<LibraryStore, LibraryOpenFailure>> {
  const lock = await LockFile.acquire(layout.lockFile, ports.now());
  if (!lock.ok) return err(inUse(lock.error));
  try {
    for (const folder of layout.allFolders()) await mkdir(folder, { recursive: true, mode: 0o700 });
    const opened = await openWith(layout, ports, lock.value);
    if (!opened.ok) await lock.value.release();
    return opened;
  } catch (error) {
    await lock.value.release();
    throw error;
  }
}

async function openWith(
  layout: LibraryLayout,
  ports: StorePorts,
  lock: LockFile | null,
): Promise<Result<LibraryStore, LibraryOpenFailure>> {
  const findings: LibraryFinding[] = [];
  const guard = () => (lock ? lock.check() : Promise.reject(new StoreError(READ_ONLY)));
  const adapter = new DurableAdapter('library', layout.libraryFile, guard);
  try {
    const found = await adapter.read();
    if (!found) return err(noLibrary());
    const library = new DocumentStore(adapter, found, () => ports.now(), null);
    const catalogue = await Catalogue.open(layout);
    const readOnly = lock ? null : READ_ONLY.message;
    return ok(new LibraryStore({ layout, ports, lock, readOnly, library, findings, catalogue }));
  } catch (error) {
    if (!(error instanceof UnopenableFile)) throw error;
    const cause = error.failure;
    const message = `This library’s library.json can’t be opened. ${cause.message}`;
    if (cause.kind === 'newer') return err({ kind: 'newerLibrary', message, cause });
    return err({ kind: 'damaged', message, cause, setAside: null, lastGood: null });
  }
}

const READ_ONLY = {
  kind: 'readOnly',
  message: 'The library is open for reading only, so nothing was changed.',
} as const;

async function folderProblem(layout: LibraryLayout): Promise<LibraryOpenFailure | null> {
  try {
    if (!(await stat(layout.folder)).isDirectory()) return noFolder();
  } catch (error) {
    if (isMissing(error)) return noFolder();
    throw error;
  }
  const names = await readdir(layout.folder);
  return names.includes('library.json') ? null : noLibrary();
}

function noFolder(): LibraryOpenFailure {
  return {
    kind: 'noFolder',
    message: 'There is no such folder: a drive may be unplugged, or the folder was moved.',
  };
}

function noLibrary(): LibraryOpenFailure {
  return { kind: 'noLibrary', message: 'There is no library in this folder: it has no library.json.' };
}

function notEmpty(): LibraryOpenFailure {
  return { kind: 'notEmpty', message: 'A new library wants an empty folder, and this one has files in it.' };
}

function inUse(holder: LockHolder): LibraryOpenFailure {
  const message = `This library is already open on “${holder.host}” (process ${holder.pid}, since ${holder.openedAt}). Close it there, or open it here for reading.`;
  return { kind: 'inUse', message, holder };
}
