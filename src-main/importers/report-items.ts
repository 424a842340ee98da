import type { ImportReportItem, ImportReportKind } from '../../src-shared/domain/import-report';
import type { SaidSentence } from '../../src-shared/words/say';

const SAMPLE_LENGTH = 80;

/** One line of an import report. */
export function reportItem(
  kind: ImportReportKind,
  sentence: SaidSentence,
  more: Omit<ImportReportItem, 'kind' | keyof SaidSentence> = {},
): ImportReportItem {
  return { kind, ...sentence, ...more };
}

/** The first words of a text, for a person to recognise it by. */
export function sampleOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= SAMPLE_LENGTH) return flat;
  const cut = flat.slice(0, SAMPLE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), SAMPLE_LENGTH / 2))}…`;
}
