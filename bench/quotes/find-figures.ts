import search from 'approx-string-match';
import type { Interview } from '../../src-shared/domain/interview';
import type { Candidate } from '../../src-shared/domain/quote-check';
import { findQuotation } from '../../src-shared/quotes/find/find-quotation';
import type { InterviewTexts } from '../../src-shared/quotes/find/interview-texts';
import type { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import { words } from '../../src-shared/text/words';
import type { Random } from '../support/random';
import { clock } from './measured';
import { samplePassages, type SampledPassage } from './sampled-passage';
import { withWordNoise } from './word-noise';

/** One altered quotation and the passage that it was made from. */
export interface Trial {
  readonly passage: SampledPassage;
  readonly printed: string;
}

export function trials(
  interviews: readonly Interview[],
  count: number,
  share: number,
  length: { readonly fewest: number; readonly most: number },
  random: Random,
): Trial[] {
  const vocabulary = vocabularyOf(interviews, random);
  return samplePassages(interviews, count, { ...length, whole: false }, random).map((passage) => ({
    passage,
    printed: withWordNoise(passage, share, vocabulary, random),
  }));
}

/** Words as they come in speech, common ones more often. */
function vocabularyOf(interviews: readonly Interview[], random: Random): string[] {
  return Array.from({ length: 200 }, () => random.pick(random.pick(interviews).segments).text).flatMap(
    (text) => words(text).map((word) => word.text),
  );
}

export interface FindRun {
  /** Milliseconds of each search, finding pieces and aligning included. */
  readonly times: readonly number[];
  readonly right: number;
  readonly wrong: readonly { readonly trial: Trial; readonly found: Candidate | null }[];
}

/** Finds every trial, and counts how often the first candidate is where the words were taken from. */
export function runTrials(index: QuoteIndex, texts: InterviewTexts, all: readonly Trial[]): FindRun {
  const times: number[] = [];
  const wrong: { trial: Trial; found: Candidate | null }[] = [];
  for (const trial of all) {
    const from = clock();
    const { findings } = findQuotation(index, texts, trial.printed, [
      { start: 0, end: trial.printed.length },
    ]);
    times.push(clock() - from);
    const found = findings[0]?.candidate ?? null;
    if (!found || !isThere(trial.passage, found)) wrong.push({ trial, found });
  }
  return { times, right: all.length - wrong.length, wrong };
}

/** In the same place, or at another one where exactly the same words were said. */
export function isThere(passage: SampledPassage, found: Candidate): boolean {
  const { interview, segment, start, end } = passage;
  if (found.interviewId === interview.id) {
    const at = (id: string) => interview.segments.findIndex((one) => one.id === id);
    const [first, last] = [at(found.from.segmentId), at(found.to.segmentId)];
    const startsBefore = first < segment || (first === segment && found.from.offset < end);
    const endsAfter = last > segment || (last === segment && found.to.offset > start);
    if (startsBefore && endsAfter) return true;
  }
  const plain = (text: string) =>
    words(text)
      .map((word) => word.text.toLowerCase())
      .join(' ');
  return plain(found.exact).includes(plain(passage.text)) || plain(passage.text).includes(plain(found.exact));
}

/** How long `approx-string-match` takes for a few of the trials, one fifth of the letters allowed to differ. */
export function referenceTimes(text: string, all: readonly Trial[]): number[] {
  return all.map(({ printed }) => {
    const from = clock();
    search(text, printed, Math.ceil(printed.length / 5));
    return clock() - from;
  });
}

/** How long `indexOf` takes for the unaltered words. */
export function indexOfTimes(text: string, all: readonly Trial[]): number[] {
  return all.map(({ printed }) => {
    const from = clock();
    text.indexOf(printed);
    return clock() - from;
  });
}

export function wholeText(interviews: readonly Interview[]): string {
  return interviews.map(({ segments }) => segments.map(({ text }) => text).join('\n')).join('\n');
}
