import type { CalendarDate, Instant } from '../../src-shared/domain/instant';

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const MOMENT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const TIME = new Intl.DateTimeFormat('en', { timeStyle: 'medium', hour12: false });

/** `Nov 7, 2018` */
export function longDate(date: CalendarDate): string {
  return DAY.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** `Nov 7, 2018, 10:43 AM`, in this machine's time zone. */
export function longMoment(instant: Instant): string {
  return MOMENT.format(new Date(instant));
}

/** `10:43:12`, in this machine's time zone. */
export function clockTime(instant: Instant): string {
  return TIME.format(new Date(instant));
}

/** `00:14:02` */
export function timecode(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
