import { words } from '../words';

/** How many corrections took so many days. */
export interface DaysBin {
  /** `same day`, `2–7` */
  readonly days: string;
  readonly count: number;
}

/** The most days of each bin. */
const MOST = [0, 1, 7, 30, Infinity] as const;

/** Days in bins that a desk thinks in; bins without a correction stay, so that the shape can be read. */
export function daysInBins(days: readonly number[]): DaysBin[] {
  if (days.length === 0) return [];
  return MOST.map((most, index) => {
    const least = MOST[index - 1] ?? -Infinity;
    const count = days.filter((one) => one > least && one <= most).length;
    return { days: binWord(least, most), count };
  });
}

function binWord(least: number, most: number): string {
  if (most === 0) return words.ledger.sameDay;
  if (most === Infinity) return words.ledger.longer;
  return most - least === 1 ? String(most) : `${least + 1}–${most}`;
}

/** `2024-05` → `May 24` */
export function monthWord(month: string): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(words.locale, {
    month: 'short',
    year: '2-digit',
    timeZone: 'UTC',
  });
}

/** A month as `May 24`, a year as it is. */
export function periodWord(period: string): string {
  return period.length === 4 ? period : monthWord(period);
}
