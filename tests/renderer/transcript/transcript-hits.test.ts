import { describe, expect, it } from 'vitest';
import { hitMarks, hitsIn } from '../../../src-renderer/transcript/transcript-hits';

const TALK = {
  segments: [
    { id: 's1', speakerId: 'a', text: 'Who signed the licence for the ferry?' },
    { id: 's2', speakerId: 'b', text: 'The ferry had no licence. The ferry never had one.' },
  ],
};

describe('what is looked for in a transcript', () => {
  it('is found in every turn in which it was said, as often as it was', () => {
    expect(hitsIn(TALK, 'ferry').map(({ segmentId, start }) => [segmentId, start])).toEqual([
      ['s1', 31],
      ['s2', 4],
      ['s2', 30],
    ]);
  });

  it.each(['', '  '])('is nothing while nothing is typed: “%s”', (query) => {
    expect(hitsIn(TALK, query)).toEqual([]);
  });

  it('is marked in its own turn, the hit that is looked at once more', () => {
    const hits = hitsIn(TALK, 'ferry');
    expect(hitMarks('s1', hits, hits[1]!)).toEqual([{ start: 31, end: 36, kind: 'hit' }]);
    expect(hitMarks('s2', hits, hits[1]!).map(({ start, kind }) => [start, kind])).toEqual([
      [4, 'hit'],
      [30, 'hit'],
      [4, 'presentHit'],
    ]);
  });
});
