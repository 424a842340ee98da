import { storyText, type Block } from '../domain/block';
import type { Claim, ClaimKind } from '../domain/claim';
import { rangesOverlap, type TextRange } from '../domain/text-range';
import { readQuotations } from '../quotes/read/read-quotations';

/** A span that is worth checking and that nobody has marked. */
export interface ProposedClaim {
  /** The same for the same words from one look to the next, so that a dismissal holds. */
  readonly key: string;
  readonly kind: ClaimKind;
  readonly range: TextRange;
  /** One sentence for a person. */
  readonly reason: string;
}

/** What is worth checking in a draft and is not marked yet, in the order of the text. */
export function proposeClaims(blocks: readonly Block[], existing: readonly Claim[]): ProposedClaim[] {
  const text = storyText(blocks);
  return readQuotations(blocks)
    .filter(({ range }) => !existing.some((claim) => rangesOverlap(claim.anchor, range)))
    .map(({ range }) => ({
      key: `quote:${text.slice(range.start, range.end)}`,
      kind: 'quote',
      range,
      reason: 'Somebody is quoted.',
    }));
}
