import type { QuoteWarning } from '../../domain/quote-check';
import { termsInForce } from '../../domain/terms-in-force';
import { rangeOf } from '../find/candidate';
import type { Hearing } from './hearing';

export function termsWarnings({ interview, passage, now }: Hearing): QuoteWarning[] {
  const { kind } = termsInForce(interview, rangeOf(passage), now);
  const words = {
    onBackground: 'on background',
    deepBackground: 'on deep background',
    offTheRecord: 'off the record',
    embargoed: 'under embargo',
  };
  return kind === 'onTheRecord'
    ? []
    : [{ kind: 'terms', message: `This passage is ${words[kind]}.`, spoken: rangeOf(passage) }];
}

export function transcriptWarnings({ interview, differences }: Hearing): QuoteWarning[] {
  const unheard = differences.find(
    ({ difference, spoken }) => difference.kind === 'dropped' && spoken.from === spoken.to,
  );
  if (unheard) {
    const { spokenWords, spoken } = unheard.difference;
    const message = `The transcript has “${spokenWords}” here: words that nobody understood.`;
    return [{ kind: 'transcript', message, spoken }];
  }
  const counts = differences.some(({ difference: { kind } }) => COUNTING.has(kind));
  if (interview.transcript === 'reviewed' || !counts) return [];
  const how = interview.transcript === 'machine' ? 'was made by a machine' : 'has not been reviewed';
  return [{ kind: 'transcript', message: `The transcript ${how}; a difference may be its fault.` }];
}

/** Differences that a mistake of the transcript can look like. */
const COUNTING = new Set(['replaced', 'added', 'dropped', 'moved']);
