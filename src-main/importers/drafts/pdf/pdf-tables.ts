import { joinedMarks } from './joined-lines';
import type { PdfLine } from './line-builder';

/** Rows of a page with cells side by side are a table from this many on. */
const LEAST_ROWS = 3;
/** Cells of columns of print are longer: half of the lines of three columns have about forty signs. */
const LONGEST_CELL = 24;
const NUMBERS = /^[-–—+(]?[$€£¥]?\s?[\d.,:/%\s–-]+[%)]?$/;

interface WithTables {
  readonly lines: readonly PdfLine[];
  readonly tables: number;
}

interface Row {
  readonly cells: PdfLine[];
  readonly y: number;
  /** Of its last line, where cells run over several. */
  readonly lowest: number;
  /** The lines as the page has them. */
  readonly lines: readonly PdfLine[];
}

/** Rows of cells become one line each, where they stand one below the other; other lines stay as they are. */
export function withTables(lines: readonly PdfLine[]): WithTables {
  const tables = tablesIn(withWrappedCells(rowsOf(lines)));
  const lineOf = new Map<PdfLine, PdfLine | null>();
  for (const row of tables.flat()) {
    const [first, ...rest] = row.cells;
    lineOf.set(lines.find((line) => row.lines.includes(line)) ?? first!, asLine([first!, ...rest]));
    for (const line of row.lines) if (!lineOf.has(line)) lineOf.set(line, null);
  }
  return {
    tables: tables.length,
    lines: lines.flatMap((line) => {
      const row = lineOf.get(line);
      return row === undefined ? [line] : row === null ? [] : [row];
    }),
  };
}

/** Lines by their height on the page, from the top; each from left to right. */
function rowsOf(lines: readonly PdfLine[]): Row[] {
  const rows: { readonly cells: PdfLine[]; readonly y: number }[] = [];
  for (const line of lines.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row.y - line.y < line.size * 0.35) row.cells.push(line);
    else rows.push({ cells: [line], y: line.y });
  }
  return rows.map(({ cells, y }) => {
    const ordered = cells.toSorted((a, b) => a.left - b.left);
    return { cells: ordered, y, lowest: y, lines: ordered };
  });
}

/** Rows whose first cell is empty and that stand close below others are the second lines of their cells. */
function withWrappedCells(rows: readonly Row[]): Row[] {
  return rows.reduce<Row[]>((whole, row, at) => {
    const above = whole.at(-1);
    if (above && isWrapped(above, row, rows[at + 1])) whole[whole.length - 1] = wrapped(above, row);
    else whole.push(row);
    return whole;
  }, []);
}

function isWrapped(above: Row, row: Row, next: Row | undefined): boolean {
  if (above.cells.length < 2 || row.cells.length >= above.cells.length) return false;
  const step = above.lowest - row.y;
  const { size, right } = above.cells[0]!;
  // where all lines stand equally far apart, an empty first cell may be a row of its own
  const isCloser = !next || row.y - next.y > step * 1.15 || next.cells[0]!.left > right;
  return (
    isCloser &&
    step < size * 1.6 &&
    // a sum below a column of figures is a row of its own
    row.cells.every(({ text }) => /\p{L}{2}/u.test(text)) &&
    row.cells.every(
      (cell) => cell.left > right && above.cells.slice(1).some((other) => startsBelow(other, cell)),
    )
  );
}

function startsBelow(above: PdfLine, cell: PdfLine): boolean {
  return Math.abs(above.left - cell.left) < cell.size * 0.6;
}

function wrapped(above: Row, row: Row): Row {
  const cells = above.cells.map((cell) => {
    const below = row.cells.find((other) => startsBelow(cell, other));
    if (!below) return cell;
    const joined = joinedMarks(cell, below, `${cell.text} ${below.text}`);
    return { ...cell, ...joined, right: Math.max(cell.right, below.right) };
  });
  return { cells, y: above.y, lowest: row.y, lines: [...above.lines, ...row.lines] };
}

/** Neighbouring rows with cells below each other's. */
function tablesIn(rows: readonly Row[]): Row[][] {
  const runs: Row[][] = [];
  let run: Row[] = [];
  for (const row of rows) {
    const last = run.at(-1);
    if (last && row.cells.length >= 2 && isNextRow(last, row)) run.push(row);
    else {
      runs.push(run);
      run = row.cells.length >= 2 ? [row] : [];
    }
  }
  return [...runs, run].filter(isTable);
}

function isNextRow(above: Row, row: Row): boolean {
  const size = Math.max(...row.cells.map((cell) => cell.size));
  if (above.lowest - row.y > size * 4) return false;
  const aligned = row.cells.filter((cell) => above.cells.some((other) => isBelow(other, cell))).length;
  return aligned >= Math.min(2, above.cells.length, row.cells.length);
}

/** Cells of a column begin, end, or have their middle at the same place. */
function isBelow(above: PdfLine, cell: PdfLine): boolean {
  const near = cell.size * 0.6;
  return (
    Math.abs(above.left - cell.left) < near ||
    Math.abs(above.right - cell.right) < near ||
    Math.abs(above.left + above.right - cell.left - cell.right) < near * 2
  );
}

function isTable(rows: readonly Row[]): boolean {
  if (rows.length < LEAST_ROWS) return false;
  const cells = rows.flatMap((row) => row.cells);
  const lengths = cells.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const widest = Math.max(...rows.map((row) => row.cells.length));
  const isShort = lengths[Math.floor(lengths.length / 2)]! <= LONGEST_CELL;
  const numbers = rows.filter((row) => row.cells.slice(1).some(({ text }) => NUMBERS.test(text))).length;
  return isShort && (widest >= 3 || numbers >= rows.length * 0.6);
}

function asLine([first, ...rest]: readonly [PdfLine, ...PdfLine[]]): PdfLine {
  return rest.reduce<PdfLine>(
    (row, cell) => ({
      ...row,
      ...joinedMarks(row, cell, `${row.text} | ${cell.text}`),
      right: Math.max(row.right, cell.right),
    }),
    { ...first, isRow: true },
  );
}
