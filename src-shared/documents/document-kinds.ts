import type { Draft } from '../domain/draft';
import type { Interview } from '../domain/interview';
import type { Library } from '../domain/library';
import type { SourceDocument } from '../domain/source-document';

/** What each kind of stored document holds. */
export interface DocumentTypes {
  readonly library: Library;
  readonly draft: Draft;
  readonly interview: Interview;
  readonly document: SourceDocument;
}

/** What a file of a library may be; the file names it. */
export type StoredKind = keyof DocumentTypes;

/** All of them. */
export const STORED_KINDS = ['library', 'draft', 'interview', 'document'] as const satisfies StoredKind[];

/**
 * What every file of a library says about itself before anything else. `schema` counts the versions of the
 * kind's shape; `sha256` covers all bytes of the file after it, see the store.
 */
export interface Envelope {
  readonly stet: StoredKind;
  readonly schema: number;
  readonly value: unknown;
}
