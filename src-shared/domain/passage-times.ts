import type { Seconds } from './instant';
import type { Interview, Segment } from './interview';
import type { InterviewPassage, PassagePoint, SpokenRange } from './passage';

/** When a passage was said; a side is absent where the transcript does not say. */
export interface PassageTimes {
  readonly startTime?: Seconds;
  readonly endTime?: Seconds;
}

/**
 * The times of a spoken range: of its first and last word where words have times of their own, else of the segments
 * in which they stand. Nothing is interpolated: a time that is shown was in the transcript.
 */
export function passageTimes(segments: Interview['segments'], range: SpokenRange): PassageTimes {
  const first = segments.find((segment) => segment.id === range.from.segmentId);
  const last = segments.find((segment) => segment.id === range.to.segmentId);
  return {
    startTime: first && startTimeAt(first, range.from),
    endTime: last && endTimeAt(last, range.to),
  };
}

/**
 * When the words of a kept passage were said, by the timecodes that its interview has now: they may have been moved
 * since it was linked. Where the interview has lost its segments, what was true when it was linked.
 */
export function timesNow({ segments }: Pick<Interview, 'segments'>, passage: InterviewPassage): PassageTimes {
  if (segments.some(({ id }) => id === passage.from.segmentId)) return passageTimes(segments, passage);
  return { startTime: passage.startTime, endTime: passage.endTime };
}

/** The time of the word that contains the point or stands last before it. */
function startTimeAt(segment: Segment, { offset }: PassagePoint): Seconds | undefined {
  const word = segment.words?.findLast(([start]) => start <= offset);
  return word?.[2] ?? segment.start;
}

/**
 * The end of the word that ends at the point or after it, the first such whose end is known: where a transcript
 * gives only the time at which words begin, their `from` and `to` are equal.
 */
function endTimeAt(segment: Segment, { offset }: PassagePoint): Seconds | undefined {
  const word = segment.words?.find(([, end, from, to]) => end >= offset && to > from);
  return word?.[3] ?? segment.end;
}
