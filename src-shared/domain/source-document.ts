import type { Block } from './block';
import type { ImportReport } from './import-report';
import type { CalendarDate, Instant } from './instant';
import type { OriginalFile } from './original-file';
import type { Terms } from './terms';

export const DOCUMENT_KINDS = ['report', 'record', 'email', 'dataset', 'article', 'note', 'image'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Any source that is no interview: called "document" in the window; the name avoids the DOM's `Document`. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly author?: string;
  readonly datedOn?: CalendarDate;
  readonly blocks: readonly Block[];
  readonly terms: Terms;
  readonly note: string;
  readonly tags: readonly string[];
  readonly original: OriginalFile | null;
  readonly report: ImportReport;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
