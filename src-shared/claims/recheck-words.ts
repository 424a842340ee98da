import type { StoredVerdict } from '../domain/evidence';
import { compareVerdicts, type QuoteCheck, type Verdict, type WarningKind } from '../domain/quote-check';

/** Which side of a verdict changed since it was said. */
export interface ChangedSides {
  readonly printed: boolean;
  readonly spoken: boolean;
  readonly interviewTitle: string;
  /** What was done to the interview, where it is known: `the terms of “Maren Okafor” were changed`. */
  readonly cause?: string;
}

/** A new doubt of these kinds makes a verdict worse; the others only tell how far to trust it. */
const GRAVE: readonly WarningKind[] = ['meaning', 'speaker', 'context', 'terms'];

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  verbatim: 'verbatim',
  cleaned: 'cleaned',
  elided: 'elided',
  bracketed: 'bracketed',
  altered: 'altered',
  stitched: 'stitched',
  notFound: 'not in the linked passage',
};

/**
 * Why a claim has to be looked at again: what the verdict was, what it is, which side changed, and the new doubt in
 * the check's own words. `null` where the verdict did not get worse.
 */
export function worseReason(was: StoredVerdict, is: QuoteCheck, sides: ChangedSides): string | null {
  const isWorse = compareVerdicts(is.verdict, was.verdict) > 0;
  const doubt = is.warnings.find(({ kind }) => GRAVE.includes(kind) && !was.warnings.includes(kind));
  if (!isWorse && !doubt) return null;
  const verdict = isWorse
    ? `Was ${VERDICT_WORDS[was.verdict]}, is ${VERDICT_WORDS[is.verdict]}`
    : `Still ${VERDICT_WORDS[is.verdict]}, but with a new doubt`;
  return `${verdict}: ${sideWords(sides)}.${doubt ? ` ${doubt.message}` : ''}`;
}

/** Why a claim that rests on words of an interview has to be looked at again once those words are others. */
export function movedReason(was: string, is: string, cause: string | undefined): string {
  const why = cause ? `: ${cause}` : '';
  return `The words it rests on changed from “${shortened(was)}” to “${shortened(is)}”${why}.`;
}

export function lostReason(interviewTitle: string): string {
  return `The words it rests on can no longer be found in “${interviewTitle}”.`;
}

function sideWords({ printed, spoken, interviewTitle, cause }: ChangedSides): string {
  const revised = cause ?? `“${interviewTitle}” was revised`;
  if (!spoken) return 'the printed words changed';
  return printed ? `the printed words changed, and ${revised}` : revised;
}

function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 77)}…`;
}
