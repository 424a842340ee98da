import type { CalendarDate } from '../../domain/instant';
import type { LedgerLine } from '../../domain/ledger-line';
import type { ErrorCause, Notice, NoticeKind, NoticeState } from '../../domain/notice';
import { daysBetween } from './days-between';
import { noticeDate } from '../notice-wording';

/** What of the ledger is wanted; an absent field lets everything through. */
export interface LedgerFilter {
  /** Days, both included; a notice without one passes only where neither is given. */
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  readonly kinds?: readonly NoticeKind[];
  readonly states?: readonly NoticeState[];
  readonly causes?: readonly ErrorCause[];
  readonly section?: string;
  /** Somebody who reported, approved or published it. */
  readonly person?: string;
  /** Words that its story's title, its text or its record has to hold, without regard to case. */
  readonly words?: string;
}

/** What the ledger can be sorted by; `days` are those from discovery to correction. */
export const LEDGER_ORDERS = ['date', 'story', 'kind', 'days'] as const;

export type LedgerOrder = (typeof LEDGER_ORDERS)[number];

/** The lines that fit every part of the filter. */
export function filterLedger(lines: readonly LedgerLine[], filter: LedgerFilter): LedgerLine[] {
  return lines.filter((line) => {
    const { notice } = line;
    return (
      isWithin(ledgerDate(notice), filter) &&
      isAmong(notice.kind, filter.kinds) &&
      isAmong(notice.state, filter.states) &&
      isAmong(notice.cause, filter.causes) &&
      (filter.section === undefined || line.section === filter.section) &&
      (filter.person === undefined || peopleOf(notice).includes(filter.person)) &&
      (filter.words === undefined || holds(line, filter.words))
    );
  });
}

/** Sorted by one column; equal lines keep their order, and those without a value come last either way. */
export function sortLedger(
  lines: readonly LedgerLine[],
  by: LedgerOrder,
  way: 'upwards' | 'downwards' = 'upwards',
): LedgerLine[] {
  const sign = way === 'downwards' ? -1 : 1;
  return [...lines].sort((a, b) => {
    const [x, y] = [sortKey(a, by), sortKey(b, by)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return x < y ? -sign : x > y ? sign : 0;
  });
}

/** The day under which a notice is entered: when it was corrected, else found, else reported. */
export function ledgerDate(notice: Notice): CalendarDate | null {
  const reportedOn = notice.imported ? null : notice.reported.at.slice(0, 10);
  return noticeDate(notice) ?? notice.discoveredOn ?? reportedOn;
}

/** Days from discovery to correction; `null` where one of the two is not known. */
export function daysToCorrection(notice: Notice): number | null {
  const { discoveredOn, correctedOn } = notice;
  return discoveredOn && correctedOn ? daysBetween(discoveredOn, correctedOn) : null;
}

function sortKey(line: LedgerLine, by: LedgerOrder): string | number | null {
  if (by === 'date') return ledgerDate(line.notice);
  if (by === 'story') return line.draftTitle.toLocaleLowerCase('en');
  if (by === 'kind') return line.notice.kind;
  return daysToCorrection(line.notice);
}

function isWithin(day: CalendarDate | null, { from, to }: LedgerFilter): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== null && (from === undefined || from <= day) && (to === undefined || day <= to);
}

function isAmong<T>(value: T | null, wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

function peopleOf(notice: Notice): (string | undefined)[] {
  return [notice.reported.by, notice.approved?.by, notice.published?.by];
}

function holds(line: LedgerLine, wanted: string): boolean {
  const { wrong, right, text } = line.notice;
  const all = [line.draftTitle, wrong, right, text].join('\n').toLocaleLowerCase('en');
  return wanted
    .toLocaleLowerCase('en')
    .split(/\s+/)
    .every((word) => all.includes(word));
}
