import { describe, expect, it } from 'vitest';
import { wordsStillThere } from '../../../src-shared/text/words-still-there';

const TEXT = 'Jens Lund, harbour master for nine years, has the key. Okafor was on the quay at noon.';

describe('what to look for where words are gone', () => {
  const CASES: readonly [fact: string, gone: string, wanted: string][] = [
    ['is the words themselves where they stand after all', 'has the key', 'has the key'],
    ['is the longest stretch of them that is left', 'harbour master since 2009', 'harbour master'],
    ['finds them in another case and between other signs', '“Harbour Master”', 'Harbour Master'],
    ['is no stretch that stands everywhere', 'the most on the boat', 'the most on the boat'],
    ['is the words as they were where nothing is left', 'keeps a parrot', 'keeps a parrot'],
    ['is nothing but what was asked where there are no words', '—', '—'],
  ];
  it.each(CASES)('%s', (_fact, gone, wanted) => {
    expect(wordsStillThere(TEXT, gone)).toBe(wanted);
  });
});
