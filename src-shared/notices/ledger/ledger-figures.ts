import type { LedgerLine } from '../../domain/ledger-line';
import { ERROR_CAUSES, NOTICE_KINDS, type ErrorCause, type NoticeKind } from '../../domain/notice';
import { daysToCorrection, ledgerDate } from './ledger';

/** How many notices of each kind a month has. */
export interface LedgerMonth {
  /** `2024-05` */
  readonly month: string;
  readonly counts: Readonly<Record<NoticeKind, number>>;
  readonly total: number;
}

/** What the ledger shows as a whole. */
export interface LedgerFigures {
  readonly total: number;
  readonly kinds: Readonly<Record<NoticeKind, number>>;
  /** Every month from the first to the last, those without a notice too. */
  readonly months: readonly LedgerMonth[];
  /** Causes of corrections and retractions; `unknown` where nobody said. */
  readonly causes: Readonly<Record<ErrorCause | 'unknown', number>>;
  /** Days from discovery to correction, sorted, of the notices that know both. */
  readonly days: readonly number[];
  /** The middle of `days`, or the mean of the two in the middle; `null` for none. */
  readonly medianDays: number | null;
}

/** Counts a ledger: by kind, by cause, by month, and how long corrections took. */
export function ledgerFigures(lines: readonly LedgerLine[]): LedgerFigures {
  const days = lines
    .map(({ notice }) => daysToCorrection(notice))
    .filter((one) => one !== null)
    .sort((a, b) => a - b);
  return {
    total: lines.length,
    kinds: countKinds(lines),
    months: monthsOf(lines),
    causes: countCauses(lines),
    days,
    medianDays: median(days),
  };
}

function countKinds(lines: readonly LedgerLine[]): Record<NoticeKind, number> {
  const count = (kind: NoticeKind) => lines.filter(({ notice }) => notice.kind === kind).length;
  return Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, count(kind)])) as Record<NoticeKind, number>;
}

function countCauses(lines: readonly LedgerLine[]): Record<ErrorCause | 'unknown', number> {
  const errors = lines.filter(({ notice }) => notice.kind === 'correction' || notice.kind === 'retraction');
  const count = (cause: ErrorCause | null) => errors.filter(({ notice }) => notice.cause === cause).length;
  const known = ERROR_CAUSES.map((cause) => [cause, count(cause)]);
  return Object.fromEntries([...known, ['unknown', count(null)]]) as Record<ErrorCause | 'unknown', number>;
}

function monthsOf(lines: readonly LedgerLine[]): LedgerMonth[] {
  const dated = lines.flatMap((line) => {
    const month = ledgerDate(line.notice)?.slice(0, 7);
    return month ? [{ line, month }] : [];
  });
  const known = dated.map(({ month }) => month).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  return monthsBetween(first, last).map((month) => {
    const here = dated.filter((one) => one.month === month).map(({ line }) => line);
    return { month, counts: countKinds(here), total: here.length };
  });
}

/** `2023-12` to `2024-02`: those two and the one between. */
function monthsBetween(first: string, last: string): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const name = (at: number) =>
    `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
  return Array.from({ length: index(last) - index(first) + 1 }, (_, offset) => name(index(first) + offset));
}

function median(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
