import type { ExportFormat } from '../../src-shared/domain/export-record';
import type { ExportInput } from './export-input';

/** Kinds of file that an export can be written as. */
export type FileExtension = 'html' | 'md' | 'txt' | 'docx' | 'csv' | 'json';

/** Writes one format. Knows only its input: no files, no clock, no library. */
export interface Exporter {
  readonly format: ExportFormat;
  readonly extension: FileExtension;
  readonly mimeType: string;
  write(input: ExportInput): Promise<Uint8Array>;
}

/** Media type of a Word file. */
export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
