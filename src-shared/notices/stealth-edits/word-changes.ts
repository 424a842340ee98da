import type { TextRange } from '../../domain/text-range';
import { words, type Word } from '../../text/words';
import { differingRuns, type DifferingRun } from './differing-runs';

/** Words of one text that stand in place of words of another. One of the two may be empty. */
export interface WordChange {
  /** UTF-16 units of the first text; empty where words were only added. */
  readonly was: TextRange;
  readonly wasWords: string;
  /** UTF-16 units of the second text; empty where words were only taken out. */
  readonly is: TextRange;
  readonly isWords: string;
}

/**
 * How the words of two texts differ. Punctuation, white space and the shape of quotation marks and apostrophes
 * do not count; capitals do. Paragraphs are matched first, so that a moved or rewritten one stays one change.
 */
export function wordChanges(before: string, after: string): WordChange[] {
  const a = paragraphs(before);
  const b = paragraphs(after);
  const runs = differingRuns(
    a.map((one) => one.key),
    b.map((one) => one.key),
  );
  return runs.flatMap((run) => changesWithin(run, a, b, before, after));
}

interface Paragraph extends TextRange {
  readonly key: string;
}

function paragraphs(text: string): Paragraph[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length };
    start = range.end + 1;
    return { ...range, key: words(line).map(sameWord).join(' ') };
  });
}

function changesWithin(
  run: DifferingRun,
  a: readonly Paragraph[],
  b: readonly Paragraph[],
  before: string,
  after: string,
): WordChange[] {
  const wasWords = a.slice(run.fromA, run.toA).flatMap((range) => words(before, range));
  const isWords = b.slice(run.fromB, run.toB).flatMap((range) => words(after, range));
  const atWas = a[run.fromA]?.start ?? before.length;
  const atIs = b[run.fromB]?.start ?? after.length;
  return differingRuns(wasWords.map(sameWord), isWords.map(sameWord)).map((inner) => {
    const was = rangeOf(wasWords, inner.fromA, inner.toA, atWas);
    const is = rangeOf(isWords, inner.fromB, inner.toB, atIs);
    return { was, wasWords: before.slice(was.start, was.end), is, isWords: after.slice(is.start, is.end) };
  });
}

/** From the first word to the end of the last; for no words the point after the word before. */
function rangeOf(all: readonly Word[], from: number, to: number, otherwise: number): TextRange {
  if (from < to) return { start: all[from]!.start, end: all[to - 1]!.end };
  const at = all[from - 1]?.end ?? all[from]?.start ?? otherwise;
  return { start: at, end: at };
}

/** What makes two words the same: one kind of apostrophe, composed accents. */
function sameWord(word: Word): string {
  return word.text.replace(/[’‘ʼ`´]/g, "'").normalize('NFC');
}
