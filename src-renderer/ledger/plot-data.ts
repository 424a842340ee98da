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

const MONTH = new Intl.DateTimeFormat('en', { month: 'short', year: '2-digit', timeZone: 'UTC' });

/** `2024-05` → `May 24` */
export function monthWord(month: string): string {
  return MONTH.format(new Date(`${month}-01T00:00:00Z`));
}

/** A month as `May 24`, a year as it is. */
export function periodWord(period: string): string {
  return period.length === 4 ? period : monthWord(period);
}
