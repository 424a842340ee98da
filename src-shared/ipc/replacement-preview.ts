import type { ImportReport } from '../domain/import-report';
import type { TermsKind } from '../domain/terms';
import type { TranscriptPreview } from './import-preview';

/** What becomes of everything that rests on an interview's words when its transcript is replaced. */
export interface ReplacementPreview {
  readonly transcript: TranscriptPreview;
  readonly report: ImportReport;
  readonly links: readonly LinkFate[];
  readonly terms: readonly TermsFate[];
}

/** One link of one claim. */
export type LinkFate = {
  readonly draftId: string;
  readonly draftTitle: string;
  readonly claimNumber: number;
  /** The words that were linked. */
  readonly was: string;
} & (
  | { readonly fate: 'found' | 'changed'; readonly is: string }
  /** The words stand in several places: a person links anew. */
  | { readonly fate: 'several'; readonly places: number }
  | { readonly fate: 'lost' }
);

/** Terms that were set for a passage. */
export type TermsFate = {
  readonly kind: TermsKind;
  readonly was: string;
} & ({ readonly fate: 'found' | 'lost' } | { readonly fate: 'changed'; readonly is: string });
