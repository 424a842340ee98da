import { words } from '../words';

/** `1,204`, as the language of the window writes it. */
export function wholeNumber(count: number): string {
  return count.toLocaleString(words.locale);
}
