import type { DocumentTypes } from '../../src-shared/documents/document-kinds';
import { canonicalJson } from '../../src-shared/domain/canonical-json';
import {
  documentRow,
  draftRow,
  interviewRow,
  type DocumentRow,
  type DraftRow,
  type InterviewRow,
} from '../../src-shared/domain/catalogue-row';
import { sha256Of } from './durable-file';
import type { CollectedKind } from './library-layout';

export interface RowTypes {
  readonly draft: DraftRow;
  readonly interview: InterviewRow;
  readonly document: DocumentRow;
}

type RowMakers = { readonly [K in CollectedKind]: (value: DocumentTypes[K]) => RowTypes[K] };

/** What the lists show of a document of each kind. */
export const ROW_MAKERS: RowMakers = {
  draft: (draft) => draftRow(draft, sha256Of(canonicalJson(draft.blocks))),
  interview: interviewRow,
  document: documentRow,
};
