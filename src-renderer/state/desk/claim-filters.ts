import { isOpen, type Claim } from '../../../src-shared/domain/claim';

/** In the order in which the outline offers them. */
export const CLAIM_FILTERS = [
  'open',
  'needsChange',
  'legal',
  'noSource',
  'onAuthor',
  'stands',
  'reopened',
  'orphan',
  'all',
] as const;

export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

/** Which claims each row of the outline lists. */
export const MATCHES: Readonly<Record<ClaimFilter, (claim: Claim) => boolean>> = {
  open: isOpen,
  needsChange: (claim) => claim.standing === 'needsChange',
  legal: (claim) => claim.legal,
  noSource: (claim) =>
    claim.evidence.length === 0 && claim.standing !== 'onAuthor' && claim.standing !== 'cut',
  onAuthor: (claim) => claim.standing === 'onAuthor',
  stands: (claim) => claim.standing === 'stands',
  reopened: (claim) => claim.reopened !== undefined,
  orphan: (claim) => claim.orphan,
  all: () => true,
};
