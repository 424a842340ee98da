import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src-shared/text/find-all';

const TEXT = 'The ferry’s keeper sold the Ferry, not two ferries. “The ferry,” he said.';

describe('words looked for in a text', () => {
  it.each([
    ['in any case', 'ferry', false, false, 3],
    ['in their case', 'Ferry', true, false, 1],
    ['as whole words', 'ferr', false, true, 0],
    ['with any apostrophe', "ferry's", false, true, 1],
    ['with any quotation mark', '"the ferry,"', false, false, 1],
    ['never without words', '', false, false, 0],
  ])('are found %s', (_fact, wanted, matchCase, wholeWords, count) => {
    expect(findAll(TEXT, wanted, { matchCase, wholeWords })).toHaveLength(count);
  });

  it('stand where the ranges say', () => {
    const [range] = findAll(TEXT, 'FERRIES', { matchCase: false, wholeWords: true });
    expect(range && TEXT.slice(range.start, range.end)).toBe('ferries');
  });

  it('do not overlap', () => {
    expect(findAll('aaaa', 'aa', { matchCase: true, wholeWords: false })).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });
});
