import { describe, expect, it } from 'vitest';
import {
  causeBars,
  daysInBins,
  periodBars,
  periodWord,
  WHOLE_NUMBERS,
} from '../../../src-renderer/ledger/plot-data';
import { ledgerFigures } from '../../../src-shared/notices/ledger/ledger-figures';
import { aNotice } from '../../support/a-notice';

function figuresOf(...notices: Parameters<typeof aNotice>[0][]) {
  return ledgerFigures(
    notices.map((notice, index) => ({
      draftId: `d-${index}`,
      draftTitle: 'Ferry',
      publishedOn: '2024-05-01',
      notice: aNotice({ id: `n-${index}`, ...notice }),
    })),
  );
}

describe('the bars of a ledger', () => {
  it('have a place for every month between the first notice and the last', () => {
    const bars = periodBars(figuresOf({ correctedOn: '2024-03-02' }, { correctedOn: '2024-05-20' }));
    expect(bars.map(({ period, total, correction }) => [period, total, correction])).toEqual([
      ['2024-03', 1, 1],
      ['2024-04', 0, 0],
      ['2024-05', 1, 1],
    ]);
    expect(bars.map(({ period }) => periodWord(period))).toEqual(['Mar 24', 'Apr 24', 'May 24']);
  });

  it('name the causes that there were, and say of how many errors nobody knows', () => {
    const figures = figuresOf({ cause: 'editing' }, { cause: 'editing' }, { cause: null });
    expect(causeBars(figures)).toEqual([
      { cause: 'Editing', count: 2 },
      { cause: 'Not known', count: 1 },
    ]);
    expect(causeBars(figuresOf())).toEqual([]);
  });

  it('count days as a desk speaks of them, with room for what never took so long', () => {
    expect(daysInBins([0, 0, 1, 7, 400]).map(({ days, count }) => [days, count])).toEqual([
      ['same day', 2],
      ['1', 1],
      ['2–7', 1],
      ['8–30', 0],
      ['longer', 1],
    ]);
    expect(daysInBins([])).toEqual([]);
  });

  it('stand on a scale without half a notice', () => {
    expect(WHOLE_NUMBERS.ticks({ ticks: () => [0, 0.5, 1] })).toEqual([0, 1]);
  });
});
