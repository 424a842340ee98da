import type { BlockKind } from '../../../../src-shared/domain/block';
import { isElement, isText, type DomElement, type DomNode } from '../../html/dom';
import { isUnseen } from '../../html/visibility';
import type { InlineStyle } from '../../story/inline-text';
import { Asides } from '../word-flow/asides';
import { Flow } from '../word-flow/flow';
import type { ClassStyles } from './class-styles';
import { unwrapLink } from './unwrap-link';

interface Around {
  readonly style: InlineStyle;
  readonly kind: BlockKind;
  readonly level?: number;
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'div', 'td', 'th', 'blockquote']);
/** What a page that is published to the web has around the document. */
const SURROUNDINGS = /^(?:banners|header|footer|publish-banner|headers)$/;

/** Reads a document of Google Docs, as it is downloaded or copied as HTML, into a flow. */
export class GoogleDocsReader {
  readonly flow = new Flow();
  readonly asides = new Asides();
  /** Links that led over Google's own address. */
  detours = 0;
  private afterSpace = true;
  private hasWords = false;
  private rowDepth = 0;

  constructor(private readonly classes: ClassStyles) {}

  readBody(body: DomElement): void {
    this.readAll(body, { style: {}, kind: 'paragraph' });
    this.endBlock({ style: {}, kind: 'paragraph' });
  }

  private readAll(element: DomElement, around: Around): void {
    for (const node of element.childNodes) this.read(node, around);
  }

  private read(node: DomNode, around: Around): void {
    if (isText(node)) return this.addText(node.textContent ?? '', around.style);
    if (!isElement(node)) return;
    if (node.localName === 'img') return void this.asides.pictures.push(node.getAttribute('alt') ?? '');
    if (isUnseen(node) || SURROUNDINGS.test(node.id)) return;
    if (this.readAnchor(node)) return;
    const style = this.styleOf(node, around.style);
    switch (node.localName) {
      case 'br':
        return this.lineBreak();
      case 'table':
        this.endBlock(around);
        if (this.rowDepth === 0) this.asides.tables += 1;
        return this.readAll(node, { ...around, style });
      case 'tr':
        return this.readRow(node, { ...around, style });
      case 'ol':
        this.asides.numberedItems += [...node.children].length;
        return this.readAll(node, { ...around, style });
      default:
        return BLOCKS.has(node.localName)
          ? this.readBlock(node, { ...around, style })
          : this.readAll(node, { ...around, style });
    }
  }

  private readBlock(element: DomElement, around: Around): void {
    this.endBlock(around);
    const within = { ...around, ...kindOf(element, around) };
    this.readAll(element, within);
    this.endBlock(within);
  }

  /** The sign of a comment or a footnote in the text; or, below the text, the sign before its words. */
  private readAnchor(element: DomElement): boolean {
    const found = /^(cmnt|ftnt)(_ref)?(\w+)$/.exec(element.id);
    if (element.localName !== 'a' || !found) return false;
    if (found[2]) this.flow.markNote(`${found[1]} ${found[3]}`);
    return true;
  }

  private styleOf(element: DomElement, around: InlineStyle): InlineStyle {
    const style = this.classes.within(element, around);
    if (element.localName !== 'a') return style;
    const href = unwrapLink(element.getAttribute('href'));
    if (href !== style.href) this.detours += 1;
    return href === undefined ? style : { ...style, href };
  }

  private readRow(row: DomElement, around: Around): void {
    this.endBlock(around);
    const cells = [...row.children].filter((cell) => (cell.textContent ?? '').trim() !== '');
    const isData = cells.length >= 2 && cells.every((cell) => wordedBlocks(cell) <= 1);
    if (this.rowDepth > 0 || !isData) return this.readAll(row, around);
    this.rowDepth += 1;
    cells.forEach((cell, index) => {
      if (index > 0) this.flow.text(' | ');
      this.afterSpace = true;
      this.readAll(cell, around);
    });
    this.rowDepth -= 1;
    this.endBlock({ style: {}, kind: 'paragraph' });
  }

  private addText(raw: string, style: InlineStyle): void {
    // the export writes a space that would be lost as a space that does not break
    const collapsed = raw.replace(/[ \t\r\n\f\u00a0]+/g, ' ');
    const text = this.afterSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (text === '') return;
    this.flow.text(text, style);
    this.afterSpace = text.endsWith(' ');
    this.hasWords ||= text.trim() !== '';
  }

  private lineBreak(): void {
    if (this.rowDepth > 0) this.flow.text(' ');
    else this.flow.lineBreak();
    this.afterSpace = true;
  }

  private endBlock({ kind, level }: Around): void {
    if (this.rowDepth > 0) return;
    if (this.hasWords) this.flow.endParagraph(kind, [], level);
    this.afterSpace = true;
    this.hasWords = false;
  }
}

/** Title and subtitle are paragraphs of a class. */
function kindOf(element: DomElement, around: Around): Partial<Around> {
  const { localName } = element;
  const heading = /^h([1-6])$/.exec(localName);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  if (localName === 'li') return { kind: 'listItem' };
  if (localName === 'blockquote') return { kind: 'quotation' };
  const named = /(?:^|\s)(title|subtitle)(?=\s|$)/.exec(element.getAttribute('class') ?? '')?.[1];
  return named && localName === 'p' ? { kind: named === 'title' ? 'headline' : 'dek' } : around;
}

function wordedBlocks(cell: DomElement): number {
  return [...cell.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6')].filter(
    (block) => (block.textContent ?? '').trim() !== '',
  ).length;
}
