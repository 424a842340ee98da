import type { Sentence } from './sentence';
import type { TextRange } from './text-range';

/** The format without any markup: what it does not say of a text is not thereby undone. */
export const PLAIN_TEXT = 'Plain text';

/** What an import says afterwards: what was read, decided, left out, and not understood. */
export interface ImportReport {
  /** The importer's name for the format it recognised, for instance `WebVTT`. */
  readonly format: string;
  /** The character encoding that the bytes were decoded with, for instance `utf-8`; absent for binary formats. */
  readonly encoding?: string;
  readonly items: readonly ImportReportItem[];
}

/** `decided`: more than one reading made sense; `deceptive`: characters that a reader cannot see or takes for others. */
export type ImportReportKind = 'read' | 'decided' | 'leftOut' | 'notUnderstood' | 'deceptive';

/** One line of a report: `3 tracked changes were taken as proposed changes.` */
export interface ImportReportItem extends Sentence {
  readonly kind: ImportReportKind;
  /** How many things the sentence is about, where it can be counted. */
  readonly count?: number;
  /** The words concerned, shortened, for a person to recognise. */
  readonly sample?: string;
  /** One-based line of the file, where the format has lines. */
  readonly line?: number;
  /** Where in the imported text it stands, UTF-16 units of the story text. */
  readonly range?: TextRange;
}
