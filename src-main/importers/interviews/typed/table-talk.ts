import type { ImportReportItem } from '../../../../src-shared/domain/import-report';
import { countWordsIn } from '../../../../src-shared/text/count-words';
import { say } from '../../../../src-shared/words/say';
import { reportItem, sampleOf } from '../../report-items';
import type { TypedLine } from './typed-line';

/** The lines of a talk that may stand in a table, and what was decided about that. */
interface TableTalk {
  readonly lines: readonly TypedLine[];
  readonly items: readonly ImportReportItem[];
  /** The names of the columns, where there is such a table. */
  readonly columns?: readonly string[];
}

type Column = 'start' | 'end' | 'speaker' | 'words';

const HEADS: readonly (readonly [Column, RegExp])[] = [
  ['start', /^(?:start|begin|in|from|time|tc|timecode|time ?stamp|(?:start|tc|time) (?:time|in|code))$/i],
  ['end', /^(?:end|out|to|(?:end|tc|time) (?:time|out))$/i],
  ['speaker', /^(?:speakers?|speaker name|name|who|character|participant|person|sprecher(?:in)?)$/i],
  ['words', /^(?:text|transcript(?:ion)?|dialog(?:ue)?|words|speech|utterance|content|what was said)$/i],
];
const HEAD_WITHIN = 2;
const FEWEST_ROWS = 2;

/**
 * Reads a table whose first row says what its columns are: who speaks, when, and the words. Its rows become lines
 * with a name and a timecode. Other tables, which hold facts about the job and figures, are left out with what
 * stands between them. Lines without such a table stay as they are.
 */
export function tableTalk(lines: readonly TypedLine[]): TableTalk {
  const tables = tablesOf(lines);
  const talks = new Map<number, Columns>();
  for (const [table, rows] of tables) {
    const columns = columnsOf(rows);
    if (columns) talks.set(table, columns);
  }
  const isTalk = ({ row }: TypedLine): boolean => row !== undefined && talks.has(row.table);
  const beside = lines.filter(({ row }) => row === undefined);
  if (talks.size === 0 || wordsIn(lines.filter(isTalk)) < wordsIn(beside)) return { lines, items: [] };
  const kept = talks.size === tables.size ? lines : lines.filter(isTalk);
  const rest = lines.filter((line) => !kept.includes(line));
  const heads = new Set([...talks.values()].map(({ head }) => head));
  const columns = [...heads][0]!.row!.cells.filter((cell) => cell !== '');
  return {
    lines: kept
      .filter((line) => !heads.has(line))
      .map((line) =>
        line.row && isTalk(line) ? talkLine(line, line.row.cells, talks.get(line.row.table)!) : line,
      ),
    items: [...leftOut(rest), headItem(columns)],
    columns,
  };
}

interface Columns {
  /** The row that says what the columns are. */
  readonly head: TypedLine;
  readonly at: ReadonlyMap<Column, number>;
}

function tablesOf(lines: readonly TypedLine[]): Map<number, TypedLine[]> {
  const tables = new Map<number, TypedLine[]>();
  for (const line of lines) {
    if (!line.row) continue;
    tables.set(line.row.table, [...(tables.get(line.row.table) ?? []), line]);
  }
  return tables;
}

function columnsOf(rows: readonly TypedLine[]): Columns | null {
  for (const [index, head] of rows.slice(0, HEAD_WITHIN).entries()) {
    const at = new Map<Column, number>();
    head.row!.cells.forEach((cell, place) => {
      const column = HEADS.find(([, name]) => name.test(cell.trim()))?.[0];
      if (column && !at.has(column)) at.set(column, place);
    });
    const says = at.has('words') && (at.has('speaker') || at.has('start'));
    if (says && rows.length - index > FEWEST_ROWS) return { head, at };
  }
  return null;
}

/** `Dana Okafor⇥[00:14:02] We pumped by hand.` */
function talkLine(line: TypedLine, cells: readonly string[], { at }: Columns): TypedLine {
  const cell = (column: Column): string => cells[at.get(column) ?? -1]?.trim() ?? '';
  const times = [cell('start'), cell('end')].filter((time) => /^[\d:.,;]+$/.test(time)).join(' - ');
  const said = [times === '' ? '' : `[${times}]`, cell('words')].filter((part) => part !== '').join(' ');
  const text = cell('speaker') === '' ? said : `${cell('speaker')}\t${said}`;
  return { text, opensParagraph: true, ...(line.line !== undefined && { line: line.line }) };
}

function wordsIn(lines: readonly TypedLine[]): number {
  return countWordsIn(lines);
}

function leftOut(lines: readonly TypedLine[]): ImportReportItem[] {
  if (lines.length === 0) return [];
  const count = lines.length;
  const sample = sampleOf(lines.map(({ text }) => text.replaceAll('\t', ' ')).join(' … '));
  return [reportItem('leftOut', say('transcriptReports.besideTable', { count }), { count, sample })];
}

function headItem(columns: readonly string[]): ImportReportItem {
  return reportItem('decided', say('transcriptReports.fromTable'), { sample: sampleOf(columns.join(', ')) });
}
