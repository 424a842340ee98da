import type { TextRange } from '../domain/text-range';

/** So many UTF-16 units stand on each side, cut between words. */
const CONTEXT = 48;

/** A few words of the same paragraph before and after a range, to find the place by. */
export function wordsAround(text: string, { start, end }: TextRange): { before: string; after: string } {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  return {
    before: before.length <= CONTEXT ? before : before.slice(-CONTEXT).replace(/^\S*\s/, ''),
    after: after.length <= CONTEXT ? after : after.slice(0, CONTEXT).replace(/\s\S*$/, ''),
  };
}
