import type { MarkOutcome } from '../anchoring/mark-outcomes';
import type { Block } from '../domain/block';
import type { ImportAs } from '../domain/import-options';
import type { ImportReport } from '../domain/import-report';
import type { Sentence } from '../domain/sentence';

/** A file that waits to be imported; its bytes stay in the main process. */
export interface WaitingFile {
  readonly token: string;
  readonly name: string;
  readonly bytes: number;
}

/** What a first look at a waiting file shows. */
export interface LookedAt {
  /** What it most likely is. */
  readonly as: ImportAs;
  /** Of its bytes: equal files have the same. */
  readonly sha256: string;
  /** For each kind of thing that the very same bytes are in the library already: its title there. */
  readonly inLibrary: Readonly<Partial<Record<ImportAs, string>>>;
}

/** One file after its import. */
export type ImportOutcome =
  | {
      readonly status: 'imported';
      readonly name: string;
      readonly as: ImportAs;
      readonly id: string;
      readonly title: string;
      readonly report: ImportReport;
    }
  /** The very same bytes are in the library already; `id` and `title` are what they became. Nothing was added. */
  | {
      readonly status: 'duplicate';
      readonly name: string;
      readonly as: ImportAs;
      readonly id: string;
      readonly title: string;
    }
  | (Sentence & { readonly status: 'failed'; readonly name: string });

/** What a file would be as a new version of a draft, before it is brought in. */
export interface VersionPreview {
  readonly fileName: string;
  readonly blocks: readonly Block[];
  readonly report: ImportReport;
  /** What it would do to every mark of the draft, in the order of the present text. */
  readonly marks: readonly MarkOutcome[];
}
