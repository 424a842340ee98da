import type { Instant } from './instant';

/** What a source can agree to. Where several hold for the same words, `terms-in-force.ts` says which. */
export const TERMS_KINDS = [
  'onTheRecord',
  'onBackground',
  'deepBackground',
  'offTheRecord',
  'embargoed',
] as const;

export type TermsKind = (typeof TERMS_KINDS)[number];

/** What a source agreed to; for a whole interview or document, or for a passage of it. */
export interface Terms {
  readonly kind: TermsKind;
  /** Only with `embargoed`: the moment from which the words may be printed. */
  readonly until?: Instant;
  readonly note?: string;
}

/** What holds where nothing else was agreed. */
export const ON_THE_RECORD: Terms = { kind: 'onTheRecord' };
