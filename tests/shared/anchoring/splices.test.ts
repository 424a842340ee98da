import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import { spliceBetween } from '../../../src-shared/anchoring/splice-between';
import { joinedSplice, mapThroughSplices } from '../../../src-shared/anchoring/splices';

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

describe('two splices that follow each other', () => {
  const splice = fc.record({ start: fc.nat(12), removed: fc.nat(6), inserted: fc.nat(6) });

  it('joined do what both did, one after the other', () => {
    fc.assert(
      fc.property(splice, splice, (first, second) => {
        const joined = joinedSplice(first, second);
        fc.pre(joined !== null);
        const old = Array.from({ length: 30 }, (_, at) => `o${at}`);
        const apply = (
          text: readonly string[],
          { start, removed, inserted }: TextSplice,
          sign: string,
        ): string[] => text.toSpliced(start, removed, ...Array.from({ length: inserted }, () => sign));
        const both = apply(apply(old, first, 'n'), second, 'n');
        const once = old.toSpliced(
          joined.start,
          joined.removed,
          ...both.slice(joined.start, joined.start + joined.inserted),
        );
        expect(once).toEqual(both);
      }),
    );
  });

  it('stay two where they lie apart', () => {
    const [first, second] = [
      { start: 2, removed: 1, inserted: 1 },
      { start: 9, removed: 0, inserted: 1 },
    ];
    expect(joinedSplice(first, second)).toBeNull();
  });
});
