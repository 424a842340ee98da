import type { TextRange } from './text-range';

/** How many UTF-16 units of surroundings an anchor remembers on each side. */
export const ANCHOR_CONTEXT = 32;

/** How a span finds its text again: where it stands, what it says, what stands around it. */
export interface Anchor extends TextRange {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Describes a range of a text so that it can be found again. Throws a RangeError for a range outside the text. */
export function anchorAt(text: string, range: TextRange): Anchor {
  if (range.start < 0 || range.end > text.length || range.start >= range.end) {
    throw new RangeError(`No text at ${range.start}–${range.end} of ${text.length}`);
  }
  return {
    start: range.start,
    end: range.end,
    exact: text.slice(range.start, range.end),
    prefix: text.slice(Math.max(0, range.start - ANCHOR_CONTEXT), range.start),
    suffix: text.slice(range.end, range.end + ANCHOR_CONTEXT),
  };
}
