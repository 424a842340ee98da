import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimLanes } from '../../../../src-renderer/desk/galley/claim-lanes';
import type { Claim } from '../../../../src-shared/domain/claim';
import { aClaim } from '../../../support/a-draft';

function claim(id: string, start: number, end: number, orphan = false): Claim {
  const made = aClaim('The boat');
  return { ...made, id, orphan, anchor: { ...made.anchor, start, end } };
}

function lanes(...claims: Claim[]): Record<string, number> {
  return Object.fromEntries(claimLanes(claims));
}

describe('the lines under claims', () => {
  it('are one below the other where a claim stands within another one', () => {
    expect(lanes(claim('age', 20, 22), claim('whole', 0, 40))).toEqual({ whole: 0, age: 1 });
  });

  it('are one below the other where two claims overlap, the one that begins first on top', () => {
    expect(lanes(claim('first', 0, 12), claim('second', 8, 30))).toEqual({ first: 0, second: 1 });
  });

  it('are at one height where claims only touch', () => {
    expect(lanes(claim('day', 0, 12), claim('hour', 12, 20))).toEqual({ day: 0, hour: 0 });
  });

  it('leave out a claim whose text is gone', () => {
    expect(lanes(claim('gone', 0, 40, true), claim('age', 20, 22))).toEqual({ age: 0 });
  });

  it('never share a height where no more than three claims overlap', () => {
    const spans = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(spans, { maxLength: 3 }), (given) => {
        const claims = given.map(([start, length], index) => claim(`c-${index}`, start, start + length));
        const found = claimLanes(claims);
        for (const [index, one] of claims.entries()) {
          for (const other of claims.slice(index + 1)) {
            const overlap = one.anchor.start < other.anchor.end && other.anchor.start < one.anchor.end;
            if (overlap) expect(found.get(one.id)).not.toBe(found.get(other.id));
          }
        }
      }),
    );
  });
});
