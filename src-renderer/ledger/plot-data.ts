import { NOTICE_KINDS, type NoticeKind } from '../../src-shared/domain/notice';
import type { LedgerMonth } from '../../src-shared/notices/ledger-figures';

/** How many corrections took so many days. */
export interface DaysBin {
  /** `same day`, `2–7` */
  readonly days: string;
  readonly count: number;
}

const BINS: readonly { readonly days: string; readonly most: number }[] = [
  { days: 'same day', most: 0 },
  { days: '1', most: 1 },
  { days: '2–7', most: 7 },
  { days: '8–30', most: 30 },
  { days: 'longer', most: Infinity },
];

/** Days in bins that a desk thinks in; bins without a correction stay, so that the shape can be read. */
export function daysInBins(days: readonly number[]): DaysBin[] {
  if (days.length === 0) return [];
  return BINS.map(({ days: word, most }, index) => {
    const least = index === 0 ? -Infinity : BINS[index - 1]!.most;
    return { days: word, count: days.filter((one) => one > least && one <= most).length };
  });
}

/** Notices of a month or a year, by kind. */
export interface Period extends Readonly<Record<NoticeKind, number>> {
  /** `2024-05`, or `2024` in a ledger of many years. */
  readonly period: string;
  readonly total: number;
}

/** More months than this are too thin to be seen, and are put together by year. */
const MOST_MONTHS = 36;

/** The months of a ledger, or its years where it has many months. */
export function periodsOf(months: readonly LedgerMonth[]): Period[] {
  if (months.length <= MOST_MONTHS) {
    return months.map(({ month, counts, total }) => ({ period: month, total, ...counts }));
  }
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(year));
    const sum = (count: (month: LedgerMonth) => number) => own.reduce((all, month) => all + count(month), 0);
    const kinds = NOTICE_KINDS.map((kind) => [kind, sum(({ counts }) => counts[kind])]);
    return {
      period: year,
      total: sum(({ total }) => total),
      ...(Object.fromEntries(kinds) as Record<NoticeKind, number>),
    };
  });
}

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** `2024-05` → `May 24` */
export function monthWord(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** A month as `May 24`, a year as it is. */
export function periodWord(period: string): string {
  return period.length === 4 ? period : monthWord(period);
}
