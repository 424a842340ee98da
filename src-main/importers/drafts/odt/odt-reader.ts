import type { XmlElement } from '@rgrove/parse-xml';
import type { TrackedChanges } from '../../../../src-shared/domain/import-options';
import type { InlineStyle } from '../../story/inline-text';
import { safeHref } from '../../story/safe-href';
import { childNamed, childrenNamed, descendantNamed } from '../../xml/find-elements';
import { childElements, isElementNode, isTextNode } from '../../xml/xml-tree';
import type { Asides } from '../word-flow/asides';
import { Flow, isDeleted, isInserted, type Revision } from '../word-flow/flow';
import { readFlow } from '../word-flow/read-flow';
import type { OdtAnnotations } from './odt-annotations';
import type { OdtChange } from './odt-changes';
import type { OdtLook, OdtStyles } from './odt-styles';

/** What all parts of a document share while they are read. */
export interface OdtContext {
  readonly styles: OdtStyles;
  readonly changes: ReadonlyMap<string, OdtChange>;
  readonly annotations: OdtAnnotations;
  readonly asides: Asides;
  readonly options: TrackedChanges;
}

/** What holds for the text within an element because of what stands around it. */
interface Around {
  readonly style: InlineStyle;
  readonly inList?: boolean;
  /** The text is read and not kept. */
  readonly muted?: 'contents' | 'hidden';
  /** For deleted words, which stand apart from the body. */
  readonly cut?: readonly Revision[];
}

/** Left out without a word: declarations, and what only a program sees. */
const UNREAD =
  /^(?:text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|alphabetical-index-auto-mark-file|script|bookmark.*|reference-mark.*|index-title-template|ruby-text|note-citation|table-of-content-source)|office:(?:forms|scripts|event-listeners|dde-source)|table:(?:covered-table-cell|table-column.*|table-source)|svg:.*|draw:(?:glue-point|image-map|enhanced-geometry)|style:.*|dc:.*|meta:.*)$/;
const CONTENTS =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;

/** Reads the body of an OpenDocument text, or a part like it, into a flow. */
export class OdtReader {
  readonly flow = new Flow();
  private boxes: Flow[] = [];
  private rowDepth = 0;
  private notes = 0;
  private readonly active = new Map<string, readonly Revision[]>();
  /** After white space, or at the start of a paragraph, more white space is none. */
  private afterSpace = true;

  constructor(private readonly context: OdtContext) {}

  readPart(root: XmlElement): void {
    this.readElements(root, { style: {} });
  }

  private readElements(element: XmlElement, around: Around): void {
    for (const child of childElements(element)) this.read(child, around);
  }

  private readAll(element: XmlElement, around: Around): void {
    for (const child of element.children) {
      if (isTextNode(child)) this.addText(child.text, around);
      else if (isElementNode(child)) this.read(child, around);
    }
  }

  private read(element: XmlElement, around: Around): void {
    const { name, attributes } = element;
    if (UNREAD.test(name)) return;
    if (CONTENTS.test(name)) return this.readElements(element, { ...around, muted: 'contents' });
    switch (name) {
      case 'text:p':
      case 'text:h':
        return this.readParagraph(element, around);
      case 'text:span':
        return this.readSpan(element, around);
      case 'text:a':
        return this.readAll(element, withHref(around, safeHref(attributes['xlink:href'])));
      case 'text:s':
        return this.addSigns(' '.repeat(Math.min(80, Number(attributes['text:c'] ?? 1) || 1)), around);
      case 'text:tab':
        return this.addSigns('\t', around);
      case 'text:line-break':
        return this.lineBreak(around);
      case 'text:change-start':
        this.active.set(idOf(element), this.context.changes.get(idOf(element))?.revisions ?? []);
        return;
      case 'text:change-end':
        this.active.delete(idOf(element));
        return;
      case 'text:change':
        return this.readCut(idOf(element), around);
      case 'text:note':
        return this.readNote(element, around);
      case 'office:annotation':
        return this.readAnnotation(element);
      case 'office:annotation-end':
        this.context.annotations.close(`annotation ${attributes['office:name']}`, this.flow.place);
        return this.flow.closeNote(`annotation ${attributes['office:name']}`);
      case 'text:list':
        return this.readList(element, around);
      case 'text:section':
        return this.readElements(
          element,
          attributes['text:display'] === 'none' ? { ...around, muted: 'hidden' } : around,
        );
      case 'table:table':
        if (this.rowDepth === 0 && !around.muted) this.context.asides.tables += 1;
        return this.readElements(element, around);
      case 'table:table-row':
        return this.readRow(element, around);
      case 'draw:frame':
      case 'draw:custom-shape':
        return this.readFrame(element, around);
      case 'text:hidden-text':
      case 'text:hidden-paragraph':
        return this.readAll(element, { ...around, muted: 'hidden' });
      default:
        return isContainer(name) ? this.readElements(element, around) : this.readAll(element, around);
    }
  }

