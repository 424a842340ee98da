import { describe, expect, it } from 'vitest';
import { marginLines, marginRow, type MarginLine } from '../../../../src-renderer/desk/galley/margin-lines';
import type { Claim } from '../../../../src-shared/domain/claim';
import { aClaim } from '../../../support/a-draft';
import { aQuoteCheck } from '../../../support/a-quote-check';

const WIDE = 100;

/** Claims of one line, numbered as they are given. */
function claims(...numbers: number[]): Claim[] {
  return numbers.map((number) => ({ ...aClaim('The boat'), id: `claim-${number}`, number }));
}

function line(given: Partial<MarginLine>): MarginLine {
  return { top: 0, claims: [], verdicts: [], ...given };
}

function numbers(shown: readonly Claim[]): number[] {
  return shown.map(({ number }) => number);
}

describe('a line of the margin', () => {
  it('has whatever begins on it, though a mark raised its box a little', () => {
    const [first, second] = claims(1, 2) as [Claim, Claim];
    const tops = new Map([
      [first.anchor.start, 40],
      [first.anchor.start + 9, 43],
      [first.anchor.start + 80, 70],
    ]);
    const at = (claim: Claim, by: number): Claim => ({
      ...claim,
      anchor: { ...claim.anchor, start: first.anchor.start + by },
    });
    const lines = marginLines(
      [first, at(second, 9), at({ ...second, id: 'claim-3' }, 80)],
      [],
      (offset) => tops.get(offset) ?? null,
    );
    expect(lines.map((one) => one.claims.map(({ id }) => id))).toEqual([['claim-1', 'claim-2'], ['claim-3']]);
  });

  it.each([
    ['both of two', [4, 5], [4, 5], 0],
    ['all of three, as long as their numbers are short', [14, 15, 16], [14, 15, 16], 0],
    ['two of four, and how many more there are', [14, 15, 16, 17], [14, 15], 2],
    ['two of three in a long draft, with three digits each', [114, 115, 116], [114, 115], 1],
  ])('shows the numbers of %s', (_, given, shown, others) => {
    const row = marginRow(line({ claims: claims(...given) }), WIDE, false, null);
    expect([numbers(row.claims), row.others]).toEqual([shown, others]);
  });

  it('shows the selected claim in the place of the last for which there is room', () => {
    const row = marginRow(line({ claims: claims(14, 15, 16, 17) }), WIDE, false, 'claim-17');
    expect([numbers(row.claims), row.others]).toEqual([[14, 17], 2]);
  });

  it('counts the room that a legal flag takes', () => {
    const flagged = claims(14, 15, 16).map((claim) => ({ ...claim, legal: true }));
    expect(marginRow(line({ claims: flagged }), WIDE, false, null).others).toBe(2);
  });

  it('names the verdict of a quotation beside one claim, and shows its sign beside several', () => {
    const check = aQuoteCheck('“We never lost a letter,”', null, '');
    const verdicts = [{ check, claim: null }];
    expect(marginRow(line({ claims: claims(6), verdicts }), WIDE, false, null).short).toBe(false);
    expect(marginRow(line({ claims: claims(6, 7), verdicts }), WIDE, false, null).short).toBe(true);
    expect(marginRow(line({ claims: claims(6), verdicts }), 78, true, null).short).toBe(true);
  });

  it('has a sign for each quotation of a line on which nothing is claimed', () => {
    const check = aQuoteCheck('“We never lost a letter,”', null, '');
    const verdicts = ['a', 'b', 'c', 'd'].map(() => ({ check, claim: null }));
    expect(marginRow(line({ verdicts }), WIDE, false, null).verdicts).toHaveLength(4);
    expect(marginRow(line({ claims: claims(6), verdicts }), WIDE, false, null).verdicts).toHaveLength(2);
  });
});
