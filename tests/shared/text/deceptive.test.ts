import { describe, expect, it } from 'vitest';
import { deceptiveIn, deceptiveName } from '../../../src-shared/text/deceptive';

describe('what a reader cannot see or would take for something else', () => {
  it.each([
    ['the ferry \u202egnp.exe', 'U+202E right-to-left override'],
    ['Halden\u200b said', 'U+200B zero-width space'],
    ['no\u00adbody', 'U+00AD soft hyphen'],
    ['by \u2066Ida\u2069', 'U+2066 left-to-right isolate'],
    ['H\u0430lden said', '“H\u0430lden” mixes letters of different scripts that look alike'],
  ])('%j has a badge with its name', (text, name) => {
    expect(deceptiveIn(text).map(deceptiveName)[0]).toBe(name);
  });

  it('is told with its place, in order', () => {
    const text = 'H\u0430lden\u200b said';
    expect(deceptiveIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'H\u0430lden',
      '\u200b',
    ]);
  });

  it.each([['Анна Петрова'], ['5 µg and 3 Ω'], ['a family 👨\u200d👩\u200d👧'], ['plain words']])(
    '%j has none',
    (text) => {
      expect(deceptiveIn(text)).toEqual([]);
    },
  );
});
