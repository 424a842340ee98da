import type { Interview } from '../../src-shared/domain/interview';
import type { InterviewTexts } from '../../src-shared/quotes/find/interview-texts';
import type { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import type { Random } from '../support/random';
import { indexOfTimes, referenceTimes, runTrials, trials, wholeText, type FindRun } from './find-figures';
import { inMs, inPercent, quantile, type Figure } from './measured';

export interface FindFigures {
  readonly figures: readonly Figure[];
  readonly light: FindRun;
  readonly heavy: FindRun;
}

/** Finding altered quotations: how quickly against `approx-string-match` in the same run, and how surely. */
export function findFigures(
  index: QuoteIndex,
  texts: InterviewTexts,
  interviews: readonly Interview[],
  counts: { readonly trials: number; readonly reference: number },
  random: Random,
): FindFigures {
  const altered = trials(interviews, counts.trials, 0.1, { fewest: 8, most: 60 }, random);
  const muchAltered = trials(interviews, counts.trials, 0.25, { fewest: 12, most: 60 }, random);
  runTrials(index, texts, altered.slice(0, 50));
  const light = runTrials(index, texts, altered);
  const heavy = runTrials(index, texts, muchAltered);
  const text = wholeText(interviews);
  const reference = quantile(referenceTimes(text, altered.slice(0, counts.reference)), 0.5);
  const plain = quantile(indexOfTimes(text, altered.slice(0, 20)), 0.5);
  return {
    light,
    heavy,
    figures: [
      speedRow('find, median (10 % altered)', quantile(light.times, 0.5), reference, plain, 500),
      speedRow('find, 99th percentile (10 % altered)', quantile(light.times, 0.99), reference, plain, 100),
      speedRow('find, median (25 % altered)', quantile(heavy.times, 0.5), reference, plain, null),
      speedRow('find, 99th percentile (25 % altered)', quantile(heavy.times, 0.99), reference, plain, null),
      surenessRow('right passage first, 10 % altered, 8 words and more', light, 0.995),
      surenessRow('right passage first, 25 % altered, 12 words and more', heavy, 0.98),
    ],
  };
}

function speedRow(name: string, ms: number, reference: number, plain: number, bar: number | null): Figure {
  const times = reference / ms;
  return {
    name,
    measured: `${inMs(ms)}, ${times.toFixed(0)}× faster`,
    bar: bar === null ? '' : `≥ ${bar}× faster`,
    reference: `approx-string-match ${inMs(reference)}, indexOf ${inMs(plain)}`,
    met: bar === null ? null : times >= bar,
    values: { ms, approxStringMatchMs: reference, indexOfMs: plain, timesFaster: times },
  };
}

function surenessRow(name: string, run: FindRun, bar: number): Figure {
  const share = run.right / run.times.length;
  return {
    name,
    measured: `${inPercent(share)} of ${run.times.length}`,
    bar: `≥ ${(bar * 100).toFixed(1)} %`,
    reference: '',
    met: share >= bar,
    values: { share, right: run.right, trials: run.times.length },
  };
}
