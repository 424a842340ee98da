import { describe, expect, it } from 'vitest';
import { Dictionaries } from '../../../../src-main/services/machine/dictionaries';

const dictionaries = new Dictionaries();

describe('a dictionary', () => {
  it.each([
    ['en-us', ['harbor', 'color', 'don’t', 'ferry’s'], ['harbour', 'scool']],
    ['en-gb', ['harbour', 'colour', 'don’t', 'ferry’s'], ['harbor', 'scool']],
  ] as const)('%s knows its own spelling, with the apostrophe of print', (language, known, unknown) => {
    expect(dictionaries.wrong(language, [...known, ...unknown])).toEqual(unknown);
  });

  it('suggests a few words, the one that was meant among them', () => {
    const suggested = dictionaries.suggest('en-us', 'scool');
    expect(suggested).toContain('school');
    expect(suggested.length).toBeLessThanOrEqual(6);
  });
});
