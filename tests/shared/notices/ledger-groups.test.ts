import { describe, expect, it } from 'vitest';
import {
  groupLedger,
  LEDGER_GROUPINGS,
  type LedgerGrouping,
} from '../../../src-shared/notices/ledger-groups';
import { LEDGER } from '../../support/a-ledger';

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
