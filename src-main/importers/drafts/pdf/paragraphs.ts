import type { Hyphens } from './hyphens';
import { joinedMarks, withoutStart, type MarkedText } from './joined-lines';
import type { NoteMark, PdfLine } from './line-builder';

/** A note's sign in a paragraph, and the page that it is on. */
interface PlacedNoteMark extends NoteMark {
  readonly page: number;
}

/** A paragraph that was rebuilt from lines. */
export interface PdfParagraph extends MarkedText {
  readonly noteMarks: readonly PlacedNoteMark[];
  readonly isRow: boolean;
  readonly page: number;
  readonly size: number;
  readonly isItem: boolean;
  /** Its last line reaches the right edge: it may go on elsewhere. */
  readonly isFull: boolean;
}

const BULLET = /^[•‣▪●○◦■□–*-]\s+(?=\S)/;
/** How far back the paragraph is that goes on at the head of a page: what floats stands between. */
const NEAR = 40;
const ENDS_SENTENCE = /[.!?…:][)\]"'”’»]*$/;

/** Sizes and spacings that are usual in a document. */
interface Measure {
  /** The size of most letters. */
  readonly body: number;
  /** From base line to base line, in sizes of letters. */
  readonly leading: number;
}

/** Joins lines into paragraphs, over columns and pages. */
export function pdfParagraphs(lines: readonly PdfLine[], hyphens: Hyphens): readonly PdfParagraph[] {
  const measure = measureOf(lines);
  const columns = columnsOf(lines);
  const paragraphs: PdfParagraph[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const column = columns[at]!;
    const last = paragraphs.at(-1);
    const goesOn = before && last && continues(before, line, last, column, measure);
    const isNewColumn = before !== undefined && columns[at - 1] !== column;
    const open = goesOn ? last : isNewColumn ? openParagraph(paragraphs, line, column, measure) : null;
    if (open) paragraphs[paragraphs.lastIndexOf(open)] = longer(open, line, column, hyphens);
    else paragraphs.push(paragraphOf(line, column));
  });
  return paragraphs;
}

/** The size of the running text, and how far its lines stand apart. */
export function measureOf(lines: readonly PdfLine[]): Measure {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  const body = [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const steps = lines
    .map((line, at) => ({ line, step: (lines[at - 1]?.y ?? 0) - line.y }))
    .filter(({ line, step }) => Math.abs(line.size - body) < 1 && step > body * 0.8 && step < body * 2.2)
    .map(({ step }) => step / body)
    .toSorted((a, b) => a - b);
  return { body, leading: steps[Math.floor(steps.length * 0.4)] ?? 1.2 };
}

/** A run of lines one below the other: a column, or what a page has of it. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly isIndented: boolean;
}

function columnsOf(lines: readonly PdfLine[]): readonly Column[] {
  const runs: PdfLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && isBelow(run.at(-1)!, line)) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => {
    const left = usualEdge(run.map((line) => line.left));
    const right = Math.max(...run.map((line) => line.right));
    const indented = run.filter((line) => isIndented(line, left)).length;
    const column = { left, right, isIndented: indented >= 2 && indented < run.length / 2 };
    return run.map(() => column);
  });
}

function isBelow(above: PdfLine, line: PdfLine): boolean {
  if (above.isRow !== line.isRow) return false;
  return above.page === line.page && line.y < above.y && line.left < above.right && line.right > above.left;
}

function isIndented(line: PdfLine, left: number): boolean {
  const indent = line.left - left;
  return indent > line.size * 0.7 && indent < line.size * 5;
}

/** Where most lines begin, the outermost of equals. */
function usualEdge(lefts: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function continues(
  before: PdfLine,
  line: PdfLine,
  last: PdfParagraph,
  column: Column,
  { leading }: Measure,
): boolean {
  if (before.page !== line.page || !isBelow(before, line) || !isSameSize(before, line)) return false;
  if (BULLET.test(line.text) || line.isRow) return false;
  const step = (before.y - line.y) / line.size;
  if (step > leading * 1.35) return false;
  // the lines of an item hang below its first word
  const startsIndented = isIndented(line, column.left) && !isIndented(before, column.left);
  if (column.isIndented && startsIndented && !last.isItem) return false;
  // where paragraphs are told by their indent, a line that ends early only looks so
  return (column.isIndented && !startsIndented) || !endsEarly(before, line, column);
}

/** The next word would have fitted: the line was ended on purpose. */
function endsEarly(before: PdfLine, line: PdfLine, column: Column): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  const fits = before.right + (word.length + 1) * letter < column.right - before.size * 0.6;
  if (!fits || /[-\u2010\u00ad]$/.test(before.text)) return false;
  const isShort = before.right < column.left + (column.right - column.left) * 0.66;
  return (
    (ENDS_SENTENCE.test(before.text) && /^[\p{Lu}\p{N}“"‘'«(]/u.test(line.text)) ||
    (isShort && /^\p{Lu}/u.test(line.text))
  );
}

/** The paragraph that a line at the head of a column or page goes on with: notes at a foot stand between. */
function openParagraph(
  paragraphs: readonly PdfParagraph[],
  line: PdfLine,
  column: Column,
  { body }: Measure,
): PdfParagraph | null {
  if (Math.abs(line.size - body) > body * 0.08 || BULLET.test(line.text) || line.isRow) return null;
  const near = paragraphs
    .slice(-NEAR)
    .filter(
      ({ size, page, isRow }) => !isRow && Math.abs(size - body) <= body * 0.08 && page >= line.page - 1,
    );
  const open = near.slice(-4).findLast((paragraph) => paragraph.isFull) ?? near.at(-1);
  if (!open) return null;
  if (ENDS_SENTENCE.test(open.text)) return null;
  if (/^\p{Ll}/u.test(line.text)) return open;
  return column.isIndented && isIndented(line, column.left) ? null : open;
}

function isSameSize(a: PdfLine, b: PdfLine): boolean {
  return Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.08;
}

function isFull(line: PdfLine, column: Column): boolean {
  return line.right > column.right - line.size * 1.5;
}

function paragraphOf(line: PdfLine, column: Column): PdfParagraph {
  const { text, page, size, isRow = false } = line;
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const told = withoutStart(line, bullet.length);
  return {
    ...told,
    noteMarks: told.noteMarks.map((mark) => ({ ...mark, page })),
    page,
    size,
    isItem: bullet !== '',
    isRow,
    isFull: isFull(line, column),
  };
}

function longer(paragraph: PdfParagraph, line: PdfLine, column: Column, hyphens: Hyphens): PdfParagraph {
  const joined = joinedMarks(paragraph, line, hyphens.join(paragraph.text, line.text));
  const pages = [...paragraph.noteMarks.map(({ page }) => page), ...line.noteMarks.map(() => line.page)];
  return {
    ...paragraph,
    ...joined,
    noteMarks: joined.noteMarks.map((mark, at) => ({ ...mark, page: pages[at]! })),
    isFull: isFull(line, column),
  };
}
