import { describe, expect, it } from 'vitest';
import {
  filterLedger,
  sortLedger,
  type LedgerFilter,
  type LedgerOrder,
} from '../../../../src-shared/notices/ledger/ledger';
import { ledgerFigures } from '../../../../src-shared/notices/ledger/ledger-figures';
import { aNotice } from '../../../support/a-notice';
import { LEDGER } from '../../../support/a-ledger';

const filtered = (filter: LedgerFilter) => filterLedger(LEDGER, filter).map(({ notice }) => notice.id);

describe('the ledger’s filter', () => {
  it.each<[LedgerFilter, string[]]>([
    [{}, ['n-1', 'n-2', 'n-3', 'n-4', 'n-5']],
    [{ from: '2024-05-12', to: '2024-05-12' }, ['n-1']],
    [{ from: '2024-03-01' }, ['n-1', 'n-2', 'n-4']],
    [{ kinds: ['retraction', 'clarification'] }, ['n-2', 'n-4']],
    [{ states: ['rejected'] }, ['n-5']],
    [{ causes: ['source'] }, ['n-3']],
    [{ words: 'COUNTY bridge' }, ['n-2']],
    [{ words: 'herring' }, ['n-3', 'n-5']],
    [{ person: 'Ines Okonkwo', kinds: ['retraction'] }, ['n-4']],
    [{ person: 'Nobody' }, []],
  ])('%j lets %j through', (filter, ids) => {
    expect(filtered(filter)).toEqual(ids);
  });
});

describe('the ledger’s order', () => {
  it.each<[LedgerOrder, 'upwards' | 'downwards', string[]]>([
    ['date', 'upwards', ['n-5', 'n-3', 'n-4', 'n-1', 'n-2']],
    ['date', 'downwards', ['n-2', 'n-1', 'n-4', 'n-3', 'n-5']],
    ['story', 'upwards', ['n-1', 'n-2', 'n-4', 'n-3', 'n-5']],
    ['days', 'upwards', ['n-2', 'n-1', 'n-3', 'n-4', 'n-5']],
    ['days', 'downwards', ['n-3', 'n-1', 'n-2', 'n-4', 'n-5']],
  ])('by %s, %s: %j; what has no value comes last', (by, way, ids) => {
    expect(sortLedger(LEDGER, by, way).map(({ notice }) => notice.id)).toEqual(ids);
  });
});

describe('the ledger’s figures', () => {
  it('count kinds, causes of errors and every month between the first and the last', () => {
    const figures = ledgerFigures(LEDGER);
    expect(figures.kinds).toEqual({
      correction: 3,
      clarification: 1,
      update: 0,
      editorsNote: 0,
      retraction: 1,
    });
    expect(figures.causes).toMatchObject({ source: 1, editing: 3, unknown: 0 });
    expect(figures.months.map(({ month, total }) => [month, total])).toEqual([
      ['2024-02', 2],
      ['2024-03', 1],
      ['2024-04', 0],
      ['2024-05', 2],
    ]);
  });

  it.each([
    [[], null],
    [[3], 3],
    [[1, 2, 9], 2],
    [[1, 2, 3, 9], 2.5],
  ])('have the median of %j days as %s', (days, expected) => {
    const lines = days.map((count, index) => ({
      ...LEDGER[0]!,
      notice: aNotice({
        id: `n-${index}`,
        discoveredOn: '2024-05-01',
        correctedOn: `2024-05-${String(1 + count).padStart(2, '0')}`,
      }),
    }));
    expect(ledgerFigures(lines).medianDays).toBe(expected);
  });

  it('are empty for an empty ledger', () => {
    expect(ledgerFigures([])).toMatchObject({ total: 0, months: [], days: [], medianDays: null });
  });
});
