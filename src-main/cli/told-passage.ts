import { timecode } from '../exporters/timecode';
import type { Interview } from '../../src-shared/domain/interview';
import type { PassagePoint } from '../../src-shared/domain/passage';
import type { Candidate } from '../../src-shared/domain/quote-check';

/** A passage as the command line tells it: everything that finds it in the transcript. */
export interface ToldPassage {
  readonly interview: { readonly id: string; readonly title: string };
  readonly speaker: string | null;
  readonly from: ToldPoint;
  readonly to: ToldPoint;
  readonly exact: string;
  readonly score: number;
  /** Seconds; absent where the transcript has no times. */
  readonly startTime?: number;
  readonly endTime?: number;
  /** `00:12:01`; `null` without times. */
  readonly timecode: string | null;
}

/** A place in an interview, for people (by number) and for programs (by id). */
export interface ToldPoint {
  /** Counted from 1. */
  readonly segment: number;
  readonly segmentId: string;
  /** UTF-16 units into the segment's text. */
  readonly offset: number;
}

/** A passage as `--json` tells it; an interview that is not at hand goes by its id. */
export function toldPassage(candidate: Candidate, interview: Interview | null): ToldPassage {
  const { interviewId, from, to, exact, speakerId, score, startTime, endTime } = candidate;
  return {
    interview: { id: interviewId, title: interview?.title ?? interviewId },
    speaker: interview?.speakers.find(({ id }) => id === speakerId)?.name ?? null,
    from: toldPoint(from, interview),
    to: toldPoint(to, interview),
    exact,
    score: Math.round(score * 1000) / 1000,
    ...(startTime !== undefined && { startTime }),
    ...(endTime !== undefined && { endTime }),
    timecode: startTime === undefined ? null : timecode(startTime),
  };
}

function toldPoint({ segmentId, offset }: PassagePoint, interview: Interview | null): ToldPoint {
  const segment = (interview?.segments.findIndex(({ id }) => id === segmentId) ?? -1) + 1;
  return { segment, segmentId, offset };
}

/** `Maren Okafor, okafor.vtt 00:12:01, 94 %`. */
export function passageLine({ speaker, interview, timecode, from, score }: ToldPassage): string {
  const place = timecode ?? `segment ${from.segment}`;
  return `${speaker ?? 'somebody'}, ${interview.title} ${place}, ${Math.round(score * 100)} %`;
}
