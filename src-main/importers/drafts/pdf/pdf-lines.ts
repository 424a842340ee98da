import type { PdfPage, PdfPiece } from './open-pdf';
import { isUpright } from './turned-page';

/** A line of one column, in reading order. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export interface PdfLines {
  readonly lines: readonly PdfLine[];
  /** Raised numbers and asterisks that refer to a note. */
  readonly noteMarks: number;
  /** Text that runs up or down the page. */
  readonly turned: readonly string[];
}

/** Wider than this many sizes of the letters, a gap parts columns or cells and no words. */
const COLUMN_GAP = 1.6;
const WORD_GAP = 0.16;

/** The lines of a page, in the order in which it paints them; by columns where it paints across them. */
export function pdfLines(page: PdfPage): PdfLines {
  const upright = page.pieces.filter(isUpright);
  const turned = page.pieces.filter((piece) => !isUpright(piece) && piece.text.trim() !== '');
  let noteMarks = 0;
  const lines: LineBuilder[] = [];
  for (const piece of upright) {
    const line = lines.at(-1);
    if (line && isNoteMark(piece, line)) {
      noteMarks += 1;
      line.skip(piece);
    } else if (line?.continuesWith(piece)) line.add(piece);
    else if (piece.text.trim() !== '') lines.push(new LineBuilder(piece, page.number));
  }
  const painted = lines.map((line) => line.build()).filter(({ text }) => text !== '');
  return {
    lines: inColumns(painted),
    noteMarks,
    turned: turned.map(({ text }) => text.trim()),
  };
}

class LineBuilder {
  private text = '';
  private readonly left: number;
  private right: number;
  private readonly y: number;
  private size: number;

  constructor(
    first: PdfPiece,
    private readonly page: number,
  ) {
    this.left = first.x;
    this.right = first.x;
    this.y = first.y;
    this.size = first.size;
    this.add(first);
  }

  get base(): { readonly y: number; readonly size: number; readonly right: number } {
    return { y: this.y, size: this.size, right: this.right };
  }

  continuesWith({ x, y, size, text }: PdfPiece): boolean {
    const largest = Math.max(size, this.size);
    const gap = x - this.right;
    if (text.trim() === '') return gap < largest * COLUMN_GAP && Math.abs(y - this.y) < largest * 0.6;
    return Math.abs(y - this.y) < largest * 0.45 && gap > -largest && gap < largest * COLUMN_GAP;
  }

  add({ text, x, width, size }: PdfPiece): void {
    const isBlank = text.trim() === '';
    // a space as wide as a gutter is one
    if (isBlank && width > size * COLUMN_GAP) return;
    const gap = x - this.right;
    const needsSpace =
      this.text !== '' && !/\s$/.test(this.text) && !/^\s/.test(text) && gap > this.size * WORD_GAP;
    this.text += (needsSpace ? ' ' : '') + text;
    this.right = Math.max(this.right, x + width);
    if (!isBlank && text.trim().length > 1) this.size = Math.max(this.size, size);
  }

  /** The place of a mark that is not kept. */
  skip({ x, width }: PdfPiece): void {
    this.right = Math.max(this.right, x + width);
  }

  build(): PdfLine {
    const text = readableSigns(this.text)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    return { page: this.page, text, left: this.left, right: this.right, y: this.y, size: this.size };
  }
}

/** Small, raised, right behind a word. */
function isNoteMark({ text, size, x, y }: PdfPiece, line: LineBuilder): boolean {
  const { base } = line;
  return (
    /^[\d*†‡§]{1,3}$/.test(text.trim()) &&
    size < base.size * 0.8 &&
    y > base.y + base.size * 0.15 &&
    y < base.y + base.size * 0.8 &&
    Math.abs(x - base.right) < base.size * 0.5
  );
}

/** Letters that are drawn as one sign are still two or three letters; bullets of symbol fonts are bullets. */
function readableSigns(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/^\s*[\uf0a7\uf0b7\uf0d8\uf076\uf0fc\ue00c]\s*/, '• ');
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
  const crossing = (line: PdfLine): boolean => line.left < gutter && line.right > gutter + 8;
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
  if (before && isBeside(before, line) && line.left - before.right < line.size * WIDEST_SPACE) {
    lines[lines.length - 1] = { ...before, text: `${before.text} ${line.text}`, right: line.right };
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
