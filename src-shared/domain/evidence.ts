import type { Deed, Instant, Sha256 } from './instant';
import type { Passage } from './passage';
import type { Verdict, WarningKind } from './quote-check';

/** What a passage does for the claim that it is linked to. */
export type EvidenceRole = 'supports' | 'contradicts' | 'context';

/** The verdict as it was when the link was last checked, with what it was said about. */
export interface StoredVerdict {
  readonly verdict: Verdict;
  readonly warnings: readonly WarningKind[];
  /** SHA-256 of the printed words, and of the passage with its speaker and terms. */
  readonly printedSha256: Sha256;
  readonly spokenSha256: Sha256;
  readonly checkedAt: Instant;
}

/** The link from a claim to a passage of a source. */
export interface Evidence {
  readonly id: string;
  readonly passage: Passage;
  readonly does: EvidenceRole;
  readonly note: string;
  readonly linked: Deed;
  readonly check?: StoredVerdict;
  /** True once the passage's words can't be found in its source any more. */
  readonly lost?: boolean;
}
