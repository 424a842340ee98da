import type { Interview } from '../../src-shared/domain/interview';
import type { Candidate } from '../../src-shared/domain/quote-check';
import { passageOfRange } from '../../src-shared/domain/spoken-text';
import { findTyped } from '../../src-shared/quotes/find/find-typed';
import type { InterviewTexts } from '../../src-shared/quotes/find/interview-texts';
import type { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import { snippetOf, type SearchHit, type SpokenHits } from '../../src-shared/search/search-hit';

/** Places that are shown at most, and of one interview: whoever wants them all opens it. */
const LIMITS = { limit: 60, limitOfOne: 3 };

/** Places that answer “who said this?”. */
const WHO_SAID = { limit: 5, limitOfOne: 3 };

/** Where in all transcripts the words stand that somebody is typing, each place with what is around it. */
export function lookForWords(index: QuoteIndex, texts: InterviewTexts, words: string): SpokenHits {
  const { candidates, times, interviews } = findTyped(index, texts, words, LIMITS);
  const hits = candidates.flatMap((candidate) => {
    const interview = texts.interview(candidate.interviewId);
    return (interview && hitAt(interview, candidate)) ?? [];
  });
  return { hits, times, interviews };
}

/** Who said the words that somebody is typing? A few places, best first; of two that fit as well, not who only asked. */
export function whoSaid(index: QuoteIndex, texts: InterviewTexts, words: string): readonly Candidate[] {
  const asked = ({ interviewId, speakerId }: Candidate): boolean =>
    texts.interview(interviewId)?.speakers.find(({ id }) => id === speakerId)?.role === 'interviewer';
  return findTyped(index, texts, words, WHO_SAID).candidates.toSorted(
    (a, b) => b.score - a.score || Number(asked(a)) - Number(asked(b)),
  );
}

function hitAt(interview: Interview, { from, to, speakerId }: Candidate): SearchHit | null {
  const segment = interview.segments.find(({ id }) => id === from.segmentId);
  if (!segment) return null;
  const end = to.segmentId === segment.id ? to.offset : segment.text.length;
  return {
    kind: 'interview',
    id: interview.id,
    title: interview.title,
    field: 'transcript',
    by: interview.speakers.find(({ id }) => id === speakerId)?.name ?? '',
    snippet: snippetOf(segment.text, { start: from.offset, end }),
    passage: passageOfRange(interview, { from, to }),
  };
}
