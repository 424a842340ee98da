import type { TextRange } from '../../domain/text-range';
import { says } from '../said-words';
import type { WordChange } from './word-changes';

/**
 * Where the result of a change stands after later changes; `null` where it does not stand any more: its words were
 * changed again, or words that it took out were put back.
 *
 * @param range of the change's words in the text after it; empty where it took words out
 * @param later changes from that text to the later one, in order
 */
export function rangeAfter(
  range: TextRange,
  later: readonly WordChange[],
  wasWords: string,
): TextRange | null {
  let moved = 0;
  for (const { was, is, isWords } of later) {
    const isPutBack = range.start === range.end && touchesPoint(was, range.start) && says(isWords, wasWords);
    const isChanged = was.start < range.end && range.start < was.end;
    if (isPutBack || isChanged) return null;
    if (was.end <= range.start) moved = is.end - was.end;
  }
  return { start: range.start + moved, end: range.end + moved };
}

function touchesPoint({ start, end }: TextRange, point: number): boolean {
  return start <= point && point <= end;
}
