import { LineBuilder, type PdfLine } from './line-builder';
import { joinedMarks } from './joined-lines';
import type { PdfPage } from './pdf-page';
import { withTables } from './pdf-tables';
import { isUpright } from './turned-page';

/** The lines of a page, in the order in which they are read. */
export interface PdfLines {
  readonly lines: readonly PdfLine[];
  readonly tables: number;
  /** What was filled into a form, or typed onto the page. */
  readonly typed: readonly string[];
  /** Text that runs up or down the page. */
  readonly turned: readonly string[];
}

/**
 * The lines of a page, in the order in which it paints them; by columns where it paints across them, from the top
 * where it has one column.
 */
export function pdfLines(page: PdfPage): PdfLines {
  const lines: LineBuilder[] = [];
  for (const piece of page.pieces.filter(isUpright)) {
    const line = lines.at(-1);
    if (line?.takesAsNoteMark(piece)) continue;
    if (line?.continuesWith(piece)) line.add(piece);
    else if (piece.text.trim() !== '') lines.push(new LineBuilder(piece, page.number));
  }
  const painted = lines.map((line) => line.build()).filter(({ text }) => text !== '');
  const tabled = withTables(painted);
  const wordy = page.pieces.filter(({ text }) => text.trim() !== '');
  return {
    lines: fromTheTop(inColumns(tabled.lines)),
    tables: tabled.tables,
    typed: wordy.filter(({ isTyped }) => isTyped).map(({ text }) => text.trim()),
    turned: wordy.filter((piece) => !isUpright(piece)).map(({ text }) => text.trim()),
  };
}

/** So many of a page's lines may stand above the one before; where more do, the page is upside down. */
const MOST_JUMPS = 0.25;

/** A page on which no line stands beside another is read from the top, where a few lines were painted out of turn. */
function fromTheTop(lines: readonly PdfLine[]): readonly PdfLine[] {
  const jumps = lines.filter((line, at) => at > 0 && line.y > lines[at - 1]!.y + line.size * 0.6).length;
  if (jumps === 0 || jumps > lines.length * MOST_JUMPS) return lines;
  const sorted = lines.toSorted((a, b) => b.y - a.y);
  const hasNeighbours = sorted.some((line, at) => at > 0 && sorted[at - 1]!.y - line.y < line.size * 0.8);
  return hasNeighbours ? lines : sorted;
}

/**
 * Some programs paint a page from top to bottom across its columns: lines then jump right and back again. The
 * stretch in which they do is read column by column.
 */
function inColumns(lines: readonly PdfLine[]): readonly PdfLine[] {
  const rights = lines.filter((line, at) => isBeside(lines[at - 1], line));
  const edges = rights.map(({ left }) => Math.round(left / 4) * 4);
  const edge = commonest(edges);
  const alike = edges.filter((left) => Math.abs(left - edge) <= 4).length;
  // gaps that stand one below the other are a gutter; others are the wide spaces of a justified line
  if (alike < 4 || alike < lines.length / 6) return lines.reduce<PdfLine[]>(withWideSpaces, []);
  const gutter = edge - 4;
  const crossing = (line: PdfLine): boolean =>
    line.isRow === true || (line.left < gutter && line.right > gutter + 8);
  const ordered: PdfLine[] = [];
  let stretch: PdfLine[] = [];
  const flush = (): void => {
    ordered.push(
      ...stretch.filter(({ left }) => left < gutter),
      ...stretch.filter(({ left }) => left >= gutter),
    );
    stretch = [];
  };
  for (const line of lines) {
    if (crossing(line)) {
      flush();
      ordered.push(line);
    } else stretch.push(line);
  }
  flush();
  return ordered;
}

const WIDEST_SPACE = 9;

function withWideSpaces(lines: PdfLine[], line: PdfLine): PdfLine[] {
  const before = lines.at(-1);
  if (
    before &&
    !before.isRow &&
    isBeside(before, line) &&
    line.left - before.right < line.size * WIDEST_SPACE
  ) {
    const joined = joinedMarks(before, line, `${before.text} ${line.text}`);
    lines[lines.length - 1] = { ...before, ...joined, right: line.right };
  } else lines.push(line);
  return lines;
}

function isBeside(before: PdfLine | undefined, line: PdfLine): boolean {
  return before !== undefined && Math.abs(before.y - line.y) < line.size * 0.45 && line.left > before.right;
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
