import type { OpenFailure } from '../../../src-shared/documents/open-failure';
import type { Instant } from '../../../src-shared/domain/instant';
import type { Sentence } from '../../../src-shared/domain/sentence';

/**
 * Why a file could not be written or changed: what happened, what is safe, what to do next. What stood on disk before
 * still stands there.
 */
export interface WriteFailure extends Sentence {
  readonly kind:
    /** The disk is full, or a quota is used up. */
    | 'noSpace'
    /** The disk or share is mounted read-only. */
    | 'readOnlyDisk'
    /** The library's folder is gone: a drive was unplugged, a share went away, the folder was moved. */
    | 'folderGone'
    | 'notPermitted'
    /** Another program holds the file; tried for a second. */
    | 'busy'
    | 'diskError';
}

/** A state of a document that was kept aside; `id` is its key among the document's snapshots. */
export interface Snapshot {
  readonly id: string;
  /** When the document was last saved before the snapshot was taken. */
  readonly savedAt: Instant;
  readonly bytes: number;
  /** Why it was kept: taken while editing, before a migration, or before something was overwritten. */
  readonly cause: 'editing' | 'migration' | 'replaced';
}

/** Why a document can't be had. */
export type ReadFailure = Sentence &
  (
    | { readonly kind: 'notFound' }
    | { readonly kind: 'closed' }
    /**
     * The file is there and can't be understood. It was left where it is, and a copy of it, byte for byte, is at
     * `setAside` (a name within the library; `null` in a library opened read-only).
     */
    | {
        readonly kind: 'damaged';
        readonly cause: OpenFailure;
        readonly setAside: string | null;
        /** The newest snapshot that opens, if there is one. */
        readonly lastGood: Snapshot | null;
      }
    /** Whole, but written by a newer Stet. */
    | { readonly kind: 'newer'; readonly cause: OpenFailure }
    | { readonly kind: 'unreadable' }
    /** A link, a folder or a device stands in the place of the document's file or of its journal. */
    | { readonly kind: 'blocked'; readonly file: string }
  );

/** Why a document was not saved. Nothing on disk was changed; memory still holds what is on disk. */
export type SaveFailure =
  | WriteFailure
  | ReadFailure
  | (Sentence &
      /** The library is open for reading only. */
      (
        | { readonly kind: 'readOnly' }
        /** The file on disk is not what was last read: another program changed or removed it. */
        | { readonly kind: 'changedOnDisk' }
        /** There is already a document under this id. */
        | { readonly kind: 'taken' }
        /** Another computer has taken over the library's lock. */
        | { readonly kind: 'lockLost' }
        /** The document has a field that its shape does not allow: a bug, kept from reaching the disk. */
        | { readonly kind: 'invalid'; readonly path: string }
      ));

/** Carries a named failure through lowdb's port, which knows only rejections. */
export class StoreError extends Error {
  constructor(readonly failure: SaveFailure) {
    super(failure.message);
    this.name = 'StoreError';
  }
}
