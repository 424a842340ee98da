import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsAround } from '../../../../src-renderer/state/desk/rows-around';

const HARBOUR = ['quay', 'ramp', 'slip', 'mole', 'crane', 'buoy', 'light'];

describe('the rows of a long list around the chosen one', () => {
  it.each([
    ['the first ones, for the first', 0, ['quay', 'ramp', 'slip'], 0, 4],
    ['it in the middle, where the list goes on on both sides', 3, ['slip', 'mole', 'crane'], 2, 2],
    ['the last ones, for the last', 6, ['crane', 'buoy', 'light'], 4, 0],
    ['the first ones, where nothing is chosen', -1, ['quay', 'ramp', 'slip'], 0, 4],
  ])('are %s', (_, chosen, rows, before, after) => {
    expect(rowsAround(HARBOUR, chosen, 3)).toEqual({ rows, before, after });
  });

  it('are all of a list for which there is room', () => {
    expect(rowsAround(HARBOUR, 5, 9)).toEqual({ rows: HARBOUR, before: 0, after: 0 });
  });

  it('have the chosen one among them, and with those before and after make up the list', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.nat(89),
        fc.integer({ min: 1, max: 12 }),
        (length, at, room) => {
          const list = Array.from({ length }, (_, index) => index);
          const chosen = at % length;
          const { rows, before, after } = rowsAround(list, chosen, room);
          expect(rows).toContain(chosen);
          expect(before + rows.length + after).toBe(length);
          expect(rows[0]).toBe(before);
        },
      ),
    );
  });
});
