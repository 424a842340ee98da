import type { Mark } from '../../../../src-shared/domain/block';
import type { NoteMark } from './line-builder';

/** Text with what is fastened to places in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly noteMarks: readonly NoteMark[];
}

/** Two texts that were put together as `text`: the second one ends it whole, the first may have lost its last sign. */
export function joinedMarks(first: MarkedText, second: MarkedText, text: string): MarkedText {
  const start = text.length - second.text.length;
  const before = first.marks.map((mark) => ({ ...mark, end: Math.min(mark.end, start) }));
  const after = second.marks.map((mark) => shifted(mark, start));
  return {
    text,
    marks: mergedMarks([...before, ...after], text),
    noteMarks: [
      ...first.noteMarks.map(({ label, at }) => ({ label, at: Math.min(at, start) })),
      ...second.noteMarks.map(({ label, at }) => ({ label, at: at + start })),
    ],
  };
}

/** Text without its first units. */
export function withoutStart({ text, marks, noteMarks }: MarkedText, units: number): MarkedText {
  return {
    text: text.slice(units),
    marks: marks
      .map((mark) => ({ ...mark, start: Math.max(0, mark.start - units), end: mark.end - units }))
      .filter(({ start, end }) => start < end),
    noteMarks: noteMarks.map(({ label, at }) => ({ label, at: Math.max(0, at - units) })),
  };
}

/** Marks of one kind with nothing but space between them are one: a line that ends does not end them. */
function mergedMarks(marks: readonly Mark[], text: string): readonly Mark[] {
  const merged: Mark[] = [];
  for (const mark of marks) {
    const at = merged.findLastIndex((other) => isSameLook(other, mark));
    const before = merged[at];
    if (before && text.slice(before.end, mark.start).trim() === '')
      merged[at] = { ...before, end: Math.max(before.end, mark.end) };
    else merged.push(mark);
  }
  return merged.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function isSameLook(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && (a.kind !== 'link' || (b.kind === 'link' && a.href === b.href));
}

function shifted(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
