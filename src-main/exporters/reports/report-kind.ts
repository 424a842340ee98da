import type { ExportFormat } from '../../../src-shared/domain/export-record';

/** The two reports: the same claims, at two depths. */
export interface ReportKind {
  readonly format: Extract<ExportFormat, 'report' | 'book'>;
  readonly heading: string;
  /** `passage`: the linked words. `full`: whole paragraphs of the story and the turns around the words. */
  readonly depth: 'passage' | 'full';
}

/** For the desk and its readers. */
export const FACT_CHECK_REPORT: ReportKind = {
  format: 'report',
  heading: 'Fact-check report',
  depth: 'passage',
};

/** For counsel. */
export const LAWYERS_BOOK: ReportKind = { format: 'book', heading: 'Lawyer’s book', depth: 'full' };
