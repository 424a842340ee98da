import { words } from '../words';

/** `1,204`, as the language of the window writes it. */
export function wholeNumber(count: number): string {
  return count.toLocaleString(words.locale);
}

/** Of a share from 0 to 1: 100 only where nothing is missing. */
export function wholePercent(share: number): number {
  return Math.floor(share * 100 + 1e-9);
}
