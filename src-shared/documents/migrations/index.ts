import type { StoredKind } from '../document-kinds';
import type { Migration } from './migration';

/**
 * All migrations, by kind, in order and without gaps. Version 1 is the first shape that was ever stored, so the
 * first migration of a kind is its `0001-….ts` and leads to version 2.
 */
export const MIGRATIONS: Readonly<Record<StoredKind, readonly Migration[]>> = {
  library: [],
  draft: [],
  interview: [],
  document: [],
};
