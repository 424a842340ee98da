import type { XmlElement } from '@rgrove/parse-xml';
import type { TrackedChanges } from '../../../../src-shared/domain/import-options';
import type { TypedLine } from '../typed/typed-line';
import { LineBuilder } from './line-builder';
import { childElements, isTextNode, xmlRoot } from '../../xml/xml-tree';

/** What the body of a Word document holds. */
export interface DocxLines {
  readonly lines: readonly TypedLine[];
  /** Words that are not in the lines because of tracked changes. */
  readonly trackedAway: readonly string[];
  readonly trackedChanges: number;
}

/**
 * The paragraphs of `word/document.xml` as lines. Tracked changes are accepted, or undone for `original`: a
 * transcript is no draft, so there is nobody to propose them to.
 */
export function docxLines(documentXml: string, tracked: TrackedChanges): DocxLines {
  const reader = new DocxReader(tracked === 'original');
  reader.read(xmlRoot(documentXml), { strong: false, hidden: false });
  return {
    lines: reader.builder.lines,
    trackedAway: reader.trackedAway,
    trackedChanges: reader.trackedChanges,
  };
}

/** All the words of a part, for the report: notes, comments, headers and footers. */
export function docxWords(partXml: string): string {
  return docxLines(partXml, 'accepted')
    .lines.map(({ text }) => text.trim())
    .join(' ');
}

interface Around {
  readonly strong: boolean;
  /** Inside a change that is not taken. */
  readonly hidden: boolean;
}

class DocxReader {
  readonly builder = new LineBuilder();
  readonly trackedAway: string[] = [];
  trackedChanges = 0;

  constructor(private readonly wantsOriginal: boolean) {}

  read(element: XmlElement, around: Around): void {
    switch (element.name) {
      case 'w:p':
        return this.readParagraph(element, around);
      case 'w:r':
        return this.readRun(element, around);
      case 'w:ins':
      case 'w:moveTo':
        return this.readChange(element, around, this.wantsOriginal);
      case 'w:del':
      case 'w:moveFrom':
        return this.readChange(element, around, !this.wantsOriginal);
      case 'w:tbl':
        this.builder.beginTable();
        return this.readAll(element, around);
      case 'w:tr':
        return this.builder.row(
          childElements(element)
            .filter(({ name }) => name === 'w:tc' || name === 'w:sdt')
            .map((cell) => () => this.readAll(cell, around)),
        );
      case 'mc:AlternateContent':
        return this.readAlternative(element, around);
      // properties, and what is drawn or calculated
      case 'w:pPr':
      case 'w:rPr':
      case 'w:tblPr':
      case 'w:sectPr':
      case 'w:instrText':
      case 'w:sdtPr':
        return;
      default:
        return this.readAll(element, around);
    }
  }

  private readAll(element: XmlElement, around: Around): void {
    for (const child of childElements(element)) this.read(child, around);
  }

  private readParagraph(element: XmlElement, around: Around): void {
    this.readAll(element, around);
    const properties = childElements(element).find(({ name }) => name === 'w:pPr');
    this.builder.endParagraph(properties !== undefined && isHeading(properties));
  }

  private readChange(element: XmlElement, around: Around, hidden: boolean): void {
    this.trackedChanges += 1;
    this.readAll(element, { ...around, hidden: around.hidden || hidden });
  }

  /** The same content twice, for newer and for older programs. */
  private readAlternative(element: XmlElement, around: Around): void {
    const [first] = childElements(element);
    if (first) this.readAll(first, around);
  }

  private readRun(element: XmlElement, around: Around): void {
    const properties = childElements(element).find(({ name }) => name === 'w:rPr');
    const strong = properties ? (isBold(properties) ?? around.strong) : around.strong;
    for (const child of childElements(element)) {
      if (/^(?:w:drawing|w:pict|mc:AlternateContent)$/.test(child.name)) this.read(child, around);
      else this.readPiece(child, { ...around, strong });
    }
  }

  private readPiece(piece: XmlElement, { strong, hidden }: Around): void {
    const words = wordsOf(piece);
    if (hidden) {
      if (words.trim() !== '') this.trackedAway.push(words.trim());
    } else if (piece.name === 'w:br' || piece.name === 'w:cr') this.builder.breakLine();
    else this.builder.add(words, strong);
  }
}

function wordsOf(piece: XmlElement): string {
  switch (piece.name) {
    case 'w:t':
    case 'w:delText':
      return piece.children.map((child) => (isTextNode(child) ? child.text : '')).join('');
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:noBreakHyphen':
      return '\u2011';
    default:
      return '';
  }
}

function isBold(properties: XmlElement): boolean | undefined {
  const bold = childElements(properties).find(({ name }) => name === 'w:b');
  return bold && !/^(?:0|false|off)$/.test(bold.attributes['w:val'] ?? '1');
}

function isHeading(properties: XmlElement): boolean {
  const style = childElements(properties).find(({ name }) => name === 'w:pStyle');
  return /^(?:heading|title|subtitle|titre|berschrift|überschrift)\d?/i.test(
    style?.attributes['w:val'] ?? '',
  );
}
