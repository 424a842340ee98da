import type { ImportingFile } from './importing-files.svelte';
import type { Twin } from './import-twins';

/** What an import of a list would do, before it begins; counts of files. */
export interface ComingIn {
  /** That will be in the library afterwards and were not before, as far as is known. */
  readonly added: number;
  /** That are in the library already or stand twice in the list. */
  readonly known: number;
  /** That can't be read. */
  readonly unreadable: number;
}

type Awaited = Pick<ImportingFile, 'token' | 'preview' | 'outcome'>;

/** Sorts files that wait by what will become of them. A file that was not read yet is taken to be whole. */
export function comingIn(files: readonly Awaited[], twins: ReadonlyMap<string, Twin>): ComingIn {
  const waiting = files.filter(({ outcome }) => outcome === null);
  const unreadable = waiting.filter(({ preview }) => preview?.status === 'failed').length;
  const known = waiting.filter(
    ({ token, preview }) => twins.has(token) && preview?.status !== 'failed',
  ).length;
  return { added: waiting.length - unreadable - known, known, unreadable };
}
