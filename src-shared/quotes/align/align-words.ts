import type { Alignment, PrintedWord, SpokenWord } from './alignment';
import { TermAligner, type PrintedTerm } from './term-alignment';
import { termLine } from './term-line';
import { weighByLength, type WeighTerm } from './term-weights';
import { wordRuns } from './word-runs';
import type { AlignedRun } from './alignment';

/**
 * Aligns all printed words with the part of the spoken words that they fit best; spoken words before and after that
 * part are left out of the result. `weigh` says how much each term counts for the score.
 */
export function alignWords(
  printed: readonly PrintedWord[],
  spoken: readonly SpokenWord[],
  weigh: WeighTerm = weighByLength,
): Alignment {
  const printedRow = printedTerms(printed);
  const spokenRow = termLine(spoken);
  const { ops, score } = new TermAligner(printedRow, spokenRow, weigh).align();
  const runs = wordRuns(ops, {
    printedWords: printed,
    printed: printedRow,
    spokenWords: spoken,
    spoken: spokenRow,
  });
  return trimmed(printed, spoken, runs, score);
}

function printedTerms(printed: readonly PrintedWord[]): PrintedTerm[] {
  const entries = termLine(printed.map(({ plain, start, end }) => ({ text: plain, start, end })));
  return entries.map((entry, at) => {
    const opensWord = entries[at - 1]?.from !== entry.from;
    return {
      ...entry,
      bracketed: printed[entry.from]!.bracketed,
      cutBefore: opensWord && isCutBefore(printed, entry.from),
    };
  });
}

function isCutBefore(printed: readonly PrintedWord[], at: number): boolean {
  const word = printed[at]!;
  const before = printed[at - 1];
  if (before && before.piece !== word.piece) return true;
  return word.cutBefore || before?.cutAfter === true || word.bracketed || before?.bracketed === true;
}

/** Leaves out the spoken words beyond the first and last run that has some. */
function trimmed(
  printed: readonly PrintedWord[],
  spoken: readonly SpokenWord[],
  runs: readonly AlignedRun[],
  score: number,
): Alignment {
  const from = runs[0]?.spoken.from ?? 0;
  const to = runs.at(-1)?.spoken.to ?? 0;
  return {
    printed,
    spoken: spoken.slice(from, to),
    runs: runs.map(({ kind, printed: words, spoken: said }) => ({
      kind,
      printed: words,
      spoken: { from: said.from - from, to: said.to - from },
    })),
    score,
  };
}
