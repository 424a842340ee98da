import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../../src-shared/text/words-around';

const TEXT =
  'The last ferry\n\nThe boat was built in 1913, and Berit Sand has steered it since 1983, without a pause.';
const around = (words: string) => {
  const start = TEXT.indexOf(words);
  return wordsAround(TEXT, { start, end: start + words.length });
};

describe('the words around a place', () => {
  it('are those of its paragraph alone', () => {
    expect(around('1913').before).toBe('The boat was built in ');
    expect(around('ferry')).toEqual({ before: 'The last ', after: '' });
  });

  it('are cut between words where there are many', () => {
    expect(around('1913').after).toBe(', and Berit Sand has steered it since 1983,');
    expect(around('pause').before).toBe('Sand has steered it since 1983, without a ');
  });
});
