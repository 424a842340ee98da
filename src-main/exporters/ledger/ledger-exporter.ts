import type { LedgerFormat } from '../../../src-shared/ipc/ledger-values';
import type { LedgerInput } from './ledger-input';

/** Writes the ledger in one format. Knows only its input: no files, no clock, no library. */
export interface LedgerExporter {
  readonly format: LedgerFormat;
  readonly extension: 'html' | 'csv' | 'xlsx' | 'json' | 'xml';
  readonly mimeType: string;
  write(input: LedgerInput): Promise<Uint8Array>;
}
