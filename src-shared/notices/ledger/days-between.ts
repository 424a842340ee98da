import type { CalendarDate } from '../../domain/instant';

const MS_A_DAY = 86_400_000;

/** Whole days from one calendar day to another, negative where the second is earlier; `null` for no such days. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number | null {
  const days = (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_A_DAY;
  return Number.isNaN(days) ? null : Math.round(days);
}
