import type { Mark } from '../domain/block';
import { marksOnSameWords } from '../domain/marks-on-same-words';

/** One block's share of words that are put into a story. */
export interface InsertedPart {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Words cut at their blank lines, single line breaks as spaces; marks are cut with them. */
export function insertedParts(
  words: string,
  marks: readonly Mark[],
): readonly [InsertedPart, ...InsertedPart[]] {
  const texts = words.split(/\s*\n[^\S\n]*\n\s*/).map((part) => part.replace(/\s*\n\s*/g, ' '));
  const joined = texts.join('\n\n');
  const told = marksOnSameWords(marks, words, joined);
  let start = 0;
  const parts = texts.map((text): InsertedPart => {
    const [from, to] = [start, start + text.length];
    start = to + 2;
    return {
      text,
      marks: told
        .filter((mark) => mark.start < to && mark.end > from)
        .map((mark) => ({
          ...mark,
          start: Math.max(mark.start, from) - from,
          end: Math.min(mark.end, to) - from,
        })),
    };
  });
  return [parts[0] ?? { text: '', marks: [] }, ...parts.slice(1)];
}
