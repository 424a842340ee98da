import type { StepMap } from 'prosemirror-transform';
import { joinedSplice } from '../../../src-shared/anchoring/splices';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import { offsetOf } from './galley-positions';

/** What steps of the editor replaced, in story offsets, in order of time. */
export function splicesOf(maps: readonly StepMap[]): TextSplice[] {
  return maps.flatMap((map) => {
    const splices: TextSplice[] = [];
    map.forEach((oldStart, oldEnd, newStart, newEnd) => {
      splices.push({ start: offsetOf(newStart), removed: oldEnd - oldStart, inserted: newEnd - newStart });
    });
    return splices;
  });
}

/** Adds splices to others; those that touch become one. */
export function joinSplices(first: readonly TextSplice[], then: readonly TextSplice[]): TextSplice[] {
  const joined = [...first];
  for (const splice of then) {
    const last = joined.at(-1);
    const one = last ? joinedSplice(last, splice) : null;
    if (one) joined[joined.length - 1] = one;
    else joined.push(splice);
  }
  return joined;
}
