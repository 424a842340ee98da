import type { TermsKind } from '../../src-shared/domain/terms';

export const TERMS_WORDS: Readonly<Record<TermsKind, string>> = {
  onTheRecord: 'on the record',
  onBackground: 'on background',
  deepBackground: 'deep background',
  offTheRecord: 'off the record',
  embargoed: 'embargoed',
};
