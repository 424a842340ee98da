import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../src-shared/domain/anchor';
import { storyText } from '../../../src-shared/domain/block';
import { sameWrongWords, type OtherDraft } from '../../../src-shared/notices/same-wrong-words';
import { aBlock, FERRY_STORY } from '../../support/a-draft';

const text = storyText(FERRY_STORY);
const anchor = (words: string) =>
  anchorAt(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

const others: OtherDraft[] = [
  {
    id: 'profile',
    title: 'A skipper’s day',
    blocks: [
      aBlock('headline', 'A day out'),
      aBlock('paragraph', 'Sand’s boat, built in 1913, leaks. She bails.'),
    ],
  },
  {
    id: 'war',
    title: 'The last summer',
    blocks: [aBlock('paragraph', 'In 1913 nobody on the mainland thought of war.')],
  },
  {
    id: 'quiz',
    title: 'Quiz',
    blocks: [aBlock('paragraph', 'For how long? For forty-one years one family has rowed the post.')],
  },
];

describe('the same wrong words elsewhere', () => {
  it('are found where the sentence is about the same thing, not wherever a year comes up', () => {
    const found = sameWrongWords({ wrong: '1913', anchor: anchor('1913') }, others);
    expect(found).toEqual([
      {
        draftId: 'profile',
        title: 'A skipper’s day',
        range: { start: 33, end: 37 },
        sentence: 'Sand’s boat, built in 1913, leaks.',
        block: 1,
      },
    ]);
  });

  it('are found without more ado where they speak for themselves, however numbers are written', () => {
    const found = sameWrongWords({ wrong: 'For 41 years one family has rowed' }, others);
    expect(found.map(({ draftId }) => draftId)).toEqual(['quiz']);
  });

  it('are none where the record names none', () => {
    expect(sameWrongWords({ wrong: '' }, others)).toEqual([]);
  });
});
