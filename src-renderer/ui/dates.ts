import type { CalendarDate, Instant } from '../../src-shared/domain/instant';
import { words } from '../words';

/** `Nov 7, 2018` */
export function longDate(date: CalendarDate): string {
  return format(new Date(`${date.slice(0, 10)}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
}

/** `Nov 7, 2018, 10:43`, in this machine's time zone. */
export function longMoment(instant: Instant): string {
  return format(new Date(instant), { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
}

/** `10:43:12`, in this machine's time zone. */
export function clockTime(instant: Instant): string {
  return format(new Date(instant), { timeStyle: 'medium', hourCycle: 'h23' });
}

/** A moment as a field for date and time takes it, `2018-11-07T10:43`, in this machine's time zone. */
export function momentField(instant: Instant): string {
  const moment = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  const date = [
    String(moment.getFullYear()).padStart(4, '0'),
    two(moment.getMonth() + 1),
    two(moment.getDate()),
  ];
  return `${date.join('-')}T${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The moment that a field for date and time shows, in this machine's time zone; `null` where it shows none. */
export function momentOfField(field: string): Instant | null {
  // without a zone the language reads it as local time
  const moment = new Date(field);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** `00:14:02` */
export function timecode(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** Kept, because making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = [words.locale, ...Object.values(options)].join();
  const known = formats.get(key) ?? new Intl.DateTimeFormat(words.locale, options);
  formats.set(key, known);
  // a file from elsewhere may say anything where a date belongs; a page that shows it must not break
  return Number.isNaN(date.getTime()) ? '?' : known.format(date);
}
