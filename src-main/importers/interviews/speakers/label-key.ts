/** Titles that stand before a name and are no part of it. */
const TITLES =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|lord|lady|rev|fr|sen|senator|rep|gov|governor|judge|justice|mayor|chief|capt|captain|sgt|lt|col|gen|pres|president|hon|herr|frau|m|mme|sr|sra)\.?$/i;

/** Two labels with the same key are one label: case, spaces, quotes and final punctuation do not count. */
export function labelKey(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”"*]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s.:]+$/, '')
    .trim();
}

/** The words of a name in lower case, without titles, brackets and letters after the name. */
export function nameWords(label: string): string[] {
  const words = labelKey(label.replace(/\([^)]*\)/g, ' ').replace(/,.*$/, ''))
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  return words.filter((word, index) => index === words.length - 1 || !TITLES.test(word));
}

/** `mo` for `Maren Okafor`. */
export function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('');
}

/** Whether a label can be initials: two to four capitals, with or without points. */
export function isInitials(label: string): boolean {
  return /^(?:\p{Lu}\.?){2,4}$/u.test(label.trim());
}

/** Whether the letters of a label are all capitals. */
export function isAllCaps(label: string): boolean {
  return /\p{Lu}/u.test(label) && !/\p{Ll}/u.test(label);
}

/** Whether two names differ in one letter: one put in, left out or replaced. */
export function differByOneLetter(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return Math.max(a.length, b.length) - start - end === 1;
}
