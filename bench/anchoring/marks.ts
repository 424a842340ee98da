import type { TextRange } from '../../src-shared/domain/text-range';

/** A marked span of an old text, and what is known about where it stands in the new one. */
export interface MarkedSpan {
  readonly range: TextRange;
  readonly truth: Truth;
}

export type Truth =
  /** Its words stand in the new text, in one of these places (copies of a paragraph are as good as the original). */
  | { readonly kind: 'there'; readonly places: readonly TextRange[] }
  /** Some of its words stand in one of these stretches (of the original, or of a copy), others took the place of the rest. */
  | { readonly kind: 'changed'; readonly within: readonly TextRange[] }
  /** None of its text is left; `replacedBy` is what stands in its place, if anything does. */
  | { readonly kind: 'gone'; readonly replacedBy: TextRange | null };

/** One edit of a text with the marks on it. */
export interface Case {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly marks: readonly MarkedSpan[];
}

/** One of several, as the numbers have it. */
export function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}
