import { coverage } from '../../../src-shared/claims/coverage';
import type { DocumentTypes } from '../../../src-shared/documents/document-kinds';
import { canonicalJson } from '../../../src-shared/domain/canonical-json';
import {
  documentRow,
  draftRow,
  interviewRow,
  type DocumentRow,
  type DraftRow,
  type InterviewRow,
} from '../../../src-shared/domain/catalogue-row';
import { untoldChanges } from '../../../src-shared/notices/stealth-edits/untold-changes';
import type { Draft } from '../../../src-shared/domain/draft';
import { sha256Of } from '../files/durable-file';
import type { CollectedKind } from '../library/library-layout';

/** The row of each kind of document. */
export interface RowTypes {
  readonly draft: DraftRow;
  readonly interview: InterviewRow;
  readonly document: DocumentRow;
}

type RowMakers = { readonly [K in CollectedKind]: (value: DocumentTypes[K]) => RowTypes[K] };

/** What the lists show of a document of each kind. */
export const ROW_MAKERS: RowMakers = {
  draft: (draft) => ({
    ...draftRow(draft, sha256Of(canonicalJson(draft.blocks)), coverageShare(draft)),
    untoldChanges: untoldChanges(draft).length,
  }),
  interview: interviewRow,
  document: documentRow,
};

function coverageShare({ blocks, claims, noChecks }: Draft): number {
  return coverage(blocks, claims, noChecks).share;
}

type Keys<T> = { readonly [K in keyof Required<T>]: true };

const SHARED_KEYS = {
  id: true,
  kind: true,
  title: true,
  words: true,
  tags: true,
  originalSha256: true,
  createdAt: true,
  updatedAt: true,
} as const;

/**
 * Every field of every row. A field that is new does not compile before it is named here, and with its name the
 * form below changes: a cache that an earlier Stet wrote is then made anew.
 */
const ROW_KEYS = {
  draft: {
    ...SHARED_KEYS,
    byline: true,
    section: true,
    publishedOn: true,
    claims: true,
    open: true,
    legal: true,
    coverage: true,
    orphans: true,
    proposedChanges: true,
    signOffs: true,
    notices: true,
    publishedNotices: true,
    versions: true,
    published: true,
    untoldChanges: true,
  } satisfies Keys<DraftRow>,
  interview: {
    ...SHARED_KEYS,
    recordedOn: true,
    speakers: true,
    segments: true,
    duration: true,
    terms: true,
    passageTerms: true,
    transcript: true,
    hasMedia: true,
    revision: true,
  } satisfies Keys<InterviewRow>,
  document: {
    ...SHARED_KEYS,
    documentKind: true,
    author: true,
    datedOn: true,
    terms: true,
  } satisfies Keys<DocumentRow>,
};

/** Names the form of the rows; the number counts changes of what a field means, as of what a word is. */
export const ROWS_FORM = sha256Of(`2${canonicalJson(ROW_KEYS)}`);
