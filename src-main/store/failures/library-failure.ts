import type { OpenFailure } from '../../../src-shared/documents/open-failure';
import type { Sentence } from '../../../src-shared/domain/sentence';
import type { LockHolder } from '../library/lock-file';
import type { ReadFailure, SaveFailure } from './store-failure';

/** Why a library was not opened or made. Nothing was changed. */
export type LibraryOpenFailure =
  | (Sentence &
      (
        | { readonly kind: 'noFolder' }
        /** A folder, but no library in it. */
        | { readonly kind: 'noLibrary' }
        /** A new library wants an empty folder. */
        | { readonly kind: 'notEmpty' }
        /** Open elsewhere; it can still be opened for reading. */
        | { readonly kind: 'inUse'; readonly holder: LockHolder }
        /** Written by a newer Stet in a form that this one can't even read. */
        | { readonly kind: 'newerLibrary'; readonly cause: OpenFailure }
      ))
  | ReadFailure
  | SaveFailure;
