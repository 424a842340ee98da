import type { CalendarDate, Instant } from '../../src-shared/domain/instant';
import { words } from '../words';

/** `Nov 7, 2018` */
export function longDate(date: CalendarDate): string {
  return format(new Date(`${date.slice(0, 10)}T00:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });
}

/** `Nov 7, 2018, 10:43 AM`, in this machine's time zone. */
export function longMoment(instant: Instant): string {
  return format(new Date(instant), { dateStyle: 'medium', timeStyle: 'short' });
}

/** `10:43:12`, in this machine's time zone. */
export function clockTime(instant: Instant): string {
  return format(new Date(instant), { timeStyle: 'medium', hour12: false });
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
  return known.format(date);
}
