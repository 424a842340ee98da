import type { Claim } from '../../../src-shared/domain/claim';
import type { Passage, SpokenRange } from '../../../src-shared/domain/passage';
import type { Candidate } from '../../../src-shared/domain/quote-check';

/** A candidate as a passage that can be linked. */
export function passageOf(candidate: Candidate): Passage {
  const { interviewId, from, to, exact, startTime, endTime } = candidate;
  return { kind: 'interview', interviewId, from, to, exact, prefix: '', suffix: '', startTime, endTime };
}

/** Whether a claim rests on the passage that a candidate shows, or on words of it. */
export function isLinkedTo(claim: Claim | null, candidate: Candidate): boolean {
  return (claim?.evidence ?? []).some(
    ({ passage }) =>
      passage.kind === 'interview' &&
      passage.interviewId === candidate.interviewId &&
      passage.from.segmentId === candidate.from.segmentId &&
      passage.from.offset < lastOffset(candidate) &&
      candidate.from.offset < lastOffset(passage),
  );
}

/** Where a range ends in the segment in which it begins. */
function lastOffset({ from, to }: SpokenRange): number {
  return from.segmentId === to.segmentId ? to.offset : Number.POSITIVE_INFINITY;
}
