import { stringify } from 'csv-stringify/sync';

/**
 * A table as CSV with a byte-order mark, so that Excel reads it as UTF-8. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front; NUL, which some programs drop before they look, goes first.
 */
export function csvBytes(header: readonly string[], rows: readonly (readonly string[])[]): Uint8Array {
  const cells = [header, ...rows].map((row) => row.map((cell) => cell.replace(/\u0000/g, '')));
  const text = stringify(cells, { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  return new TextEncoder().encode(text);
}
