import type { Block } from './block';
import type { Change } from './change';
import type { Claim, NoCheck } from './claim';
import type { ExportRecord } from './export-record';
import type { ImportReport } from './import-report';
import type { CalendarDate, Deed, Instant } from './instant';
import type { Notice } from './notice';
import type { OriginalFile } from './original-file';
import type { Override, SignOff } from './sign-off';
import type { Version } from './version';

/** What an imported story says about itself. */
export interface DraftMetadata {
  readonly byline?: string;
  readonly section?: string;
  readonly publishedOn?: CalendarDate;
  /** The story's public address, http or https. Never fetched. */
  readonly canonicalUrl?: string;
  readonly language?: string;
}

/** When and as what the story went out. */
export interface Publication {
  readonly versionId: string;
  readonly published: Deed;
}

/**
 * A story in check. `blocks` is the current text; every claim, no-check and proposed change is anchored in its
 * story text. Versions are immutable copies of what the text was.
 */
export interface Draft {
  readonly id: string;
  readonly title: string;
  readonly metadata: DraftMetadata;
  readonly blocks: readonly Block[];
  /** In order of `number`; never empty. */
  readonly versions: readonly Version[];
  readonly claims: readonly Claim[];
  readonly noChecks: readonly NoCheck[];
  readonly changes: readonly Change[];
  readonly signOffs: readonly SignOff[];
  readonly overrides: readonly Override[];
  readonly notices: readonly Notice[];
  readonly publications: readonly Publication[];
  readonly exports: readonly ExportRecord[];
  /** Keys of proposed claims that a person dismissed, see `claims/`. */
  readonly dismissedProposals: readonly string[];
  readonly tags: readonly string[];
  readonly nextClaimNumber: number;
  readonly original: OriginalFile | null;
  readonly report: ImportReport;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
