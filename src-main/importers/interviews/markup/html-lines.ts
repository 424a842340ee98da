import type { TextRange } from '../../../../src-shared/domain/text-range';
import { isElement, isText, type DomElement, type DomNode } from '../../html/dom';
import type { TypedLine } from '../typed/typed-line';

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const UNREAD =
  /^(?:script|style|template|head|noscript|svg|iframe|object|textarea|select|button|audio|video)$/;

/**
 * The lines of an HTML transcript: a block or a line break each, cells of a table parted by tabs, with what is
 * bold at the start of each.
 *
 * @param replace  gives the text that stands for an element, where it is not its own; `null` to read it
 */
export function htmlLines(
  root: DomElement,
  replace: (element: DomElement) => string | null = () => null,
): TypedLine[] {
  const reader = new HtmlLineReader(replace);
  reader.read(root, { strong: false, heading: false });
  return reader.finish();
}

interface Style {
  readonly strong: boolean;
  readonly heading: boolean;
}

class HtmlLineReader {
  private readonly lines: TypedLine[] = [];
  private text = '';
  private strong: TextRange | undefined;
  private isHeading = false;
  private opensParagraph = true;
  private table = 0;
  private cells: string[] = [];

  constructor(private readonly replace: (element: DomElement) => string | null) {}

  finish(): TypedLine[] {
    this.endParagraph();
    return this.lines;
  }

  read(node: DomNode, style: Style): void {
    if (isText(node)) this.add(node.textContent ?? '', style);
    if (!isElement(node) || UNREAD.test(node.localName)) return;
    const instead = this.replace(node);
    if (instead !== null) this.add(instead, style);
    else if (node.localName === 'br') this.endLine();
    else if (/^t[dh]$/.test(node.localName)) this.readCell(node, style);
    else this.readElement(node, style);
  }

  private readElement(element: DomElement, style: Style): void {
    const isBlock = BLOCKS.test(element.localName);
    if (isBlock) this.endParagraph();
    if (element.localName === 'table') this.table += 1;
    const within = {
      strong: style.strong || isStrong(element),
      heading: style.heading || /^h[1-6]$/.test(element.localName),
    };
    for (const child of element.childNodes) this.read(child, within);
    if (isBlock) this.endParagraph();
  }

  /** A cell is one line with its neighbours: blocks inside it only part words. */
  private readCell(cell: DomElement, style: Style): void {
    if (this.text !== '') this.text += '\t';
    const words = cellWords(cell, this.replace);
    this.cells.push(words.trim());
    this.add(words, { ...style, strong: style.strong || cell.querySelector('b, strong') !== null });
  }

  private add(raw: string, style: Style): void {
    const words = raw.replace(/[ \n\r\f\t\u00a0]+/g, (space) => (space === '\t' ? '\t' : ' '));
    const text = this.text === '' || /\s$/.test(this.text) ? words.replace(/^ /, '') : words;
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.isHeading ||= style.heading;
    if (style.strong) this.markStrong(start);
  }

  /** Neighbouring bold pieces are one; what is bold further on is stress. */
  private markStrong(start: number): void {
    const end = this.text.length;
    if (this.strong === undefined) this.strong = { start, end };
    else if (this.text.slice(this.strong.end, start).trim() === '') {
      this.strong = { start: this.strong.start, end };
    }
  }

  private endParagraph(): void {
    this.endLine();
    this.opensParagraph = true;
  }

  private endLine(): void {
    if (this.text.trim() !== '') {
      this.lines.push({
        text: this.text,
        ...(this.strong && { strong: this.strong }),
        ...(this.isHeading && { isHeading: true }),
        opensParagraph: this.opensParagraph,
        ...(this.cells.length > 0 && { row: { table: this.table, cells: this.cells } }),
      });
      this.opensParagraph = false;
    }
    this.cells = [];
    this.text = '';
    this.strong = undefined;
    this.isHeading = false;
  }
}

function cellWords(cell: DomElement, replace: (element: DomElement) => string | null): string {
  const reader = new HtmlLineReader(replace);
  for (const child of cell.childNodes) reader.read(child, { strong: false, heading: false });
  return reader
    .finish()
    .map(({ text }) => text.trim())
    .join(' ');
}

function isStrong(element: DomElement): boolean {
  return (
    /^(?:b|strong)$/.test(element.localName) ||
    /font-weight:\s*(?:bold|[6-9]00)/i.test(element.getAttribute('style') ?? '')
  );
}
