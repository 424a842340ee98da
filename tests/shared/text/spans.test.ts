import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangesOverlap } from '../../../src-shared/domain/text-range';
import { Spans } from '../../../src-shared/text/spans';

const range = fc
  .record({ start: fc.nat(2000), length: fc.integer({ min: 1, max: 700 }) })
  .map(({ start, length }) => ({ start, end: start + length }));

it('spans that share a unit with a range are found as if all were looked at, in their order', () => {
  fc.assert(
    fc.property(fc.array(range), range, (all, wanted) => {
      const spans = new Spans(all);
      const slowly = all.filter((span) => rangesOverlap(span, wanted));
      expect(spans.touching(wanted)).toEqual(slowly.sort((a, b) => a.start - b.start));
      expect(spans.touches(wanted)).toBe(slowly.length > 0);
    }),
  );
});

it('no spans touch nothing', () => {
  expect(new Spans().touching({ start: 0, end: 9 })).toEqual([]);
});
