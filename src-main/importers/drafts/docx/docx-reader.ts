import type { XmlElement } from '@rgrove/parse-xml';
import { safeHref } from '../../story/safe-href';
import { childNamed, childrenNamed, descendantNamed } from '../../xml/find-elements';
import { childElements } from '../../xml/xml-tree';
import { Flow, type Revision } from '../word-flow/flow';
import type { Around, DocxContext, DocxWalk } from './docx-walk';
import { Fields, hrefOfCode } from './fields';
import { hasWords, isDataRow, rowParts, rowRevision } from './rows';
import { isFormattingChange, OpenMoves, revisionOf, settledProperties } from './revisions';
import { readRun } from './runs';
import { numberingId, outlineLevel, toggle, type StyleLook } from './word-styles';

/** Reads the body of a Word document, or a part like it, into a flow. */
export class DocxReader implements DocxWalk {
  readonly flow = new Flow();
  readonly fields = new Fields();
  private readonly moves = new OpenMoves();
  private boxes: Flow[] = [];
  /** Above zero within a table row that is read as one line. */
  private rowDepth = 0;

  constructor(readonly context: DocxContext) {}

  readPart(root: XmlElement): void {
    this.readAll(root, { revisions: [], look: this.context.styles.paragraph(undefined) });
  }

  readAll(element: XmlElement, around: Around): void {
    for (const child of childElements(element)) this.read(child, around);
  }

  private read(element: XmlElement, around: Around): void {
    this.moves.see(element);
    const revision = this.revision(element);
    if (revision) return this.readAll(element, this.within(around, revision));
    switch (element.name) {
      case 'w:p':
        return this.readParagraph(element, around);
      case 'w:r':
      case 'm:r':
        return readRun(element, this, around);
      case 'w:hyperlink':
        return this.readLink(element, around);
      case 'w:fldSimple':
        return this.readAll(element, {
          ...around,
          href: hrefOfCode(element.attributes['w:instr'] ?? '') ?? around.href,
        });
      case 'w:tbl':
        return this.readTable(element, around);
      case 'w:tr':
        return this.readRow(element, around);
      case 'w:sdt':
        return this.readControl(element, around);
      case 'mc:AlternateContent':
        return this.readAlternative(element, around);
      case 'w:commentRangeStart':
        return this.flow.openNote(`comment ${element.attributes['w:id']}`);
      case 'w:commentRangeEnd':
        return this.flow.closeNote(`comment ${element.attributes['w:id']}`);
      case 'w:altChunk':
        this.context.asides.embedded.push('text in another format');
        return;
      case 'w:tcPr':
      case 'w:tblPr':
      case 'w:trPr':
      case 'w:sectPr':
      case 'w:pPr':
      case 'w:rPr':
        return this.countFormatting(element);
      case 'm:oMathParaPr':
      case 'w:tblGrid':
      case 'w:rt':
        return;
      default:
        return this.readAll(element, around);
    }
  }

  /** What hangs on a paragraph and is read after it. */
  addBox(content: XmlElement, around: Around): void {
    this.context.asides.textBoxes += 1;
    const reader = new DocxReader(this.context);
    reader.readAll(content, { revisions: around.revisions, look: this.context.styles.paragraph(undefined) });
    this.boxes.push(reader.flow);
  }

  lineBreak(around: Around): void {
    if (around.muted) return;
    if (this.rowDepth > 0) this.flow.text(' ', {}, around.revisions);
    else this.flow.lineBreak(around.revisions);
  }

  within(around: Around, revision: Revision): Around {
    this.context.tracked.see(revision);
    return { ...around, revisions: [...around.revisions, revision] };
  }

  private revision(element: XmlElement): Revision | null {
    const revision = revisionOf(element);
    return revision?.moved ? this.moves.named(revision) : revision;
  }

  private readParagraph(element: XmlElement, around: Around): void {
    const properties = childNamed(element, 'w:pPr');
    const look = this.lookOf(properties);
    const muted = around.muted ?? (look.isContents ? 'contents' : look.hidden ? 'hidden' : undefined);
    const within: Around = { ...around, look, ...(muted && { muted }) };
    this.readAll(element, within);
    if (!within.muted && !isDropCap(properties)) this.endParagraph(properties, within);
    if (this.rowDepth === 0) this.flushBoxes();
  }

