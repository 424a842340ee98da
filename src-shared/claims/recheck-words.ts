import type { StoredVerdict } from '../domain/evidence';
import { compareVerdicts, type QuoteCheck, type WarningKind } from '../domain/quote-check';
import type { Sentence } from '../domain/sentence';
import { say, type SaidSentence } from '../words/say';

/** Which side of a verdict changed since it was said. */
export interface ChangedSides {
  readonly printed: boolean;
  readonly spoken: boolean;
  readonly interviewTitle: string;
  /** What was done to the interview, where it is known: `the terms of “Maren Okafor” were changed`. */
  readonly cause?: Sentence;
}

/** A new doubt of these kinds makes a verdict worse; the others only tell how far to trust it. */
const GRAVE: readonly WarningKind[] = ['meaning', 'speaker', 'context', 'terms'];

/**
 * Why a claim has to be looked at again: what the verdict was, what it is, which side changed, and the new doubt in
 * the check's own words. `null` where the verdict did not get worse.
 */
export function worseReason(was: StoredVerdict, is: QuoteCheck, sides: ChangedSides): SaidSentence | null {
  const isWorse = compareVerdicts(is.verdict, was.verdict) > 0;
  const doubt = is.warnings.find(({ kind }) => GRAVE.includes(kind) && !was.warnings.includes(kind));
  if (!isWorse && !doubt) return null;
  const change = {
    printed: sides.printed || !sides.spoken,
    interview: sides.spoken ? (sides.cause ?? say('revised.somehow', { title: sides.interviewTitle })) : '',
    doubt: doubt ? { message: doubt.message, said: doubt.said } : '',
  };
  return isWorse
    ? say('reopened.verdictWorse', { was: was.verdict, is: is.verdict, ...change })
    : say('reopened.newDoubt', { is: is.verdict, ...change });
}

/** Why a claim that rests on words of an interview has to be looked at again once those words are others. */
export function movedReason(was: string, is: string, cause: Sentence | undefined): SaidSentence {
  return say('reopened.passageChanged', { was: shortened(was), is: shortened(is), cause: cause ?? '' });
}

/** Why a claim is open again whose passage is gone. */
export function lostReason(interviewTitle: string): SaidSentence {
  return say('reopened.passageLost', { title: interviewTitle });
}

function shortened(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 77)}…`;
}
