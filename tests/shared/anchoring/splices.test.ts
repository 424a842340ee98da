import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliceBetween } from '../../../src-shared/anchoring/splice-between';
import { mapThroughSplices } from '../../../src-shared/anchoring/splices';

describe('a range carried through the difference of two texts', () => {
  it('has the same words wherever it is called untouched', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(40), fc.nat(40), (before, after, a, b) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        fc.pre(range.start < range.end && range.end <= before.length);
        const mapped = mapThroughSplices(range, spliceBetween(before, after));
        if (mapped === null || mapped.touched) return;
        expect(after.slice(mapped.start, mapped.end)).toBe(before.slice(range.start, range.end));
      }),
    );
  });

  it('moves with words that are inserted before it', () => {
    const before = 'The pump was off.';
    const after = 'On Monday, the pump was off.';
    const range = { start: 13, end: 16 };
    const mapped = mapThroughSplices(range, spliceBetween(before, after));
    expect(mapped && after.slice(mapped.start, mapped.end)).toBe('off');
  });

  it('is gone when its words are gone', () => {
    expect(mapThroughSplices({ start: 4, end: 8 }, spliceBetween('The pump broke.', 'The .'))).toBeNull();
  });
});
