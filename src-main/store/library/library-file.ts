import type { OpenFailure } from '../../../src-shared/documents/open-failure';
import { validate } from '../../../src-shared/documents/schemas';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Library } from '../../../src-shared/domain/library';
import { setAside } from '../files/damaged-file';
import { DocumentStore } from '../document-store';
import { DurableAdapter, UnopenableFile } from '../files/durable-adapter';
import type { LibraryLayout } from './library-layout';
import { readPlainFile } from '../files/read-plain-file';
import { Snapshots } from '../snapshots/snapshots';
import type { Snapshot } from '../failures/store-failure';

/** What became of reading `library.json`. */
export type LibraryFileOutcome =
  | { readonly status: 'opened'; readonly document: DocumentStore<'library'> }
  /** A newer Stet wrote it; `document` where what this one knows of it is all there. It must not be written. */
  | {
      readonly status: 'newer';
      readonly cause: OpenFailure;
      readonly document: DocumentStore<'library'> | null;
    }
  | { readonly status: 'damaged'; readonly cause: OpenFailure }
  | { readonly status: 'missing' };

/** Where earlier states of `library.json` are kept. */
export function librarySnapshots(layout: LibraryLayout): Snapshots<'library'> {
  return new Snapshots('library', layout.backups('library', 'library'));
}

/** Reads `library.json` strictly. Rejects with the system's error. */
export async function readLibraryFile(
  layout: LibraryLayout,
  guard: () => Promise<void>,
  now: () => Instant,
): Promise<LibraryFileOutcome> {
  const adapter = new DurableAdapter('library', layout.libraryFile, guard);
  try {
    const found = await adapter.read();
    if (!found) return { status: 'missing' };
    return { status: 'opened', document: new DocumentStore(adapter, found, now, null) };
  } catch (error) {
    if (!(error instanceof UnopenableFile)) throw error;
    const cause = error.failure;
    if (cause.kind !== 'newer') return { status: 'damaged', cause };
    const value = await readNewer(layout.libraryFile);
    return { status: 'newer', cause, document: value && new DocumentStore(adapter, { value }, now, null) };
  }
}

/** What this version understands of a file that a newer one wrote; `null` where a field that it needs is missing. */
async function readNewer(file: string): Promise<Library | null> {
  const envelope = JSON.parse((await readPlainFile(file)).toString('utf8')) as { readonly value?: unknown };
  const valid = validate('library', envelope.value);
  return valid.ok ? valid.value : null;
}

/** What there is to put in the place of a `library.json` that can't be opened, and where its bytes are kept. */
export interface LibraryFileRescue {
  readonly lastGood: Snapshot | null;
  /** Name within the library. */
  readonly setAside: string | null;
}

/** Keeps the damaged bytes, if the folder may be written, and looks for a state that opens. */
export async function rescueLibraryFile(
  layout: LibraryLayout,
  at: Instant,
  { mayWrite }: { readonly mayWrite: boolean },
): Promise<LibraryFileRescue> {
  const aside = mayWrite ? await setAside(layout.libraryFile, at).catch(() => null) : null;
  return {
    lastGood: await librarySnapshots(layout).lastGood(),
    setAside: aside && layout.relative(aside),
  };
}
