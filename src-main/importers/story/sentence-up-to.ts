import type { TextRange } from '../../../src-shared/domain/text-range';
import { sentenceAt } from '../../../src-shared/text/sentences';

/** The sentence that a note's sign at `at` ends or stands in, up to the sign; units of the text. */
export function sentenceUpTo(text: string, at: number): TextRange {
  const sentence = sentenceAt(text, Math.max(0, at - 1)) ?? { start: 0, end: text.length };
  const upTo = trimmed(text, sentence.start, Math.min(at, text.length));
  return upTo.start < upTo.end ? upTo : trimmed(text, sentence.start, sentence.end);
}

/** A range without the white space at its ends. */
export function trimmed(text: string, start: number, end: number): TextRange {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: Math.min(start + lead, end), end: start + words.trimEnd().length };
}
