import type { ClaimKind, Standing } from '../../../src-shared/domain/claim';
import type { EvidenceRole } from '../../../src-shared/domain/evidence';
import type { ErrorCause, NoticeState } from '../../../src-shared/domain/notice';
import type { Verdict, WarningKind } from '../../../src-shared/domain/quote-check';
import type { SignOffRole } from '../../../src-shared/domain/sign-off';
import type { TermsKind } from '../../../src-shared/domain/terms';

/** The words of the domain as reports print them. */

export const CLAIM_KIND_WORDS: Readonly<Record<ClaimKind, string>> = {
  quote: 'Quote',
  paraphrase: 'Paraphrase',
  name: 'Name',
  number: 'Number',
  date: 'Date',
  place: 'Place',
  title: 'Title',
  superlative: 'Superlative',
  assertion: 'Assertion',
  observation: 'Observation',
};

/** As reports print them; in English whatever the window speaks. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  unchecked: 'Unchecked',
  stands: 'Stands',
  needsChange: 'Needs a change',
  onAuthor: 'On the author’s word',
  unverifiable: 'Cannot be verified',
  cut: 'Cut',
};

/** What a passage does for its claim. */
export const ROLE_WORDS: Readonly<Record<EvidenceRole, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  context: 'Context',
};

/** Within a sentence. */
export const TERMS_WORDS: Readonly<Record<TermsKind, string>> = {
  onTheRecord: 'on the record',
  onBackground: 'on background',
  deepBackground: 'on deep background',
  offTheRecord: 'off the record',
  embargoed: 'under embargo',
};

/** How print differs from speech. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  verbatim: 'Verbatim',
  cleaned: 'Cleaned of speech debris',
  elided: 'Shortened, the cut marked',
  bracketed: 'Changed in brackets',
  altered: 'Altered without a mark',
  stitched: 'Stitched from several answers',
  notFound: 'Not found',
};

/** Within a sentence. */
export const WARNING_WORDS: Readonly<Record<WarningKind, string>> = {
  meaning: 'the difference may change the meaning',
  speaker: 'somebody else says it',
  context: 'the words around it turn it',
  terms: 'the terms restrict it',
  ambiguous: 'two passages fit',
  transcript: 'the transcript is unreviewed',
};

/** Roles, as reports print them. */
export const SIGN_OFF_WORDS: Readonly<Record<SignOffRole, string>> = {
  checker: 'Checker',
  secondReader: 'Second reader',
  editor: 'Editor',
  counsel: 'Counsel',
};

/** Where an error came in. */
export const CAUSE_WORDS: Readonly<Record<ErrorCause, string>> = {
  reporting: 'Reporting',
  source: 'Source',
  editing: 'Editing',
  production: 'Production',
  transcription: 'Transcription',
};

/** How far a notice has come. */
export const NOTICE_STATE_WORDS: Readonly<Record<NoticeState, string>> = {
  reported: 'Reported',
  assessed: 'Assessed',
  drafted: 'Drafted',
  approved: 'Approved',
  published: 'Published',
  rejected: 'Rejected',
};
