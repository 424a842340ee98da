import type { Mark } from '../../../../src-shared/domain/block';
import { mergedMarks } from '../../../../src-shared/domain/merged-marks';
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

function shifted(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
