import type { QuoteWarning } from '../../domain/quote-check';
import { termsInForce } from '../../domain/terms-in-force';
import { say } from '../../words/say';
import { rangeOf } from '../find/candidate';
import type { Hearing } from './hearing';

/** Warns of words that were not on the record when they were said. */
export function termsWarnings({ interview, passage, now }: Hearing): QuoteWarning[] {
  const { kind } = termsInForce(interview, rangeOf(passage), now);
  return kind === 'onTheRecord'
    ? []
    : [{ kind: 'terms', ...say('quotes.terms', { terms: kind }), spoken: rangeOf(passage) }];
}

/** Warns where a difference may be the transcript's mistake. */
export function transcriptWarnings({ interview, differences }: Hearing): QuoteWarning[] {
  const unheard = differences.find(
    ({ difference, spoken }) => difference.kind === 'dropped' && spoken.from === spoken.to,
  );
  if (unheard) {
    const { spokenWords, spoken } = unheard.difference;
    return [{ kind: 'transcript', ...say('quotes.notUnderstood', { words: spokenWords }), spoken }];
  }
  const counts = differences.some(({ difference: { kind } }) => COUNTING.has(kind));
  if (interview.transcript === 'reviewed' || !counts) return [];
  const doubt = interview.transcript === 'machine' ? say('quotes.byMachine') : say('quotes.unreviewed');
  return [{ kind: 'transcript', ...doubt }];
}

/** Differences that a mistake of the transcript can look like. */
const COUNTING = new Set(['replaced', 'added', 'dropped', 'moved']);
