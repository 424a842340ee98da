import type { Instant, Sha256 } from './instant';

/** Plain JSON, as it stands in a journal. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One line of a draft's journal. Its hash covers every other field, so that a changed line shows. */
export interface JournalEntry {
  /** Counts from 1 without gaps. */
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  /** What was done, as `noun.verb`: `claim.mark`, `evidence.link`, `draft.export`. */
  readonly action: string;
  readonly details: Json;
  /**
   * A commitment to `details`: SHA-256 of `salt` and their canonical JSON. Where it is there (in every entry that
   * this version writes), `hash` covers it in place of the details, so that their words can be purged later while
   * the chain still proves everything else. Entries of earlier versions lack it, and their `hash` covers the details.
   */
  readonly detailsSha256?: Sha256;
  /** Random, so that nobody can guess purged words from their hash; goes with them. */
  readonly salt?: string;
  /** The details were purged: they read `null`. */
  readonly purged?: true;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: Sha256;
  readonly hash: Sha256;
}

/** What the first entry of a chain has as `previous`. */
export const NO_PREVIOUS: Sha256 = '0'.repeat(64);
