import { csvBytes } from '../csv';
import type { LedgerExporter } from './ledger-exporter';
import { ledgerColumns } from './ledger-table';

export const ledgerCsv: LedgerExporter = {
  format: 'csv',
  extension: 'csv',
  mimeType: 'text/csv',
  write(input) {
    const columns = ledgerColumns(input);
    const header = columns.map(({ name }) => name);
    const rows = input.entries.map((entry) => columns.map(({ cell }) => String(cell(entry) ?? '')));
    return Promise.resolve(csvBytes(header, rows));
  },
};
