import { describe, expect, it } from 'vitest';
import {
  groupLedger,
  LEDGER_GROUPINGS,
  type LedgerGrouping,
} from '../../../../src-shared/notices/ledger/ledger-groups';
import type { LedgerLine } from '../../../../src-shared/domain/ledger-line';
import { ledgerFigures } from '../../../../src-shared/notices/ledger/ledger-figures';
import { ledgerPeriods } from '../../../../src-shared/notices/ledger/ledger-periods';
import { LEDGER } from '../../../support/a-ledger';
import { aNotice } from '../../../support/a-notice';

const EXPECTED: Readonly<Record<LedgerGrouping, readonly (readonly [string, number])[]>> = {
  none: [['', 5]],
  month: [
    ['2024-05', 2],
    ['2024-02', 2],
    ['2024-03', 1],
  ],
  story: [
    ['Ferry', 2],
    ['The herring count', 2],
    ['Lighthouse for sale', 1],
  ],
  kind: [
    ['correction', 3],
    ['clarification', 1],
    ['retraction', 1],
  ],
  cause: [
    ['editing', 3],
    ['', 1],
    ['source', 1],
  ],
  state: [
    ['published', 4],
    ['rejected', 1],
  ],
};

describe('the ledger in groups', () => {
  it.each(LEDGER_GROUPINGS)('goes by %s, in the order in which the lines came', (by) => {
    expect(groupLedger(LEDGER, by).map(({ key, lines }) => [key, lines.length])).toEqual(EXPECTED[by]);
  });

  it('of no lines has no groups', () => {
    expect(groupLedger([], 'month')).toEqual([]);
  });
});

describe('the ledger’s plot', () => {
  const notices = (months: readonly string[]): LedgerLine[] =>
    months.map((month, index) => ({
      ...LEDGER[0]!,
      notice: aNotice({ id: `n-${index}`, correctedOn: `${month}-03` }),
    }));
  const bars = (months: readonly string[]) =>
    ledgerPeriods(ledgerFigures(notices(months)).months).map(({ period, total }) => [period, total]);

  it('has a bar a month, those without a notice too', () => {
    expect(bars(['2024-01', '2024-03', '2024-03'])).toEqual([
      ['2024-01', 1],
      ['2024-02', 0],
      ['2024-03', 2],
    ]);
  });

  it('has a bar a year where the months would be too many', () => {
    expect(bars(['2018-11', '2022-01', '2022-12'])).toEqual([
      ['2018', 1],
      ['2019', 0],
      ['2020', 0],
      ['2021', 0],
      ['2022', 2],
    ]);
  });
});
