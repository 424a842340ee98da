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

/** A generator of numbers below 1 with a fixed seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: () => number, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}
