import type { ExportFormat } from '../../src-shared/domain/export-record';

/** In the order in which they are offered. */
export const OFFERED_FORMATS: readonly ExportFormat[] = [
  'html',
  'md',
  'docx',
  'docx-annotated',
  'txt',
  'pdf',
  'ninjs',
  'report',
  'book',
];
