import { ERROR_CAUSES, type NoticeKind } from '../../src-shared/domain/notice';
import type { LedgerFigures } from '../../src-shared/notices/ledger/ledger-figures';
import { ledgerPeriods } from '../../src-shared/notices/ledger/ledger-periods';
import { words } from '../words';

/** Published notices of a month or, of a long time, of a year: in all, and of each kind. */
export type PeriodBar = Readonly<Record<NoticeKind, number>> & {
  /** `2024-05`, `2024` */
  readonly period: string;
  readonly total: number;
};

/** A bar for each period, in order of time; one without a notice has its place. */
export function periodBars({ months }: Pick<LedgerFigures, 'months'>): PeriodBar[] {
  return ledgerPeriods(months).map(({ counts, ...period }) => ({ ...period, ...counts }));
}

/** How many errors had one cause. */
export interface CauseBar {
  readonly cause: string;
  readonly count: number;
}

/** A bar for each cause that there was, and one for those of which nobody wrote the cause down. */
export function causeBars({ causes }: Pick<LedgerFigures, 'causes'>): CauseBar[] {
  return [...ERROR_CAUSES, 'unknown' as const]
    .map((cause) => ({
      cause: cause === 'unknown' ? words.ledger.notKnown : words.notices.causes[cause],
      count: causes[cause],
    }))
    .filter(({ count }) => count > 0);
}

/** Nought, and the whole numbers that a scale has room for: half a notice is a tick that says nothing. */
export const WHOLE_NUMBERS = {
  ticks: (scale: { ticks?: (count: number) => number[] }): number[] =>
    (scale.ticks?.(2) ?? []).filter((value) => Number.isInteger(value)),
  format: String,
};

/** How many corrections took so many days. */
export interface DaysBin {
  /** `same day`, `2–7` */
  readonly days: string;
  readonly count: number;
}

/** The most days of each bin. */
const MOST = [0, 1, 7, 30, Infinity] as const;

/** Days in bins that a desk thinks in; bins without a correction stay, so that the shape can be read. */
export function daysInBins(days: readonly number[]): DaysBin[] {
  if (days.length === 0) return [];
  return MOST.map((most, index) => {
    const least = MOST[index - 1] ?? -Infinity;
    const count = days.filter((one) => one > least && one <= most).length;
    return { days: binWord(least, most), count };
  });
}

function binWord(least: number, most: number): string {
  if (most === 0) return words.ledger.sameDay;
  if (most === Infinity) return words.ledger.longer;
  return most - least === 1 ? String(most) : `${least + 1}–${most}`;
}

/** `2024-05` → `May 24` */
export function monthWord(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(words.locale, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
}

/** A month as `May 24`, a year as it is. */
export function periodWord(period: string): string {
  return period.length === 4 ? period : monthWord(period);
}
