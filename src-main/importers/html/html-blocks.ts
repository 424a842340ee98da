import type { BlockKind } from '../../../src-shared/domain/block';
import { InlineText, type InlineStyle } from '../story/inline-text';
import type { RawBlock, RawNote } from '../story/raw-story';
import { sentenceUpTo } from '../story/sentence-up-to';
import { isElement, isText, type DomElement, type DomNode } from './dom';
import { raisedNumber, type HtmlNotes } from './html-notes';
import { styleWithin } from './inline-style';
import { isUnseen } from './visibility';

/** A block and the innermost block-level element that its words stand in. */
export interface HtmlBlock extends RawBlock {
  readonly element: DomElement;
}

/** How a part of a page is read into blocks. */
export interface HtmlBlockOptions {
  /** Against which addresses are resolved. */
  readonly base?: string;
  /** An element for which it answers true is passed over, with all that is in it. */
  readonly skip?: (element: DomElement) => boolean;
  /** What signs in the text refer to; they are left out, and the notes are on their sentences. */
  readonly notes?: HtmlNotes;
  /** How the text of an element looks, where its classes say so. */
  readonly style?: (element: DomElement, around: InlineStyle) => InlineStyle;
}

const BLOCK_ELEMENTS = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'amp-img',
  'amp-story',
  'gu-island',
]);

/** Reads an element's text into blocks, in the order of the page. Every word that can be seen is in one of them. */
export function htmlBlocks(root: DomElement, options: HtmlBlockOptions = {}): HtmlBlock[] {
  const reader = new HtmlBlockReader(options);
  reader.read(root);
  return reader.finish();
}

interface Place {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly element: DomElement;
  /** White space counts, and a line break ends a block. */
  readonly preformatted?: boolean;
}

class HtmlBlockReader {
  private readonly blocks: HtmlBlock[] = [];
  private inline = new InlineText();
  private place: Place | null = null;
  private notes: { readonly at: number; readonly text: string }[] = [];

  constructor(private readonly options: HtmlBlockOptions) {}

  read(root: DomElement): void {
    this.readBlock(root, { kind: 'paragraph', element: root }, {});
  }

  finish(): HtmlBlock[] {
    this.endBlock();
    return this.blocks;
  }

  private readBlock(element: DomElement, place: Place, style: InlineStyle): void {
    this.endBlock();
    this.readChildren(element, place, style);
    this.endBlock();
  }

  private readChildren(element: DomElement, place: Place, style: InlineStyle): void {
    for (const node of element.childNodes) this.readNode(node, place, style);
  }

  private readNode(node: DomNode, place: Place, style: InlineStyle): void {
    if (isText(node)) return this.readText(node.textContent ?? '', place, style);
    if (!isElement(node) || isUnseen(node) || this.options.skip?.(node)) return;
    const note = this.options.notes?.get(node);
    if (note !== undefined) return void this.notes.push({ at: this.inline.offset, text: note });
    const raised = raisedNumber(node);
    if (raised !== null) return this.append(raised, place, { ...style, href: undefined });
    if (node.localName === 'br') return this.readBreak(place, style);
    if (node.localName === 'wbr') return;
    if (node.localName === 'tr' && isDataRow(node)) return this.readRow(node, place, style);
    const within = (this.options.style ?? ((own, around) => styleWithin(own, around, this.options.base)))(
      node,
      style,
    );
    if (BLOCK_ELEMENTS.has(node.localName)) return this.readBlock(node, placeWithin(node, place), within);
    this.readChildren(node, place, within);
  }

  private readText(text: string, place: Place, style: InlineStyle): void {
    if (!place.preformatted) return this.append(text, place, style);
    text.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) this.endBlock();
      this.append(line, place, style);
    });
  }

  private append(text: string, place: Place, style: InlineStyle): void {
    this.inline.append(text, style);
    if (!this.inline.isBlank) this.place ??= place;
  }

  /** In a heading a line break is only layout; elsewhere a new line is a new block. */
  private readBreak(place: Place, style: InlineStyle): void {
    if (place.kind === 'headline' || place.kind === 'heading') this.inline.append(' ', style);
    else this.endBlock();
  }

  /** The cells of a row as one line. */
  private readRow(row: DomElement, place: Place, style: InlineStyle): void {
    this.endBlock();
    for (const cell of row.children) {
      if (!this.inline.isBlank) this.inline.append(' | ', {});
      this.readChildren(cell, { ...place, element: row }, style);
    }
    this.endBlock();
  }

  private endBlock(): void {
    const { text, marks } = this.inline.build();
    if (this.place && text !== '') {
      const { kind, level, element } = this.place;
      const notes = this.notes.map(({ at, text: words }) => noteUpTo(text, at, words));
      this.blocks.push({
        kind,
        text,
        marks,
        element,
        ...(level && { level }),
        ...(notes.length > 0 && { notes }),
      });
      this.notes = [];
    }
    this.inline = new InlineText();
    this.place = null;
  }
}

function noteUpTo(text: string, at: number, words: string): RawNote {
  return {
    origin: 'footnote',
    range: sentenceUpTo(text, at),
    remarks: [{ text: words, by: '', at: null }],
    resolved: false,
  };
}

/** A row of short cells is data; a row that holds paragraphs or a single cell is a way to lay out a page. */
function isDataRow(row: DomElement): boolean {
  const cells = [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
  if (cells.length < 2) return false;
  return cells.every(
    (cell) => cell.querySelectorAll('p, div, table, ul, ol, h1, h2, h3, h4, br').length <= 1,
  );
}

function placeWithin(element: DomElement, around: Place): Place {
  const { localName } = element;
  const within: Place = { ...around, element, preformatted: around.preformatted || localName === 'pre' };
  const level = /^h[1-6]$/.test(localName) ? Number(localName[1]) : undefined;
  if (level) return { ...within, kind: 'heading', level };
  if (localName === 'blockquote') return { ...within, kind: 'quotation' };
  if (localName === 'figcaption' || localName === 'caption') return { ...within, kind: 'caption' };
  if ((localName === 'li' || localName === 'dt' || localName === 'dd') && around.kind === 'paragraph') {
    return { ...within, kind: 'listItem' };
  }
  return within;
}
