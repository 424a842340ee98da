import type { Sentence } from '../../../src-shared/domain/sentence';

/** Something that a person should know about a library's files; nothing was lost by reporting it. */
export interface LibraryFinding extends Sentence {
  readonly kind:
    /** A file that can't be opened; see `setAside` of the read failure. */
    | 'damaged'
    /** A file that a newer Stet wrote. */
    | 'newer'
    /** A whole document whose bytes are not those that Stet wrote. */
    | 'changedOutside'
    /** A second copy that a sync program made of a file that was changed in two places. */
    | 'conflictCopy'
    /** A file that Stet does not know. It was left alone. */
    | 'stray'
    /** The rest of a write that a crash cut short; it was removed. */
    | 'leftover'
    /** A journal lacked its newest entries, which the draft's file still held; they were written. */
    | 'journalCompleted'
    /** A journal ended in half a line; it was cut there and the half line kept beside it. */
    | 'journalTorn'
    /** A draft's file is older than its journal: somebody put an old copy back. */
    | 'draftOlder'
    /** Entries are missing from the end of a journal. */
    | 'journalCut'
    /** A journal was changed after the fact. */
    | 'journalAltered';
  /** The file's name within the library, with `/`. */
  readonly file: string;
}
