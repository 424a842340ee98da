import path from 'node:path';
import type { Library } from '../../../src-shared/domain/library';
import { err, ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { setAside } from '../files/damaged-file';
import { DurableAdapter } from '../files/durable-adapter';
import { librarySnapshots, readLibraryFile } from './library-file';
import { LibraryLayout } from './library-layout';
import { LockFile } from './lock-file';
import type { NewLibrary } from './open-library';
import type { SaveFailure } from '../failures/store-failure';
import type { StorePorts } from '../store-ports';
import { saveFailure } from '../failures/write-failure';

/**
 * Puts the last good state of a damaged `library.json` back in its place, or, where there is none, a fresh one: what
 * it says (name, people, house style) is little, and every draft and interview is a file of its own. The damaged
 * bytes stay beside it. Refused where the file can be opened after all.
 */
export async function restoreLibraryFile(
  folder: string,
  otherwise: Omit<NewLibrary, 'name'>,
  ports: StorePorts,
): Promise<Result<Library, SaveFailure>> {
  const layout = new LibraryLayout(path.resolve(folder));
  try {
    const lock = await LockFile.acquire(layout.lockFile, ports.now());
    if (!lock.ok) {
      return err({ kind: 'readOnly', ...say('libraryOpening.openElsewhere') });
    }
    try {
      return await restore(layout, lock.value, otherwise, ports);
    } finally {
      await lock.value.release();
    }
  } catch (error) {
    return err(saveFailure(error));
  }
}

async function restore(
  layout: LibraryLayout,
  lock: LockFile,
  otherwise: Omit<NewLibrary, 'name'>,
  ports: StorePorts,
): Promise<Result<Library, SaveFailure>> {
  const read = await readLibraryFile(layout, () => lock.check(), ports.now);
  if (read.status !== 'damaged') {
    return err({
      kind: 'taken',
      ...say('libraryOpening.notDamaged'),
    });
  }
  await setAside(layout.libraryFile, ports.now());
  const snapshots = librarySnapshots(layout);
  const lastGood = await snapshots.lastGood();
  const found = lastGood ? await snapshots.read(lastGood.id) : null;
  const library: Library = found?.ok
    ? found.value
    : { ...otherwise, id: ports.newId(), name: path.basename(layout.folder), createdAt: ports.now() };
  const adapter = new DurableAdapter('library', layout.libraryFile, () => lock.check());
  await adapter.adopt();
  await adapter.write({ value: library });
  return ok(library);
}
