import { describe, expect, it } from 'vitest';
import { quoted } from '../../../src-shared/gate/blocker-words';

describe('words in a sentence of the gate', () => {
  it.each([
    ['60 percent', '“60 percent”'],
    ['“It would have taken one afternoon,”', '“It would have taken one afternoon”'],
    ['"It floats,"', '"It floats"'],
    ['the oars,', '“the oars”'],
    ['“Is she sound?”', '“Is she sound?”'],
    ['two\nlines  of it', '“two lines of it”'],
  ])('%s are quoted as %s', (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });

  it('are shortened in the middle where they are long', () => {
    const long =
      'We told the council that she was safe to sail, and they signed it anyway, all nine of them.';
    expect(quoted(long)).toMatch(/^“We told the council .* … .* all nine of them\.”$/);
  });
});
