import type { Passage } from '../../src-shared/domain/passage';
import type { Candidate } from '../../src-shared/domain/quote-check';

/** A candidate as a passage that can be linked. */
export function passageOf(candidate: Candidate): Passage {
  const { interviewId, from, to, exact, startTime, endTime } = candidate;
  return { kind: 'interview', interviewId, from, to, exact, prefix: '', suffix: '', startTime, endTime };
}
