import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src-shared/text/count-words';

const counted = (text: string): number => text.match(/\S+/g)?.length ?? 0;

describe('counting words', () => {
  it('takes every letter of the alphabet of computers for what a regular expression takes it for', () => {
    const wrong = [];
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (countWords(text) !== counted(text)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('counts runs of anything but white space', () => {
    const letters = fc.constantFrom('a', '-', '7', ' ', '\n', '\u00a0', '😀', '—');
    fc.assert(
      fc.property(fc.array(letters), (some) => {
        expect(countWords(some.join(''))).toBe(counted(some.join('')));
      }),
    );
  });
});
