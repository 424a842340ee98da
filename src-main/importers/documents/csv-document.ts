import { basename, extname } from 'node:path';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { ImportOptions } from '../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { Imported, ImportFailure } from '../../../src-shared/domain/imported';
import { ok, type Result } from '../../../src-shared/result';
import { say } from '../../../src-shared/words/say';
import { decodeText } from '../decode-text';
import { refuse } from '../failures';
import type { Candidate, Importer } from '../importer';
import { reportItem } from '../report-items';
import { deceptiveCharacters } from '../story/deceptive-characters';
import { decodingItems } from '../story/decoding-items';
import { csvRows, delimiterOf } from './csv-rows';

/** More rows than these are no reading matter; the original keeps them. */
const MOST_ROWS = 20_000;

/** A table in text form: every row a line that can be read and quoted, `Gate: Two | Opened: 02:14`. */
export const csvDocument: Importer = {
  id: 'document-csv',
  name: 'Table (CSV)',
  as: 'document',
  extensions: ['csv', 'tsv', 'tab'],
  accepts: ({ container, extension }) =>
    container === 'text' && csvDocument.extensions.includes(extension) ? 'sure' : 'no',
  read: async (candidate, options) => read(candidate, options),
};

function read(
  { bytes, name, extension }: Candidate,
  options: ImportOptions,
): Result<Imported, ImportFailure> {
  const decoded = decodeText(bytes, options);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const rows = csvRows(text, extension === 'csv' ? delimiterOf(text) : '\t');
  if (rows.length === 0) return refuse('noText', say('refusals.noRows', { file: name }));
  const head = headOf(rows);
  const body = rows.slice(head ? 1 : 0);
  const blocks = [
    ...(head ? [{ kind: 'heading' as const, text: head.join(' | '), marks: [] }] : []),
    ...body.slice(0, MOST_ROWS).map((row) => rowBlock(row, head)),
  ].filter((block) => block.text !== '');
  const items = [
    reportItem('read', say('draftReports.rows', { rows: body.length, columns: rows[0]!.length }), {
      count: body.length,
    }),
    ...decodingItems(decoded.value),
    ...rowItems(body, head),
    ...deceptiveCharacters(storyText(blocks)),
  ];
  return ok({
    kind: 'document',
    title: basename(name, extname(name)),
    documentKind: 'dataset',
    blocks,
    report: { format: csvDocument.name, encoding, items },
  });
}

/** What was decided about the rows, and which don't come whole. */
function rowItems(body: readonly (readonly string[])[], head: readonly string[] | null): ImportReportItem[] {
  const uneven = body.filter((row) => head !== null && row.length !== head.length).length;
  const left = Math.max(0, body.length - MOST_ROWS);
  return [
    ...(head ? [reportItem('decided', say('draftReports.columnNames'))] : []),
    ...(uneven > 0 ? [reportItem('notUnderstood', say('draftReports.unevenRows'), { count: uneven })] : []),
    ...(left > 0
      ? [reportItem('leftOut', say('draftReports.onlyFirstRows', { most: MOST_ROWS }), { count: left })]
      : []),
  ];
}

/** The first row names the columns where it holds no number, no gap, and nothing twice. */
function headOf(rows: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...rest] = rows;
  const names = first?.map(flat) ?? [];
  const isHead =
    rest.length > 0 &&
    names.length > 1 &&
    names.every((name) => name !== '' && !/^[\d.,\s$€£%-]+$/.test(name)) &&
    new Set(names).size === names.length;
  return isHead ? names : null;
}

function rowBlock(row: readonly string[], head: readonly string[] | null): Block {
  const cells = row.map((cell, column) => {
    const value = flat(cell);
    const name = head?.[column];
    return value === '' || name === undefined ? value : `${name}: ${value}`;
  });
  return { kind: 'listItem', text: cells.filter((cell) => cell !== '').join(' | '), marks: [] };
}

function flat(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
