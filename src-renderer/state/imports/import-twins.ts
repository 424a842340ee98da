import type { ImportAs } from '../../../src-shared/domain/import-options';
import type { LookedAt } from '../../../src-shared/ipc/import-values';

/** What of a file in a list tells whether it is there already. */
interface Listed {
  readonly token: string;
  readonly name: string;
  /** `null` until it was looked at. */
  readonly as: ImportAs | null;
  readonly seen: Omit<LookedAt, 'as'> | null;
}

/** Where the very same bytes are already. */
export type Twin =
  | { readonly where: 'library'; readonly title: string }
  /** Another file of the list, which comes first and is the one that is imported. */
  | { readonly where: 'list'; readonly name: string };

/** The files of a list that would add nothing, by token: each is in the library or further up in the list already. */
export function twinsIn(files: readonly Listed[]): ReadonlyMap<string, Twin> {
  const first = new Map<string, string>();
  const twins = new Map<string, Twin>();
  for (const { token, name, as, seen } of files) {
    if (!as || !seen) continue;
    const key = `${as} ${seen.sha256}`;
    const title = seen.inLibrary[as];
    const above = first.get(key);
    if (title !== undefined) twins.set(token, { where: 'library', title });
    else if (above !== undefined) twins.set(token, { where: 'list', name: above });
    else first.set(key, name);
  }
  return twins;
}
