import type { TermsKind } from '../../domain/terms';

/** On what terms somebody spoke. */
export const terms = {
  onTheRecord: 'on the record',
  onBackground: 'on background',
  deepBackground: 'deep background',
  offTheRecord: 'off the record',
  embargoed: 'embargoed',
} satisfies Record<TermsKind, string>;
