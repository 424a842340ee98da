import type { TextSplice } from '../domain/draft-command';

/** Units that are compared at once; then, where they differ, one by one. */
const STRETCH = 1024;

/** The one splice that turns a text into another: everything between the common beginning and the common end. */
export function spliceBetween(before: string, after: string): TextSplice[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  const start = commonStart(before, after, shorter);
  const tail = commonEnd(before, after, shorter - start);
  return [{ start, removed: before.length - tail - start, inserted: after.length - tail - start }];
}

function commonStart(a: string, b: string, most: number): number {
  let at = 0;
  while (at + STRETCH <= most && a.slice(at, at + STRETCH) === b.slice(at, at + STRETCH)) at += STRETCH;
  while (at < most && a[at] === b[at]) at += 1;
  return at;
}

function commonEnd(a: string, b: string, most: number): number {
  const stretch = (text: string, tail: number): string =>
    text.slice(text.length - tail - STRETCH, text.length - tail);
  let tail = 0;
  while (tail + STRETCH <= most && stretch(a, tail) === stretch(b, tail)) tail += STRETCH;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return tail;
}
