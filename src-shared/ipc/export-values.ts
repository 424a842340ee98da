import type { SignOffGlance } from '../domain/catalogue-row';
import type { Said, Sentence } from '../domain/sentence';
import type { ExportFormat } from '../domain/export-record';
import type { Instant, Sha256 } from '../domain/instant';
import type { Blocker } from '../gate/blocker';

/** What an export would be, before it is written. */
export interface ExportPreview {
  readonly format: ExportFormat;
  readonly fileName: string;
  readonly verified: boolean;
  /** A self-contained page that shows the export; scripts and addresses in it are inert. */
  readonly html: string;
  /** The file's own text, for text formats; for the copy button. */
  readonly text: string | null;
  readonly blockers: readonly Blocker[];
  /** What beyond the copy is in it, one line each. */
  readonly contains: readonly string[];
}

/** What a batch of exports came to. */
export interface BatchOutcome {
  /** Name of the folder, without its path. */
  readonly folder: string;
  readonly written: readonly {
    readonly title: string;
    readonly fileName: string;
    readonly verified: boolean;
  }[];
  readonly failed: readonly (Sentence & { readonly title: string })[];
  readonly cancelled: boolean;
}

/** What a copy of a story turned out to be. */
export interface CopyCheck {
  readonly fileName: string;
  /** As in `exporters/verify-export`; `notOurs`: no draft of this library is named by it. */
  readonly status: 'asExported' | 'sameWords' | 'otherWords' | 'changed' | 'unknown' | 'notOurs';
  readonly isWhatWasSigned: boolean;
  /** One sentence for a person, and what it says as data. */
  readonly verdict: string;
  readonly said: Said;
  readonly draft: { readonly id: string; readonly title: string } | null;
  readonly version: { readonly number: number; readonly sha256: Sha256 } | null;
  /** Whether the version is the text of this moment. */
  readonly isCurrent: boolean;
  readonly exported: { readonly id: string; readonly at: Instant; readonly format: ExportFormat } | null;
  readonly signOffs: readonly SignOffGlance[];
  /** Words of the library and of the file, with a few of the library's around them to find the place by. */
  readonly differences: readonly {
    readonly before: string;
    readonly was: string;
    readonly is: string;
    readonly after: string;
  }[];
  readonly problems: readonly string[];
}
