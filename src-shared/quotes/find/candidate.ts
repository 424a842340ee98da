import type { Interview } from '../../domain/interview';
import type { PassagePoint, SpokenRange } from '../../domain/passage';
import type { Candidate } from '../../domain/quote-check';
import type { Alignment, SpokenWord } from '../align/alignment';
import { spokenTimes } from './spoken-times';

/** The passage from an alignment's first spoken word to its last; `null` where no word was spoken. */
export function candidateFor(
  interview: Interview,
  { spoken, score }: Pick<Alignment, 'spoken' | 'score'>,
): Candidate | null {
  const first = spoken[0];
  const last = spoken.at(-1);
  if (!first || !last) return null;
  const range = { from: pointAt(interview, first, first.start), to: pointAt(interview, last, last.end) };
  return {
    interviewId: interview.id,
    ...range,
    exact: wordsBetween(interview, first, last),
    speakerId: mainSpeaker(interview, spoken),
    score,
    ...spokenTimes(interview, range),
  };
}

function pointAt(interview: Interview, word: SpokenWord, offset: number): PassagePoint {
  return { segmentId: interview.segments[word.segment]!.id, offset };
}

function wordsBetween(interview: Interview, first: SpokenWord, last: SpokenWord): string {
  const texts = interview.segments.slice(first.segment, last.segment + 1).map(({ text }) => text);
  texts[texts.length - 1] = texts.at(-1)!.slice(0, last.end);
  texts[0] = texts[0]!.slice(first.start);
  return texts.join('\n');
}

/** Who speaks in the segment with most of the words. */
function mainSpeaker(interview: Interview, spoken: readonly SpokenWord[]): string | null {
  const counts = new Map<number, number>();
  for (const { segment } of spoken) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  const [segment] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return interview.segments[segment]!.speakerId;
}

/** The range of a candidate, to compare with other ranges. */
export function rangeOf({ from, to }: Candidate): SpokenRange {
  return { from, to };
}
