import { describe, expect, it } from 'vitest';
import { passageTimes, timesNow } from '../../../src-shared/domain/passage-times';
import type { InterviewPassage } from '../../../src-shared/domain/passage';
import type { Segment } from '../../../src-shared/domain/interview';

const segment: Segment = {
  id: 't1',
  speakerId: null,
  text: 'We waited. Then it rose again. Faster.',
  start: 840,
  end: 900,
  words: [
    [0, 10, 842, 850],
    [11, 30, 880, 880],
    [31, 38, 890, 895],
  ],
};
const range = (from: number, to: number) => ({
  from: { segmentId: 't1', offset: from },
  to: { segmentId: 't1', offset: to },
});

describe('the times of a passage', () => {
  it('are those of its first and last word', () => {
    expect(passageTimes([segment], range(0, 10))).toEqual({ startTime: 842, endTime: 850 });
  });

  it('end at the next known end, where it is known only when the words began', () => {
    expect(passageTimes([segment], range(16, 30))).toEqual({ startTime: 880, endTime: 895 });
  });

  it('are those of the segment where words have none', () => {
    expect(passageTimes([{ ...segment, words: undefined }], range(3, 9))).toEqual({
      startTime: 840,
      endTime: 900,
    });
  });
});

describe('the times of a passage that was kept', () => {
  const KEPT: InterviewPassage = {
    ...range(3, 9),
    kind: 'interview',
    interviewId: 'okafor',
    exact: 'waited',
    prefix: '',
    suffix: '',
    startTime: 840,
    endTime: 900,
  };

  it('are those of the timecodes as they are now', () => {
    const moved = { ...segment, words: undefined, start: 840.5, end: 900.5 };
    expect(timesNow({ segments: [moved] }, KEPT)).toEqual({ startTime: 840.5, endTime: 900.5 });
  });

  it('are none where the transcript has none any more', () => {
    const untimed = { ...segment, words: undefined, start: undefined, end: undefined };
    expect(timesNow({ segments: [untimed] }, KEPT).startTime).toBeUndefined();
  });

  it('are the old ones where the interview has lost the words', () => {
    expect(timesNow({ segments: [] }, KEPT)).toEqual({ startTime: 840, endTime: 900 });
  });
});