  private readParagraph(element: XmlElement, around: Around): void {
    const look = this.context.styles.paragraph(element.attributes['text:style-name']);
    const muted = around.muted ?? (look.isContents ? 'contents' : look.hidden ? 'hidden' : undefined);
    const within: Around = { ...around, style: styled(around.style, look), ...(muted && { muted }) };
    if (this.rowDepth === 0) this.afterSpace = true;
    this.readAll(element, within);
    if (!muted && this.rowDepth === 0) this.endParagraph(element, look, around);
    if (this.rowDepth === 0) this.flushBoxes();
  }

  private endParagraph(element: XmlElement, look: OdtLook, around: Around): void {
    const { kind, level } = kindOf(element, look, around);
    this.flow.endParagraph(kind, this.revisions(around), level);
    this.afterSpace = true;
  }

  private readSpan(element: XmlElement, around: Around): void {
    const look = this.context.styles.text(element.attributes['text:style-name']);
    const muted = around.muted ?? (look.hidden ? 'hidden' : undefined);
    this.readAll(element, { ...around, style: styled(around.style, look), ...(muted && { muted }) });
  }

  /** Deleted words stand at the head of the file; here is only their place. */
  private readCut(id: string, around: Around): void {
    const change = this.context.changes.get(id);
    if (!change) return;
    const within: Around = { ...around, cut: [...this.revisions(around), ...change.revisions] };
    change.cut.forEach((part, index) => {
      if (part.name !== 'text:p' && part.name !== 'text:h') return this.read(part, within);
      const look = this.context.styles.paragraph(part.attributes['text:style-name']);
      this.readAll(part, { ...within, style: styled({}, look) });
      if (index < change.cut.length - 1 && this.rowDepth === 0) this.endParagraph(part, look, within);
    });
    this.afterSpace = false;
  }

  private readList(element: XmlElement, around: Around): void {
    const items = childrenNamed(element, 'text:list-item');
    if (!around.muted && this.context.styles.isNumbered(element.attributes['text:style-name'])) {
      this.context.asides.numberedItems += items.length;
    }
    this.readElements(element, { ...around, inList: true });
  }

  private readNote(element: XmlElement, around: Around): void {
    const revisions = this.revisions(around);
    const isGone = this.context.options === 'original' ? isInserted(revisions) : isDeleted(revisions);
    const body = childNamed(element, 'text:note-body');
    if (!body || around.muted || (isGone && this.context.options !== 'proposed')) return;
    const text = this.wordsOf(body);
    if (text === '') return;
    this.notes += 1;
    const origin = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
    this.flow.notes.set(`note ${this.notes}`, {
      origin,
      remarks: [{ text, by: '', at: null }],
      resolved: false,
    });
    this.flow.markNote(`note ${this.notes}`);
  }

  private readAnnotation(element: XmlElement): void {
    const id = this.context.annotations.add(element, this.wordsOf(element), this.flow.place);
    const hasEnd = element.attributes['office:name'] !== undefined;
    if (hasEnd) this.flow.openNote(id);
    else this.flow.markNote(id);
  }

  private readRow(element: XmlElement, around: Around): void {
    const cells = childrenNamed(element, 'table:table-cell').filter((cell) => cell.text.trim() !== '');
    if (this.rowDepth > 0 || cells.length < 2 || !cells.every(isDataCell)) {
      return this.readElements(element, around);
    }
    this.rowDepth += 1;
    cells.forEach((cell, index) => {
      if (index > 0 && !around.muted) this.flow.text(' | ', {}, this.revisions(around));
      this.afterSpace = true;
      this.readElements(cell, around);
    });
    this.rowDepth -= 1;
    if (!around.muted) this.flow.endParagraph('paragraph', this.revisions(around));
    this.flushBoxes();
  }

