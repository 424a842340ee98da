import type { Sentence } from '../domain/sentence';
import type { Override } from '../domain/sign-off';
import type { TextRange } from '../domain/text-range';

/** Each has its sentence and its group in the catalogue. */
export const BLOCKER_KINDS = [
  'openClaim',
  'cutStillPrinted',
  'lostEvidence',
  'quotationWithoutPassage',
  'verdict',
  'warning',
  'terms',
  'legal',
  'undecidedChange',
  'uncoveredSentence',
  'stealthEdit',
  'noText',
  'signOff',
  'secondReader',
] as const;

export type BlockerKind = (typeof BLOCKER_KINDS)[number];

/** One thing that stands between a draft and "verified". Says nothing that only a source knows: it is printed in reports. */
export interface Blocker extends Sentence {
  /**
   * The same thing has the same key from one look to the next, also while the text around it moves; a thing
   * that has become worse has another, so that an old override does not cover it.
   */
  readonly key: string;
  readonly kind: BlockerKind;
  readonly claimId?: string;
  readonly changeId?: string;
  /** Where it stands in the story text of the draft's current blocks; absent for what has no place there. */
  readonly range?: TextRange;
  /** A person's reason to let it pass; `null` while it blocks. */
  readonly override: Override | null;
}
