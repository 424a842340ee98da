import { words } from '../words';

/** `812 bytes`, `14 kB`, `3.2 MB`; as file managers count, in thousands. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return sized(bytes, 'byte', 0, 'long');
  if (bytes < 999_500) return sized(bytes / 1_000, 'kilobyte', 0);
  return sized(bytes / 1_000_000, 'megabyte', 1);
}

function sized(count: number, unit: string, digits: number, unitDisplay: 'short' | 'long' = 'short'): string {
  return count.toLocaleString(words.locale, {
    style: 'unit',
    unit,
    unitDisplay,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
