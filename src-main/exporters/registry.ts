import type { ExportFormat } from '../../src-shared/domain/export-record';
import type { Exporter, FileExtension } from './exporter';
import { docxAnnotatedExporter } from './docx-annotated-exporter';
import { docxExporter } from './docx-exporter';
import { htmlExporter } from './html-exporter';
import { markdownExporter } from './markdown-exporter';
import { ninjsExporter } from './ninjs-exporter';
import { bookCsvExporter, reportCsvExporter } from './reports/report-csv';
import { bookDocxExporter, reportDocxExporter } from './reports/report-docx';
import { bookHtmlExporter, reportHtmlExporter } from './reports/report-html';
import { textExporter } from './text-exporter';

/** Every exporter; the first of a format is the one that is meant where no kind of file is named. */
export const EXPORTERS: readonly Exporter[] = [
  htmlExporter,
  markdownExporter,
  textExporter,
  docxExporter,
  docxAnnotatedExporter,
  ninjsExporter,
  reportHtmlExporter,
  reportDocxExporter,
  reportCsvExporter,
  bookHtmlExporter,
  bookDocxExporter,
  bookCsvExporter,
];

/** The exporter of a format, as a kind of file where the format has several; `null` where there is none. */
export function findExporter(format: ExportFormat, extension?: FileExtension): Exporter | null {
  const matching = EXPORTERS.filter((exporter) => exporter.format === format);
  return matching.find((exporter) => extension === undefined || exporter.extension === extension) ?? null;
}
