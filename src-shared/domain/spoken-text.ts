import { ANCHOR_CONTEXT } from './anchor';
import type { Interview } from './interview';
import type { InterviewPassage, SpokenRange } from './passage';
import { passageTimes } from './passage-times';

/** What stands between two segments in a passage's words. */
export const SEGMENT_SEPARATOR = '\n';

/** The words of a spoken range, segments joined by `\n`; empty where a segment is not in the interview. */
export function spokenText(interview: Pick<Interview, 'segments'>, range: SpokenRange): string {
  const first = interview.segments.findIndex((segment) => segment.id === range.from.segmentId);
  const last = interview.segments.findIndex((segment) => segment.id === range.to.segmentId);
  if (first < 0 || last < first) return '';
  return interview.segments
    .slice(first, last + 1)
    .map(({ text }, index) => {
      const end = first + index === last ? range.to.offset : text.length;
      return text.slice(index === 0 ? range.from.offset : 0, end);
    })
    .join(SEGMENT_SEPARATOR);
}

/** A range of an interview as a passage that can be linked: its words, their surroundings, their times. */
export function passageOfRange(interview: Interview, range: SpokenRange): InterviewPassage {
  const first = interview.segments.find((segment) => segment.id === range.from.segmentId);
  const last = interview.segments.find((segment) => segment.id === range.to.segmentId);
  return {
    kind: 'interview',
    interviewId: interview.id,
    from: range.from,
    to: range.to,
    exact: spokenText(interview, range),
    prefix: first?.text.slice(Math.max(0, range.from.offset - ANCHOR_CONTEXT), range.from.offset) ?? '',
    suffix: last?.text.slice(range.to.offset, range.to.offset + ANCHOR_CONTEXT) ?? '',
    ...passageTimes(interview.segments, range),
  };
}
