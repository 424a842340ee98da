import type { Candidate } from '../../domain/quote-check';
import type { QuoteIndex } from '../index/quote-index';
import { findPhrase, type FoundPhrase } from './find-phrase';
import { findWords } from './find-quotation';
import type { InterviewTexts } from './interview-texts';

/** Where words were said as often as this, nobody needs to be shown what is only like them. */
const ENOUGH = 5;

/**
 * Where the words were said that somebody is typing, the last of them perhaps unfinished: as they stand, and where that
 * is hardly ever, what comes near them as well. `times` and `interviews` count the former alone.
 */
export function findTyped(
  index: QuoteIndex,
  texts: InterviewTexts,
  text: string,
  limits: { readonly limit: number; readonly limitOfOne: number },
): FoundPhrase {
  const found = findPhrase(index, texts, text, { typing: true, ...limits });
  const room = Math.min(ENOUGH, limits.limit) - found.candidates.length;
  if (found.times >= ENOUGH || room <= 0) return found;
  const near = findWords(index, texts, text, { typing: true })
    .map(({ candidate }) => candidate)
    .filter((candidate) => !found.candidates.some((better) => isAt(candidate, better)));
  return { ...found, candidates: [...found.candidates, ...near.slice(0, room)] };
}

/** Do both begin or end with the same word of an interview? */
function isAt(a: Candidate, b: Candidate): boolean {
  if (a.interviewId !== b.interviewId) return false;
  return isSame(a.from, b.from) || isSame(a.to, b.to);
}

function isSame(a: Candidate['from'], b: Candidate['from']): boolean {
  return a.segmentId === b.segmentId && a.offset === b.offset;
}
