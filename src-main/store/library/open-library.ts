import { hostname } from 'node:os';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { HouseStyle } from '../../../src-shared/domain/house-style';
import type { Library } from '../../../src-shared/domain/library';
import type { Person } from '../../../src-shared/domain/person';
import { err, ok, type Result } from '../../../src-shared/result';
import { say, type SaidSentence } from '../../../src-shared/words/say';
import { sentenceOf, type Sentence } from '../../../src-shared/domain/sentence';
import { Catalogue } from '../catalogue/catalogue';
import type { DocumentStore } from '../document-store';
import { DurableAdapter } from '../files/durable-adapter';
import { syncFolder } from '../files/durable-file';
import { readLibraryFile, rescueLibraryFile } from './library-file';
import type { LibraryOpenFailure } from '../failures/library-failure';
import { foldersLeadingOut } from './folders-leading-out';
import { LibraryLayout } from './library-layout';
import { LibraryStore } from '../library-store';
import { LockFile, type LockHolder } from './lock-file';
import { scanLibrary } from './scan-library';
import type { StorePorts } from '../store-ports';
import { StoreError } from '../failures/store-failure';
import { errorCode, isMissing, saveFailure } from '../failures/write-failure';

/** What a person says about a new library. */
export interface NewLibrary {
  readonly name: string;
  readonly houseStyle: HouseStyle;
  readonly people: readonly Person[];
}

/** How a library is opened, and with what. */
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
    return err(saveFailure(error));
  }
  return openLibrary(layout.folder, ports);
}

/**
 * Opens a library: takes its lock, reads `library.json`, brings the catalogue up to date. A folder that may only be
 * read, and a library of a newer Stet, are opened for reading, and say so.
 */
export async function openLibrary(
  folder: string,
  options: OpenOptions,
): Promise<Result<LibraryStore, LibraryOpenFailure>> {
  const layout = new LibraryLayout(path.resolve(folder));
  const ports: StorePorts = { now: () => options.now(), newId: () => options.newId() };
  try {
    const problem = await folderProblem(layout);
    if (problem) return err(problem);
    return options.mode === 'read'
      ? await openForReading(layout, ports, say('libraryOpening.asked'))
      : await openLocked(layout, ports);
  } catch (error) {
    return err(saveFailure(error));
  }
}

async function openLocked(
  layout: LibraryLayout,
  ports: StorePorts,
): Promise<Result<LibraryStore, LibraryOpenFailure>> {
  const leading = await foldersLeadingOut(layout);
  if (leading.length > 0) {
    return openForReading(layout, ports, say('libraryOpening.leadsOut', { names: leading }));
  }
  const lock = await acquireOrReason(layout, ports);
  if ('message' in lock) return openForReading(layout, ports, lock);
  if (!lock.ok) return err(inUse(lock.error));
  const held = lock.value;
  try {
    for (const folder of layout.allFolders()) await mkdir(folder, { recursive: true, mode: 0o700 });
    const read = await readLibraryFile(layout, () => held.check(), ports.now);
    if (read.status === 'opened') return ok(await put(layout, ports, read.document, held, null));
    const rescue =
      read.status === 'damaged' ? await rescueLibraryFile(layout, ports.now(), { mayWrite: true }) : null;
    await held.release();
    if (read.status === 'newer') {
      return await openForReading(layout, ports, say('libraryOpening.newerReadable'));
    }
    return err(read.status === 'missing' ? noLibrary() : { ...damaged(read.cause), ...rescue });
  } catch (error) {
    await held.release();
    const reason = readOnlyFolder(error);
    if (reason === null) throw error;
    return openForReading(layout, ports, reason);
  }
}

/** The lock, who has it, or why this folder may only be read. */
async function acquireOrReason(
  layout: LibraryLayout,
  ports: StorePorts,
): Promise<Result<LockFile, LockHolder> | SaidSentence> {
  try {
    return await LockFile.acquire(layout.lockFile, ports.now());
  } catch (error) {
    const reason = readOnlyFolder(error);
    if (reason === null) throw error;
    return reason;
  }
}

async function openForReading(
  layout: LibraryLayout,
  ports: StorePorts,
  reason: Sentence,
): Promise<Result<LibraryStore, LibraryOpenFailure>> {
  const refuse = (): Promise<never> => Promise.reject(new StoreError({ kind: 'readOnly', ...reason }));
  const read = await readLibraryFile(layout, refuse, ports.now);
  if (read.status === 'missing') return err(noLibrary());
  if (read.status === 'damaged') {
    return err({
      ...damaged(read.cause),
      ...(await rescueLibraryFile(layout, ports.now(), { mayWrite: false })),
    });
  }
  if (read.status === 'newer' && !read.document) return err(newerLibrary(read.cause));
  const document = read.document as DocumentStore<'library'>;
  return ok(
    await put(
      layout,
      ports,
      document,
      null,
      read.status === 'newer' ? say('libraryOpening.newerReadable') : reason,
    ),
  );
}

async function put(
  layout: LibraryLayout,
  ports: StorePorts,
  library: DocumentStore<'library'>,
  lock: LockFile | null,
  readOnly: Sentence | null,
): Promise<LibraryStore> {
  const findings = await scanLibrary(layout, lock !== null);
  const catalogue = await Catalogue.open(layout, lock !== null);
  return new LibraryStore({ layout, ports, lock, readOnly, library, findings, catalogue });
}

const READ_ONLY_FOLDER = {
  EACCES: 'libraryOpening.notPermitted',
  EPERM: 'libraryOpening.notPermitted',
  EROFS: 'libraryOpening.readOnlyDisk',
  ENOSPC: 'libraryOpening.diskFull',
  EDQUOT: 'libraryOpening.diskFull',
} as const;

/** Why a folder can only be read; `null` where the disk's error means something else. */
function readOnlyFolder(error: unknown): SaidSentence | null {
  const code = errorCode(error) ?? '';
  return Object.hasOwn(READ_ONLY_FOLDER, code)
    ? say(READ_ONLY_FOLDER[code as keyof typeof READ_ONLY_FOLDER])
    : null;
}

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
  return { kind: 'noFolder', ...say('libraryOpening.noFolder') };
}

function noLibrary(): LibraryOpenFailure {
  return { kind: 'noLibrary', ...say('libraryOpening.noLibrary') };
}

function notEmpty(): LibraryOpenFailure {
  return { kind: 'notEmpty', ...say('libraryOpening.notEmpty') };
}

function inUse(holder: LockHolder): LibraryOpenFailure {
  const since = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/.exec(holder.openedAt)?.[0] ?? '';
  const host = holder.host.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80) || 'another computer';
  const elsewhere = holder.host !== hostname();
  return {
    kind: 'inUse',
    ...say('libraryOpening.inUse', { host, since, elsewhere }),
    holder,
  };
}

type Damaged = Extract<LibraryOpenFailure, { readonly kind: 'damaged' }>;
type Newer = Extract<LibraryOpenFailure, { readonly kind: 'newerLibrary' }>;

function damaged(cause: Damaged['cause']): Damaged {
  const sentence = say('libraryOpening.damaged', { why: sentenceOf(cause) });
  return { kind: 'damaged', ...sentence, cause, setAside: null, lastGood: null };
}

function newerLibrary(cause: Newer['cause']): Newer {
  return { kind: 'newerLibrary', ...say('libraryOpening.newer', { why: sentenceOf(cause) }), cause };
}
