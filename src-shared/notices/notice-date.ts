import type { CalendarDate } from '../domain/instant';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** AP style shortens no month of five letters or fewer, and September to four. */
const SHORT_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const;

const TOKEN = /YYYY|MMMM|MMM|MM|DD|D/g;
const ONLY_TOKENS = /^(?:YYYY|MMMM|MMM|MM|DD|D)+$/;

/**
 * A calendar day in a house's form. A run of letters is replaced only where all of it is tokens, so that
 * `D de MMMM` keeps its `de`. Something that is no calendar day comes back as it is.
 */
export function formatNoticeDate(date: CalendarDate, form: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const month = Number(parts?.[2]) - 1;
  if (!parts || !MONTHS[month]) return date;
  const words: Record<string, string> = {
    YYYY: parts[1]!,
    MMMM: MONTHS[month],
    MMM: SHORT_MONTHS[month]!,
    MM: parts[2]!,
    DD: parts[3]!,
    D: String(Number(parts[3])),
  };
  return form.replace(/[A-Za-z]+/g, (run) =>
    ONLY_TOKENS.test(run) ? run.replace(TOKEN, (token) => words[token]!) : run,
  );
}
