import type { XmlElement } from '@rgrove/parse-xml';
import type { InlineStyle } from '../../story/inline-text';
import { childNamed, descendantNamed } from '../../xml/find-elements';
import { childElements } from '../../xml/xml-tree';
import { isDeleted, isInserted } from '../word-flow/flow';
import type { Around, DocxWalk } from './docx-walk';
import { isFormattingChange, settledProperties } from './revisions';
import { symbolOf } from './symbols';
import { toggle } from './word-styles';

/** Reads a run: text of one look, with the signs and anchors in it. */
export function readRun(run: XmlElement, reader: DocxWalk, around: Around): void {
  const properties = childNamed(run, 'w:rPr');
  if (properties && childElements(properties).some(isFormattingChange)) {
    reader.context.tracked.formatting += 1;
  }
  const look = lookOfRun(settledProperties(properties, reader.context.options), reader, around);
  const within: Around = !around.muted && look.hidden ? { ...around, muted: 'hidden' } : around;
  const piece: Piece = { reader, around: within, style: look.style, isOwnMark: false };
  for (const child of childElements(run)) readPiece(child, piece);
}

interface Piece {
  readonly reader: DocxWalk;
  readonly around: Around;
  readonly style: InlineStyle;
  /** After a note whose sign is typed by hand: the sign is no word. */
  isOwnMark: boolean;
}

function readPiece(element: XmlElement, piece: Piece): void {
  const { reader, around } = piece;
  const { fields, context } = reader;
  switch (element.name) {
    case 'w:t':
    case 'w:delText':
    case 'm:t':
      return addText(textOf(element), piece);
    case 'w:instrText':
    case 'w:delInstrText':
      return fields.addCode(element.text);
    case 'w:fldChar':
      return readFieldMark(element, piece);
    case 'w:tab':
    case 'w:ptab':
      return addText('\t', piece);
    case 'w:br':
    case 'w:cr':
      return fields.isCode ? undefined : reader.lineBreak(around);
    case 'w:noBreakHyphen':
      return addText('\u2011', piece);
    case 'w:softHyphen':
      context.asides.softHyphens += 1;
      return;
    case 'w:sym':
      return addSymbol(element, piece);
    case 'w:footnoteReference':
      return markNote('footnote', element, piece);
    case 'w:endnoteReference':
      return markNote('endnote', element, piece);
    case 'w:commentReference':
      return reader.flow.markNote(`comment ${element.attributes['w:id']}`);
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      return readDrawing(element, piece);
    case 'mc:AlternateContent':
      return reader.readAlternative(element, around);
    case 'w:ruby':
      return readRuby(element, piece);
    case 'w:rPr':
      return;
    default:
      if (element.name.startsWith('w:')) reader.readAll(element, around);
  }
}

function addText(text: string, { reader, around, style, isOwnMark }: Piece): void {
  const { fields, flow, context } = reader;
  if (fields.isCode || isOwnMark) return;
  if (around.muted) {
    if (text.trim() !== '') context.asides[around.muted].push(text.trim());
    return;
  }
  const href = fields.href ?? around.href;
  flow.text(text, href === undefined ? style : { ...style, href }, around.revisions);
}

/** White space around indented XML is none of the author's. */
function textOf(element: XmlElement): string {
  if (element.attributes['xml:space'] === 'preserve') return element.text;
  return element.text.replace(/^[ \t]*[\r\n]\s*|\s*[\r\n][ \t]*$/g, '');
}

function addSymbol(element: XmlElement, piece: Piece): void {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  const sign = Number.isNaN(code) ? null : symbolOf(element.attributes['w:font'] ?? '', code);
  if (sign === null) piece.reader.context.asides.unknownSigns += 1;
  else addText(sign, piece);
}

function readFieldMark(element: XmlElement, { reader }: Piece): void {
  const kind = element.attributes['w:fldCharType'];
  if (kind === 'begin') reader.fields.begin();
  else if (kind === 'separate') reader.fields.separate();
  else if (kind === 'end') reader.fields.end();
}

/** A note goes with the text that its sign stands in. */
function markNote(origin: 'footnote' | 'endnote', element: XmlElement, piece: Piece): void {
  const { reader, around } = piece;
  piece.isOwnMark = /^(?:1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '');
  const { options } = reader.context;
  const isGone = options === 'original' ? isInserted(around.revisions) : isDeleted(around.revisions);
  if (around.muted || (isGone && options !== 'proposed')) return;
  reader.flow.markNote(`${origin} ${element.attributes['w:id']}`);
}

function readDrawing(element: XmlElement, { reader, around }: Piece): void {
  const { asides } = reader.context;
  const boxes = boxesIn(element);
  if (!around.muted) boxes.forEach((box) => reader.addBox(box, around));
  if (element.name === 'w:object') asides.objects += 1;
  else if (descendantNamed(element, 'pic:pic') ?? descendantNamed(element, 'v:imagedata')) {
    asides.pictures.push(alternativeText(element));
  } else if (boxes.length === 0) asides.objects += 1;
}

function alternativeText(element: XmlElement): string {
  const properties = descendantNamed(element, 'wp:docPr');
  const shape = descendantNamed(element, 'v:shape');
  return properties?.attributes['descr'] ?? shape?.attributes['alt'] ?? '';
}

/** The contents of text boxes, outermost only; of alternative forms the first. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  const children = childElements(element);
  if (element.name !== 'mc:AlternateContent') return children.flatMap(boxesIn);
  return children.map(boxesIn).find((boxes) => boxes.length > 0) ?? [];
}

/** Of a word with its pronunciation above it, the word. */
function readRuby(element: XmlElement, { reader, around }: Piece): void {
  const base = childNamed(element, 'w:rubyBase');
  if (base) reader.readAll(base, around);
}

function lookOfRun(
  properties: XmlElement | undefined,
  { context }: DocxWalk,
  { look }: Around,
): { readonly style: InlineStyle; readonly hidden: boolean } {
  const own = context.styles.character(childNamed(properties, 'w:rStyle')?.attributes['w:val']);
  // in styles these properties switch: bold in a bold paragraph is plain
  const strong = toggle(properties, 'w:b') ?? own.strong !== look.strong;
  const emphasis = toggle(properties, 'w:i') ?? own.emphasis !== look.emphasis;
  return { style: { strong, emphasis }, hidden: toggle(properties, 'w:vanish') ?? own.hidden };
}
