import type { OpenFailure } from '../../src-shared/documents/open-failure';
import type { LockHolder } from './lock-file';
import type { ReadFailure, SaveFailure } from './store-failure';

/** Why a library was not opened or made. Nothing was changed. */
export type LibraryOpenFailure =
  | { readonly kind: 'noFolder'; readonly message: string }
  /** A folder, but no library in it. */
  | { readonly kind: 'noLibrary'; readonly message: string }
  /** A new library wants an empty folder. */
  | { readonly kind: 'notEmpty'; readonly message: string }
  /** Open elsewhere; it can still be opened for reading. */
  | { readonly kind: 'inUse'; readonly message: string; readonly holder: LockHolder }
  /** Written by a newer Stet in a form that this one can't even read. */
  | { readonly kind: 'newerLibrary'; readonly message: string; readonly cause: OpenFailure }
  | ReadFailure
  | SaveFailure;
