import type { Deed, Sha256 } from './instant';

/** In the order in which they are offered. */
export const EXPORT_FORMATS = [
  'html',
  'md',
  'docx',
  'docx-annotated',
  'txt',
  'pdf',
  'ninjs',
  'report',
  'book',
] as const;

/** What a copy is written as. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** That a copy left the library: enough to tell later whether a file is that copy. */
export interface ExportRecord {
  readonly id: string;
  readonly format: ExportFormat;
  readonly exported: Deed;
  readonly versionSha256: Sha256;
  readonly journalHead: Sha256;
  /** Whether the gate was open, so that the copy may be called verified. */
  readonly verified: boolean;
  /** SHA-256 of the file's bytes. */
  readonly fileSha256: Sha256;
}
