import { describe, expect, it } from 'vitest';
import { followPassage } from '../../../src-shared/claims/follow-passage';
import type { Interview } from '../../../src-shared/domain/interview';
import { anInterview, aPassage } from '../../support/an-interview';

const BEFORE = anInterview();

/** The interview after the turn of those words was corrected. */
function corrected(segmentId: string, text: string): Interview {
  return {
    ...BEFORE,
    segments: BEFORE.segments.map((segment) => (segment.id === segmentId ? { ...segment, text } : segment)),
  };
}

describe('a linked passage', () => {
  it('is the very same object where its words still stand in their place', () => {
    const passage = aPassage(BEFORE, 'Not one.');
    expect(followPassage(BEFORE, passage)).toBe(passage);
  });

  it.each([
    {
      what: 'moves with words put in before it',
      words: 'Not one.',
      text: 'Honestly, we never lost a letter. Not one. A goat, once.',
      now: 'Not one.',
      at: 34,
    },
    {
      what: 'takes in a word that was put in',
      words: 'We never lost a letter.',
      text: 'We almost never lost a letter. Not one. A goat, once, but the goat could swim.',
      now: 'We almost never lost a letter.',
      at: 0,
    },
    {
      what: 'loses a word that was taken out',
      words: 'A goat, once, but the goat could swim.',
      text: 'We never lost a letter. Not one. A goat, once, but it swam.',
      now: 'A goat, once, but it swam.',
      at: 33,
    },
    {
      what: 'ends before what was added to the turn',
      words: 'Not one.',
      text: 'We never lost a letter. Not a single one. A goat, once, but the goat could swim. She did.',
      now: 'Not a single one.',
      at: 24,
    },
  ])('$what', ({ words, text, now, at }) => {
    const followed = followPassage(corrected('s-2', text), aPassage(BEFORE, words));
    expect(followed).toMatchObject({ exact: now, from: { segmentId: 's-2', offset: at } });
  });

  it('is found in another turn once the transcript was cut into other turns', () => {
    const passage = aPassage(BEFORE, 'when I have been sick on it');
    const segments = [
      { id: 'new-1', speakerId: 'sand', text: 'I will believe in it when I have been sick on it.' },
    ];
    expect(followPassage({ ...BEFORE, segments }, passage)?.from.segmentId).toBe('new-1');
  });

  it.each([
    { what: 'its words are gone', segments: [{ id: 'new-1', speakerId: 'sand', text: 'No comment.' }] },
    {
      what: 'its words are said twice elsewhere, so that nobody can tell which was meant',
      segments: [
        { id: 'new-1', speakerId: 'sand', text: 'Not one. I said so.' },
        { id: 'new-2', speakerId: 'sand', text: 'I told him: Not one.' },
      ],
    },
  ])('is lost where $what', ({ segments }) => {
    expect(followPassage({ ...BEFORE, segments }, aPassage(BEFORE, 'Not one.'))).toBeNull();
  });
});