  private endParagraph(properties: XmlElement | undefined, around: Around): void {
    const revisions = [...around.revisions, ...this.endRevisions(properties)];
    // the cells of a row that is one line hold one paragraph each
    if (this.rowDepth === 0) this.flow.endParagraph(around.look.kind, revisions, around.look.level);
  }

  /** The paragraph's own mark can be inserted or deleted. */
  private endRevisions(properties: XmlElement | undefined): Revision[] {
    const mark = childNamed(properties, 'w:rPr');
    const revisions = mark ? childElements(mark).flatMap((child) => this.revision(child) ?? []) : [];
    revisions.forEach((revision) => this.context.tracked.see(revision));
    return revisions;
  }

  private lookOf(paragraph: XmlElement | undefined): StyleLook {
    const properties = settledProperties(paragraph, this.context.options);
    const look = this.context.styles.paragraph(childNamed(properties, 'w:pStyle')?.attributes['w:val']);
    const level = outlineLevel(properties);
    if (level !== undefined && look.kind === 'paragraph') return { ...look, kind: 'heading', level };
    const list = numberingId(properties);
    if (list === '0' && look.kind === 'listItem') return { ...look, kind: 'paragraph' };
    return list !== undefined && list !== '0' && look.kind === 'paragraph'
      ? { ...look, kind: 'listItem' }
      : look;
  }

  private readLink(element: XmlElement, around: Around): void {
    const target = this.context.links.get(element.attributes['r:id'] ?? '');
    this.readAll(element, { ...around, href: safeHref(target) ?? around.href });
  }

  private readTable(element: XmlElement, around: Around): void {
    if (this.rowDepth === 0 && !around.muted) this.context.asides.tables += 1;
    this.readAll(element, around);
  }

  private readRow(element: XmlElement, around: Around): void {
    const revision = rowRevision(element);
    const within = revision ? this.within(around, revision) : around;
    if (this.rowDepth > 0 || !isDataRow(element)) return this.readAll(element, within);
    this.rowDepth += 1;
    let isFirst = true;
    for (const part of rowParts(element)) {
      const isCell = hasWords(part);
      if (isCell && !isFirst && !within.muted) this.flow.text(' | ', {}, within.revisions);
      // a comment can be on an empty cell, or begin between two
      this.read(part, within);
      if (isCell) isFirst = false;
    }
    this.rowDepth -= 1;
    if (!within.muted) this.flow.endParagraph('paragraph', within.revisions);
    this.flushBoxes();
  }

  private readControl(element: XmlElement, around: Around): void {
    const properties = childNamed(element, 'w:sdtPr');
    const gallery = properties && descendantNamed(properties, 'w:docPartGallery')?.attributes['w:val'];
    const isContents = /^(?:table of (?:contents|figures)|bibliographies)$/i.test(gallery ?? '');
    // the words of an empty field to fill in are no words of the story
    const isPlaceholder = toggle(properties, 'w:showingPlcHdr') ?? false;
    const muted = around.muted ?? (isContents ? 'contents' : isPlaceholder ? 'hidden' : undefined);
    for (const content of childrenNamed(element, 'w:sdtContent')) {
      this.readAll(content, { ...around, ...(muted && { muted }) });
    }
  }

  /** The same content for newer and for older programs: the first that holds any words, else the first. */
  readAlternative(element: XmlElement, around: Around): void {
    const forms = childElements(element);
    const worded = forms.find((form) => descendantNamed(form, 'w:t') ?? descendantNamed(form, 'w:p'));
    const form = worded ?? forms[0];
    if (form) readRun(form, this, around);
  }

  private countFormatting(element: XmlElement): void {
    for (const child of childElements(element)) {
      if (isFormattingChange(child)) this.context.tracked.formatting += 1;
      else if (child.name === 'w:rPr') this.countFormatting(child);
    }
  }

  private flushBoxes(): void {
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) this.flow.append(box);
  }
}

/** A large first letter stands in a frame of its own and belongs to the paragraph below. */
function isDropCap(properties: XmlElement | undefined): boolean {
  return /^(?:drop|margin)$/.test(childNamed(properties, 'w:framePr')?.attributes['w:dropCap'] ?? '');
}
