import type { Mark } from './block';

/**
 * Marks in order, those of one kind that overlap or touch as one; with the text that they are in also those with
 * nothing but white space between them.
 */
export function mergedMarks(marks: readonly Mark[], text = ''): Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const at = merged.findLastIndex((other) => isSameLook(other, mark));
    const before = merged[at];
    if (before && (before.end >= mark.start || isBlank(text.slice(before.end, mark.start)))) {
      merged[at] = { ...before, end: Math.max(before.end, mark.end) };
    } else merged.push(mark);
  }
  return merged;
}

function isSameLook(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && (a.kind !== 'link' || (b.kind === 'link' && a.href === b.href));
}

function isBlank(between: string): boolean {
  return between !== '' && between.trim() === '';
}
