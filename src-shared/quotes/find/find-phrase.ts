import type { Candidate } from '../../domain/quote-check';
import type { QuoteIndex } from '../index/quote-index';
import type { ShelvedInterview } from '../index/shelf';
import { wordsAt } from './align-place';
import { candidateFor } from './candidate';
import type { InterviewTexts } from './interview-texts';
import { countPhrase, phraseOf, placesOfPhrase, type Phrase, type PhraseCount } from './phrase';

/** Where words were said as they stand. */
export interface FoundPhrase {
  /** The first places of the interviews that say them most often, in order. */
  readonly candidates: readonly Candidate[];
  /** How often they are said in all interviews, and in how many. */
  readonly times: number;
  readonly interviews: number;
}

/** How a phrase that is typed is looked for. */
export interface PhraseOptions {
  /** The last word may be the beginning of one. */
  readonly typing: boolean;
  /** How many places are shown at most, and of one interview. */
  readonly limit: number;
  readonly limitOfOne: number;
}

const NOWHERE: FoundPhrase = { candidates: [], times: 0, interviews: 0 };

/**
 * Where these words were said one right after the other. Interviews that have the last word whole most often come first,
 * then those that have it begun; of equals the one with the lower id. All places are counted, and only those that are
 * shown are read from the interviews.
 */
export function findPhrase(
  index: QuoteIndex,
  texts: InterviewTexts,
  text: string,
  options: PhraseOptions,
): FoundPhrase {
  const phrase = phraseOf(index, text, options.typing);
  if (!phrase) return NOWHERE;
  const counts = countPhrase(index, phrase).sort(
    (a, b) => b.whole - a.whole || b.times - a.times || (a.interview.id < b.interview.id ? -1 : 1),
  );
  return {
    candidates: firstCandidates(index, texts, phrase, counts, options),
    times: counts.reduce((sum, { times }) => sum + times, 0),
    interviews: counts.length,
  };
}

function firstCandidates(
  index: QuoteIndex,
  texts: InterviewTexts,
  phrase: Phrase,
  counts: readonly PhraseCount[],
  { limit, limitOfOne }: PhraseOptions,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const { interview } of counts) {
    if (candidates.length >= limit) break;
    const most = Math.min(limitOfOne, limit - candidates.length);
    for (const from of placesOfPhrase(interview, phrase, most)) {
      const candidate = candidateAt(index, texts, interview, from, phrase.ids.length);
      if (candidate) candidates.push(candidate);
    }
  }
  return candidates;
}

/** `null` where the interview is gone or can't be read. */
function candidateAt(
  index: QuoteIndex,
  texts: InterviewTexts,
  place: ShelvedInterview,
  from: number,
  length: number,
): Candidate | null {
  const interview = texts.interview(place.id);
  if (!interview) return null;
  const spoken = wordsAt(index, interview, place.postings, { from, to: from + length });
  return candidateFor(interview, { spoken, score: 1 });
}
