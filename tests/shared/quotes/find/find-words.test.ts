import { describe, expect, it } from 'vitest';
import { findWords } from '../../../../src-shared/quotes/find/find-quotation';
import { QuoteIndex } from '../../../../src-shared/quotes/index/quote-index';
import { aTranscript } from '../support/transcript';

const TALKS = [
  aTranscript('keeper', [
    ['Ada Holt', 'I lit the lamp at dusk every night for thirty-one years, and I never once let it go out.'],
    ['Ada Holt', 'It was what it was, and you do what you do, and that is all there is to it.'],
  ]),
  aTranscript('pilot', [
    ['Jon Reyes', 'We came in under the bridge with the tide behind us and nobody on the radio.'],
    ['Jon Reyes', 'The colour of the water told me, and I did not need a 25-page report for that.'],
  ]),
];
const index = new QuoteIndex();
for (const talk of TALKS) index.put(talk);
const texts = { interview: (id: string) => TALKS.find((talk) => talk.id === id) ?? null };

const found = (words: string, typing = false): string[] =>
  findWords(index, texts, words, { typing }).map(({ candidate }) => candidate.exact);

describe('words are found', () => {
  it.each([
    ['as they were said', 'lit the lamp at dusk every night', 'lit the lamp at dusk every night'],
    [
      'misremembered',
      'I lit a lamp at dusk each night for thirty years',
      'I lit the lamp at dusk every night for thirty-one years',
    ],
    ['shortened', 'came in with the tide behind us', 'came in under the bridge with the tide behind us'],
    [
      'made of common words alone',
      'you do what you do and that is all',
      'you do what you do, and that is all',
    ],
    [
      'made of common words, with one put in that nobody said beside them',
      'and you do what you must and that is all there is to it',
      'and you do what you do, and that is all there is to it',
    ],
    [
      'in another spelling, with figures',
      'the color of the water told me',
      'The colour of the water told me',
    ],
    ['with a number in words', 'a twenty-five-page report', 'a 25-page report'],
  ])('%s', (_how, words, exact) => {
    expect(found(words)[0]).toBe(exact);
  });

  it.each(['lit the la', 'under the bri', 'colour of the wat'])(
    'while the last one is being typed: %s',
    (words) => {
      expect(found(words, true)).toHaveLength(1);
    },
  );

  it.each(['a violin has no use for a lighthouse', '', '…'])('not by chance: “%s”', (words) => {
    expect(found(words)).toEqual([]);
  });
});

describe('an index follows its interviews', () => {
  it('forgets what was revised or removed, and nothing else', () => {
    const own = new QuoteIndex();
    for (const talk of TALKS) own.put(talk);
    own.put(aTranscript('pilot', [['Jon Reyes', 'We anchored off the point.']]));
    const inOwn = (words: string): number => findWords(own, texts, words).length;
    expect(inOwn('under the bridge with the tide behind us')).toBe(0);
    expect(inOwn('lit the lamp at dusk every night')).toBe(1);
    own.remove('keeper');
    expect(inOwn('lit the lamp at dusk every night')).toBe(0);
    expect(own.interviewCount).toBe(1);
  });
});
