import type { FindFigures } from './find-rows';
import type { JudgedTrial } from './verdict-figures';

/** Everything that came out wrong, so that a person can look at it. */
export function missesOf(found: FindFigures, judged: readonly JudgedTrial[]): unknown {
  const wrong = judged.filter(({ verdictRight, warningsRight }) => !verdictRight || !warningsRight);
  return {
    find: [...found.light.wrong, ...found.heavy.wrong].map(({ trial, found: candidate }) => ({
      printed: trial.printed,
      said: trial.passage.text,
      found: candidate?.exact ?? null,
      score: candidate?.score ?? null,
    })),
    judge: wrong.map(({ alteration, printed, passage, check }) => ({
      kind: alteration.name,
      printed,
      said: passage.text,
      verdict: check.verdict,
      warnings: check.warnings.map(({ kind, message }) => `${kind}: ${message}`),
      differences: check.differences.map(
        ({ kind, printedWords, spokenWords }) => `${kind}: “${printedWords}” ← “${spokenWords}”`,
      ),
    })),
  };
}
