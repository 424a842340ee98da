import type { TextSplice } from '../domain/draft-command';

/** The one splice that turns a text into another: everything between the common beginning and the common end. */
export function spliceBetween(before: string, after: string): TextSplice[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return [{ start, removed: before.length - tail - start, inserted: after.length - tail - start }];
}
