import type { Deed, Sha256 } from './instant';
import type { Said } from './sentence';

/** In which a person signs; who may is the library’s list of people. */
export const SIGN_OFF_ROLES = ['checker', 'secondReader', 'editor', 'counsel'] as const;

export type SignOffRole = (typeof SIGN_OFF_ROLES)[number];

/** A person's reason to let a draft pass in spite of a blocker; journalled and printed in the report. */
export interface Override {
  readonly id: string;
  /** The blocker's stable key, see `gate`. */
  readonly blocker: string;
  /** The blocker's words when it was overridden. */
  readonly was: string;
  /** The same as data; absent in what earlier versions wrote. */
  readonly said?: Said;
  readonly reason: string;
  readonly given: Deed;
}

/** A person's mark on one version's hash. */
export interface SignOff {
  readonly id: string;
  readonly role: SignOffRole;
  readonly signed: Deed;
  readonly versionId: string;
  readonly sha256: Sha256;
  /** Hash of the last journal entry before the sign-off. */
  readonly journalHead: Sha256;
  readonly note: string;
  /** Set when it was taken back by a person. A sign-off whose hash no longer fits the text has fallen by itself. */
  readonly withdrawn?: Deed & { readonly reason: string };
}
