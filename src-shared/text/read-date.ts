import type { CalendarDate } from '../domain/instant';

const MONTH_STEMS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
] as const;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|' +
  'nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

const MONTH_FIRST = `${WEEKDAY}(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+((?:19|20)\\d\\d))?`;
const DAY_FIRST = `${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${MONTH})(?:,?\\s+((?:19|20)\\d\\d))?`;
const ISO = '((?:19|20)\\d\\d)-(\\d{2})-(\\d{2})(?:T[\\d:.,]+(?:Z|[+-]\\d{2}:?\\d{2})?)?';
const SLASHED = '(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d\\d)';

/** The source of a pattern that matches a written date, for use inside a larger one; it holds capturing groups. */
export const WRITTEN_DATE = `(?:${MONTH_FIRST}|${DAY_FIRST}|${ISO}|${SLASHED})`.replace(/\((?!\?)/g, '(?:');

/** A date as it is written in a text, and where. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly month: number;
  readonly day: number;
  /** `null` where the text names no year. */
  readonly year: number | null;
}

/**
 * The first date written in a text: `June 3`, `Nov. 7, 2018`, `7 November 2018`, `2018-11-07`, and `11/7/2018`
 * where only one reading of it is possible. `null` where there is none.
 */
export function readDate(text: string): WrittenDate | null {
  const found = [
    match(text, MONTH_FIRST, ([month, day, year]) => [year, monthNumber(month), day]),
    match(text, DAY_FIRST, ([day, month, year]) => [year, monthNumber(month), day]),
    match(text, ISO, ([year, month, day]) => [year, Number(month), day]),
    match(text, SLASHED, readSlashed),
  ].filter((date) => date !== null);
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null;
}

/**
 * The date as a calendar day. Where the text names no year, the first such day on or after `notBefore` is
 * meant; without that, the day stays unknown.
 */
export function calendarDate(date: WrittenDate, notBefore?: CalendarDate): CalendarDate | null {
  if (date.year !== null) return iso(date.year, date.month, date.day);
  if (!notBefore) return null;
  const year = Number(notBefore.slice(0, 4));
  const sameYear = iso(year, date.month, date.day);
  return sameYear >= notBefore ? sameYear : iso(year + 1, date.month, date.day);
}

/** The calendar day that a text is or begins with, with its year; `null` for anything else. */
export function readCalendarDate(text: string): CalendarDate | null {
  const date = readDate(text);
  return date && date.year !== null ? calendarDate(date) : null;
}

type Parts = readonly (string | undefined)[];
type YearMonthDay = readonly [string | undefined, number | undefined, string | undefined];

function match(text: string, pattern: string, order: (groups: Parts) => YearMonthDay): WrittenDate | null {
  const found = new RegExp(`(?<![\\w/])${pattern}(?![\\w/])`, 'i').exec(text);
  if (!found) return null;
  const [year, month, day] = order(found.slice(1));
  if (!month || !day || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const range = { start: found.index, end: found.index + found[0].length };
  return { ...range, month, day: Number(day), year: year === undefined ? null : Number(year) };
}

/** 7/11 is July in one country and November in the other; 25/11 can be read one way only. */
function readSlashed([first, second, year]: Parts): YearMonthDay {
  const [a, b] = [Number(first), Number(second)];
  if (a > 12 && b <= 12) return [year, b, first];
  if (b > 12 && a <= 12) return [year, a, second];
  return a === b ? [year, a, second] : [year, undefined, undefined];
}

function monthNumber(name: string | undefined): number | undefined {
  const stem = name?.slice(0, 3).toLowerCase();
  const index = MONTH_STEMS.findIndex((month) => month === stem);
  return index < 0 ? undefined : index + 1;
}

function iso(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
