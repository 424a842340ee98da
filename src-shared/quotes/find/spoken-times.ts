import type { Interview, Segment } from '../../domain/interview';
import type { Seconds } from '../../domain/instant';
import type { SpokenRange } from '../../domain/passage';

/** When words were said; absent where the transcript does not say. */
export interface SpokenTimes {
  readonly startTime?: Seconds;
  readonly endTime?: Seconds;
}

/**
 * When a range of an interview begins and ends: by the words' own times where the transcript has them, else by the
 * segments'. A time that the transcript does not tell is left out.
 */
export function spokenTimes(interview: Pick<Interview, 'segments'>, { from, to }: SpokenRange): SpokenTimes {
  const first = interview.segments.find(({ id }) => id === from.segmentId);
  const last = interview.segments.find(({ id }) => id === to.segmentId);
  const startTime = first && startAt(first, from.offset);
  const endTime = last && endAt(last, to.offset);
  return { ...(startTime !== undefined && { startTime }), ...(endTime !== undefined && { endTime }) };
}

function startAt(segment: Segment, offset: number): Seconds | undefined {
  return segment.words?.find(([, end]) => end > offset)?.[2] ?? segment.start;
}

function endAt(segment: Segment, offset: number): Seconds | undefined {
  return segment.words?.findLast(([start]) => start < offset)?.[3] ?? segment.end;
}