  private readFrame(element: XmlElement, around: Around): void {
    if (around.muted) return;
    const { asides } = this.context;
    const isShape = element.name === 'draw:custom-shape';
    const box = isShape ? element : childNamed(element, 'draw:text-box');
    if (childNamed(element, 'draw:image')) asides.pictures.push(titleOfFrame(element));
    else if (!box) asides.objects += 1;
    if (!box || box.text.trim() === '') return;
    asides.textBoxes += 1;
    const reader = new OdtReader(this.context);
    reader.readElements(box, { style: {} });
    this.boxes.push(reader.flow);
  }

  private addText(text: string, around: Around): void {
    const collapsed = text.replace(/[ \t\r\n]+/g, ' ');
    const own = this.afterSpace ? collapsed.replace(/^ /, '') : collapsed;
    if (own === '') return;
    this.addSigns(own, around);
    this.afterSpace = own.endsWith(' ');
  }

  private addSigns(text: string, around: Around): void {
    this.afterSpace = false;
    if (!around.muted) this.flow.text(text, around.style, this.revisions(around));
    else if (text.trim() !== '') this.context.asides[around.muted].push(text.trim());
  }

  private lineBreak(around: Around): void {
    if (around.muted) return;
    this.afterSpace = true;
    if (this.rowDepth > 0) this.flow.text(' ', {}, this.revisions(around));
    else this.flow.lineBreak(this.revisions(around));
  }

  private revisions(around: Around): readonly Revision[] {
    return around.cut ?? [...this.active.values()].flat();
  }

  /** The words of a note or comment, one line a paragraph. */
  private wordsOf(element: XmlElement): string {
    const reader = new OdtReader(this.context);
    reader.readElements(element, { style: {} });
    const tracked = this.context.options === 'original' ? 'original' : 'accepted';
    return readFlow(reader.flow, tracked)
      .blocks.map(({ text }) => text)
      .join('\n');
  }

  private flushBoxes(): void {
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) this.flow.append(box);
  }
}

function kindOf(
  element: XmlElement,
  look: OdtLook,
  around: Around,
): Required<Pick<OdtLook, 'kind'>> & OdtLook {
  if (element.name === 'text:h' && (look.kind ?? 'paragraph') === 'paragraph') {
    const level = Number(element.attributes['text:outline-level'] ?? 1);
    return { kind: 'heading', level: Math.min(6, Math.max(1, level || 1)) };
  }
  if (around.inList && (look.kind ?? 'paragraph') === 'paragraph') return { kind: 'listItem' };
  return { ...look, kind: look.kind ?? 'paragraph' };
}

function styled(around: InlineStyle, look: OdtLook): InlineStyle {
  return {
    ...around,
    ...(look.strong !== undefined && { strong: look.strong }),
    ...(look.emphasis !== undefined && { emphasis: look.emphasis }),
  };
}

function withHref(around: Around, href: string | undefined): Around {
  return href === undefined ? around : { ...around, style: { ...around.style, href } };
}

function idOf(element: XmlElement): string {
  return element.attributes['text:change-id'] ?? '';
}

function titleOfFrame(frame: XmlElement): string {
  return descendantNamed(frame, 'svg:desc')?.text ?? descendantNamed(frame, 'svg:title')?.text ?? '';
}

/** A cell of one paragraph is data; a cell of several is a way to lay out a page. */
function isDataCell(cell: XmlElement): boolean {
  const worded = childElements(cell).filter((child) => child.text.trim() !== '');
  return worded.length <= 1 && worded.every(({ name }) => name === 'text:p' || name === 'text:h');
}

/** White space between the paragraphs of a container is no text. */
function isContainer(name: string): boolean {
  return /^(?:office:text|text:(?:list-item|list-header|index-body|index-title|note-body|numbered-paragraph|deletion)|table:.*|draw:.*)$/.test(
    name,
  );
}
