import type { Block } from './block';
import type { ImportReport } from './import-report';
import type { CalendarDate, Instant } from './instant';
import type { OriginalFile } from './original-file';
import type { Terms } from './terms';

/** What a document is to a desk, whatever kind of file it came in; an `image` has a text only where a person described it. */
export const DOCUMENT_KINDS = ['report', 'record', 'email', 'dataset', 'article', 'note', 'image'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What the bytes of an image say about it. */
export interface ImageFacts {
  readonly mimeType: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
  /** In pixels, as stored: a camera's note to turn it is not followed. */
  readonly width: number;
  readonly height: number;
}

/** Any source that is no interview: called "document" in the window; the name avoids the DOM's `Document`. */
export interface SourceDocument {
  readonly id: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly author?: string;
  readonly datedOn?: CalendarDate;
  /** Of an image: what a person wrote down of it. */
  readonly blocks: readonly Block[];
  /** For each block the page of the file on which it begins, from 1; absent where the file has no pages. */
  readonly pages?: readonly number[];
  readonly image?: ImageFacts;
  readonly terms: Terms;
  readonly note: string;
  readonly tags: readonly string[];
  readonly original: OriginalFile | null;
  readonly report: ImportReport;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
