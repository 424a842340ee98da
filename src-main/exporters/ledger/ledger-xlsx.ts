import writeXlsxFile, { type Cell } from 'write-excel-file/node';
import { xmlText } from '../xml-text';
import type { LedgerExporter } from './ledger-exporter';
import type { LedgerEntry } from './ledger-input';
import { ledgerColumns, type LedgerColumn } from './ledger-table';

/** Every word is written as text, never as a formula; days are real days that a spreadsheet can sort. */
export const ledgerXlsx: LedgerExporter = {
  format: 'xlsx',
  extension: 'xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  async write(input) {
    const columns = ledgerColumns(input);
    const header = columns.map(({ name }): Cell => ({ type: String, value: name, fontWeight: 'bold' }));
    const rows = input.entries.map((entry) => columns.map((column) => cellOf(column, entry)));
    const file = writeXlsxFile([header, ...rows], {
      sheet: 'Ledger',
      stickyRowsCount: 1,
      columns: columns.map(({ width }) => ({ width })),
    });
    return new Uint8Array(await file.toBuffer());
  },
};

function cellOf(column: LedgerColumn, entry: LedgerEntry): Cell {
  const value = column.cell(entry);
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { type: Number, value };
  const day = column.type === 'date' ? new Date(`${value}T00:00:00Z`) : null;
  if (day && !Number.isNaN(day.getTime())) return { type: Date, value: day, format: 'yyyy-mm-dd' };
  return { type: String, value: xmlText(value), wrap: true, alignVertical: 'top' };
}
