import type { Mark } from './block';

/**
 * Marks of a text on another one that has the same words and only other white space: a blank line put in order, a
 * space at an end taken off. What would be of no width is left out.
 */
export function marksOnSameWords(marks: readonly Mark[], from: string, to: string): Mark[] {
  if (marks.length === 0) return [];
  const places = wordPlaces(to);
  const before = (offset: number): number => from.slice(0, offset).replace(/\s/g, '').length;
  return marks.flatMap((mark) => {
    const [first, last] = [before(mark.start), before(mark.end) - 1];
    const [start, end] = [places[first], places[last]];
    return last < first || start === undefined || end === undefined ? [] : [{ ...mark, start, end: end + 1 }];
  });
}

/** Where every unit that is no white space stands. */
function wordPlaces(text: string): number[] {
  return [...text.matchAll(/\S/g)].map(({ index }) => index);
}
