import type { TextRange } from '../domain/text-range';
import { isSameSign } from './same-words';
import type { WordAlignment } from './word-alignment';

/**
 * Where a range begins in the new text, in UTF-16 units: at its first word, with the quotation mark or bracket before it
 * that belongs to it, or as far into the word as it began.
 *
 * @param first the range's first old word
 * @param there the new word with which it begins
 */
export function newStart({ pair }: WordAlignment, range: TextRange, first: number, there: number): number {
  const { before, after } = pair;
  const start = after.starts[there]!;
  const inside = range.start - before.starts[first]!;
  if (inside > 0) return isSameLength(pair, first, there) ? start + inside : start;
  let signs = 0;
  while (
    signs < -inside &&
    isSameSign(before.text[before.starts[first]! - signs - 1], after.text[start - signs - 1])
  ) {
    signs++;
  }
  return start - signs;
}

/** Where a range ends in the new text, in the same way. */
export function newEnd({ pair }: WordAlignment, range: TextRange, last: number, there: number): number {
  const { before, after } = pair;
  const end = after.ends[there]!;
  const beyond = range.end - before.ends[last]!;
  if (beyond < 0) return isSameLength(pair, last, there) ? end + beyond : end;
  let signs = 0;
  while (signs < beyond && isSameSign(before.text[before.ends[last]! + signs], after.text[end + signs])) {
    signs++;
  }
  return end + signs;
}

function isSameLength({ before, after }: WordAlignment['pair'], word: number, there: number): boolean {
  return before.ends[word]! - before.starts[word]! === after.ends[there]! - after.starts[there]!;
}
