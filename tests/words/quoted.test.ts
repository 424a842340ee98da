import { describe, expect, it } from 'vitest';
import { quoted, quotedPrint } from '../../src-shared/words/english/quoted';

describe('words in a sentence', () => {
  it.each([
    ['60 percent', '“60 percent”'],
    ['“It would have taken one afternoon,”', '“It would have taken one afternoon”'],
    ['"It floats,"', '"It floats"'],
    ['the oars,', '“the oars”'],
    ['“Is she sound?”', '“Is she sound?”'],
    ['two\nlines  of it', '“two lines of it”'],
  ])('%s are quoted as %s', (words, expected) => {
    expect(quotedPrint(words)).toBe(expected);
  });

  it('keep every sign of theirs where a change is told', () => {
    expect(quoted('the oars,')).toBe('“the oars,”');
  });

  it('are shortened in the middle where they are long', () => {
    const long =
      'We told the council that she was safe to sail, and they signed it anyway, all nine of them.';
    expect(quoted(long)).toMatch(/^“We told the council .* … .* all nine of them\.”$/);
  });
});
