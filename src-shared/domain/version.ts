import type { Block } from './block';
import type { Deed, Sha256 } from './instant';

/** Why a text was kept as a version. */
export type VersionCause =
  'import' | 'hand' | 'acceptedChange' | 'signOff' | 'publication' | 'notice' | 'restore';

/** One immutable text of a draft. */
export interface Version {
  readonly id: string;
  /** Counts from 1 within its draft. */
  readonly number: number;
  readonly name: string;
  readonly cause: VersionCause;
  readonly made: Deed;
  readonly blocks: readonly Block[];
  /** SHA-256 of the canonical JSON of `blocks`. */
  readonly sha256: Sha256;
}
