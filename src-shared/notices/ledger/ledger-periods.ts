import { NOTICE_KINDS, type NoticeKind } from '../../domain/notice';
import type { LedgerMonth } from './ledger-figures';

/** Notices of a month or a year, by kind. */
export interface LedgerPeriod {
  /** `2024-05`, or `2024` in a ledger of many years. */
  readonly period: string;
  readonly counts: Readonly<Record<NoticeKind, number>>;
  readonly total: number;
}

/** More months than this are too thin to be seen in a plot, and are put together by year. */
const MOST_MONTHS = 36;

/** The months of a ledger, or its years where it has many months. */
export function ledgerPeriods(months: readonly LedgerMonth[]): LedgerPeriod[] {
  if (months.length <= MOST_MONTHS) {
    return months.map(({ month, counts, total }) => ({ period: month, counts, total }));
  }
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return years.map((year) =>
    together(
      year,
      months.filter(({ month }) => month.startsWith(year)),
    ),
  );
}

function together(period: string, months: readonly LedgerMonth[]): LedgerPeriod {
  const sum = (count: (month: LedgerMonth) => number) => months.reduce((all, month) => all + count(month), 0);
  const counts = NOTICE_KINDS.map((kind) => [kind, sum((month) => month.counts[kind])]);
  return {
    period,
    counts: Object.fromEntries(counts) as Record<NoticeKind, number>,
    total: sum(({ total }) => total),
  };
}
