import type { Mark } from '../../../../src-shared/domain/block';
import { InlineText } from '../../story/inline-text';
import type { PdfPiece } from './pdf-page';

/** A raised number or sign that refers to a note, and where it stood in a text. */
export interface NoteMark {
  readonly label: string;
  /** Units into the text before it. */
  readonly at: number;
}

/** A line of one column, in reading order. */
export interface PdfLine {
  readonly page: number;
  readonly text: string;
  /** Bold, italics and links, in the line's own text. */
  readonly marks: readonly Mark[];
  /** The signs are no part of the text. */
  readonly noteMarks: readonly NoteMark[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** A row of a table, with `|` between its cells. */
  readonly isRow?: boolean;
}

/** Wider than this many sizes of the letters, a gap parts columns or cells and no words. */
const COLUMN_GAP = 1.6;
const WORD_GAP = 0.16;

/** Puts pieces that stand side by side together as one line. */
export class LineBuilder {
  private readonly inline = new InlineText();
  private readonly noteMarks: NoteMark[] = [];
  private endsInSpace = true;
  private isEmpty = true;
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

  continuesWith({ x, y, size, text }: PdfPiece): boolean {
    const largest = Math.max(size, this.size);
    const gap = x - this.right;
    if (text.trim() === '') return gap < largest * COLUMN_GAP && Math.abs(y - this.y) < largest * 0.6;
    return Math.abs(y - this.y) < largest * 0.45 && gap > -largest && gap < largest * COLUMN_GAP;
  }

  add({ text, x, width, size, style }: PdfPiece): void {
    const isBlank = text.trim() === '';
    // a space as wide as a gutter is one
    if (isBlank && width > size * COLUMN_GAP) return;
    const words = readableSigns(text, this.isEmpty);
    const needsSpace = !this.endsInSpace && !/^\s/.test(words) && x - this.right > this.size * WORD_GAP;
    this.inline.append((needsSpace ? ' ' : '') + words.replace(/\u00a0/g, ' '), style);
    this.endsInSpace = /\s$/.test(words);
    this.isEmpty &&= isBlank;
    this.right = Math.max(this.right, x + width);
    if (!isBlank && text.trim().length > 1) this.size = Math.max(this.size, size);
  }

  /** A small raised number or sign right behind a word is no part of the text. */
  takesAsNoteMark({ text, size, x, y, width }: PdfPiece): boolean {
    const isMark =
      /^[\d*†‡§]{1,3}$/.test(text.trim()) &&
      size < this.size * 0.8 &&
      y > this.y + this.size * 0.15 &&
      y < this.y + this.size * 0.8 &&
      Math.abs(x - this.right) < this.size * 0.5;
    if (!isMark) return false;
    this.noteMarks.push({ label: text.trim(), at: this.inline.offset });
    this.right = Math.max(this.right, x + width);
    return true;
  }

  build(): PdfLine {
    const { page, left, right, y, size, noteMarks } = this;
    const built = this.inline.build();
    const placed = noteMarks.map(({ label, at }) => ({ label, at: Math.min(at, built.text.length) }));
    return { page, ...built, noteMarks: placed, left, right, y, size };
  }
}

/** Letters that are drawn as one sign are still two or three letters; bullets of symbol fonts are bullets. */
function readableSigns(text: string, isFirst: boolean): string {
  const letters = text.replace(/[\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'));
  return isFirst ? letters.replace(/^\s*[\uf0a7\uf0b7\uf0d8\uf076\uf0fc\ue00c]\s*/, '• ') : letters;
}
