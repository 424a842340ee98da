import type { ImportReportItem, ImportReportKind } from '../../src-shared/domain/import-report';

const SAMPLE_LENGTH = 80;

/** One line of an import report. */
export function reportItem(
  kind: ImportReportKind,
  message: string,
  more: Omit<ImportReportItem, 'kind' | 'message'> = {},
): ImportReportItem {
  return { kind, message, ...more };
}

/** `1 comment`, `3 comments`; `many` where the plural is irregular. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** `was` or `were`, after `counted`. */
export function was(count: number): string {
  return count === 1 ? 'was' : 'were';
}

/** The first words of a text, for a person to recognise it by. */
export function sampleOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= SAMPLE_LENGTH) return flat;
  const cut = flat.slice(0, SAMPLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SAMPLE_LENGTH / 2))}…`;
}
