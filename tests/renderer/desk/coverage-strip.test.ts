import { describe, expect, it } from 'vitest';
import { claimAt, stripOf } from '../../../src-renderer/desk/coverage-strip';
import { aClaim } from '../../support/a-draft';

const LENGTH = 400;

function claimFrom(start: number, end: number, id: string) {
  const claim = aClaim('We never lost a letter', { id, standing: 'stands' });
  return { ...claim, anchor: { ...claim.anchor, start, end, exact: 'x'.repeat(end - start) } };
}

describe('the coverage strip', () => {
  it('draws all claims of one colour as one path', () => {
    const strip = stripOf([claimFrom(0, 40, 'a'), claimFrom(200, 300, 'b')], [], LENGTH);
    expect(strip.claims.good).toBe('M0.0 0h100.0v10h-100.0zM500.0 0h250.0v10h-250.0z');
    expect(strip.claims.bad).toBe('');
  });

  it('leaves out no-checks that lost their text', () => {
    const at = { start: 100, end: 200 };
    const marks = [
      { anchor: at, orphan: true },
      { anchor: at, orphan: false },
    ];
    expect(stripOf([], marks, LENGTH).noChecks).toBe('M250.0 0h250.0v10h-250.0z');
  });

  it('answers the claim that was clicked, of several the shortest, and none beside them', () => {
    const claims = [claimFrom(0, 200, 'long'), claimFrom(40, 60, 'short'), claimFrom(300, 301, 'narrow')];
    expect(claimAt(claims, LENGTH, 0.12)?.id).toBe('short');
    expect(claimAt(claims, LENGTH, 0.3)?.id).toBe('long');
    expect(claimAt(claims, LENGTH, 0.7501)?.id).toBe('narrow');
    expect(claimAt(claims, LENGTH, 0.9)).toBeNull();
  });
});
