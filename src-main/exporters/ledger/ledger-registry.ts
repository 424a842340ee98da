import type { LedgerFormat } from '../../../src-shared/ipc/ledger-values';
import { ledgerAtom } from './ledger-atom';
import { ledgerCsv } from './ledger-csv';
import type { LedgerExporter } from './ledger-exporter';
import { ledgerHtml } from './ledger-html';
import { ledgerJson } from './ledger-json';
import { ledgerXlsx } from './ledger-xlsx';

/** One exporter for every format; a format without one does not compile. */
export const LEDGER_EXPORTERS: Readonly<Record<LedgerFormat, LedgerExporter>> = {
  html: ledgerHtml,
  csv: ledgerCsv,
  xlsx: ledgerXlsx,
  json: ledgerJson,
  atom: ledgerAtom,
};

/** `quayside-post-ledger-2024-05-14.csv` */
export function suggestLedgerName(libraryName: string, exportedAt: string, exporter: LedgerExporter): string {
  const slug = libraryName
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `${[slug, 'ledger', exportedAt.slice(0, 10)].filter(Boolean).join('-')}.${exporter.extension}`;
}
