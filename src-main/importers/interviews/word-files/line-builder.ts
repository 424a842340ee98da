import type { TextRange } from '../../../../src-shared/domain/text-range';
import type { TypedLine } from '../typed/typed-line';

/** What a line is beside its words. */
interface LineKind {
  readonly isHeading?: boolean;
  /** Of a row of a table. */
  readonly cells?: readonly string[];
}

/** Collects the paragraphs of a word processor's file as lines; a line break inside one begins a line of its own. */
export class LineBuilder {
  readonly lines: TypedLine[] = [];
  private text = '';
  private strong: TextRange | undefined;
  private opensParagraph = true;
  private cells: string[] | null = null;
  private table = 0;

  add(words: string, strong: boolean): void {
    if (words === '') return;
    const start = this.text.length;
    this.text += words;
    if (!strong) return;
    const end = this.text.length;
    if (this.strong === undefined) this.strong = { start, end };
    // bold runs side by side are one, as spelling marks cut names into runs
    else if (this.text.slice(this.strong.end, start).trim() === '') {
      this.strong = { start: this.strong.start, end };
    }
  }

  breakLine(): void {
    if (this.cells) this.add(' ', false);
    else this.endLine();
  }

  endParagraph(isHeading: boolean): void {
    if (!this.cells) this.endLine({ isHeading });
    else if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  /** What follows are the rows of another table; a table inside a cell is words of that cell. */
  beginTable(): void {
    if (!this.cells) this.table += 1;
  }

  /** A row of a table is one line, its cells parted by tabs. */
  row(readers: readonly (() => void)[]): void {
    const outer = this.cells;
    if (!outer) this.endLine();
    const before = this.text;
    this.cells = [];
    for (const readCell of readers) {
      this.text = '';
      this.strong = undefined;
      readCell();
      this.cells.push(this.text.trim());
    }
    const cells = this.cells;
    const row = cells.filter((cell) => cell !== '').join('\t');
    this.cells = outer;
    this.strong = undefined;
    this.text = outer ? `${before}${row.replaceAll('\t', ' ')} ` : row;
    if (!outer) this.endLine({ cells });
  }

  private endLine({ isHeading = false, cells }: LineKind = {}): void {
    if (this.text.trim() !== '') {
      this.lines.push({
        text: this.text,
        ...(this.strong && { strong: this.strong }),
        ...(isHeading && { isHeading: true }),
        opensParagraph: this.opensParagraph,
        ...(cells && { row: { table: this.table, cells } }),
      });
    }
    this.opensParagraph = true;
    this.text = '';
    this.strong = undefined;
  }
}
