import type { Instant } from '../../src-shared/domain/instant';
import type { LibraryFinding } from './library/library-finding';
import type { LibraryLayout } from './library/library-layout';

/** What every part of an open library shares. */
export interface StoreContext {
  readonly layout: LibraryLayout;
  readonly mayWrite: boolean;
  now(): Instant;
  /** Rejects with a StoreError where the library may not be written to: read-only, closed, lock lost. */
  guard(): Promise<void>;
  report(finding: LibraryFinding): void;
}
