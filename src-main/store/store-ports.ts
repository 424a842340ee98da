import type { Instant } from '../../src-shared/domain/instant';

/** What the store takes from outside, so that tests can hold time still and know every id. */
export interface StorePorts {
  now(): Instant;
  /** Short, unique within a library, and valid by {@link isDocumentId}. */
  newId(): string;
}
