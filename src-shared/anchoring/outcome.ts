import type { TextRange } from '../domain/text-range';

/** What became of a span when its text was replaced by another. Ranges are in the new text. */
export type Outcome =
  /** The same words in the same place of the story. */
  | { readonly kind: 'kept'; readonly range: TextRange }
  /** The same words in another place of the story. */
  | { readonly kind: 'moved'; readonly range: TextRange }
  /** Other words stand in its place, or some of them. */
  | { readonly kind: 'changed'; readonly range: TextRange; readonly before: string; readonly after: string }
  /** Several places fit equally well, or one place fits two spans of the old text: a person chooses. Best first. */
  | { readonly kind: 'ambiguous'; readonly places: readonly TextRange[] }
  /** Its text is gone. */
  | { readonly kind: 'orphan' };

/** From the best for a mark to the worst. */
export const OUTCOME_KINDS = ['kept', 'moved', 'changed', 'ambiguous', 'orphan'] as const;

export type OutcomeKind = Outcome['kind'];
