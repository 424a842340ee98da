import type { XmlElement } from '@rgrove/parse-xml';
import type { TypedLine } from '../typed/typed-line';
import { LineBuilder } from './line-builder';
import { childElements, isElementNode, isTextNode, xmlRoot } from '../../xml/xml-tree';

/** What the body of an OpenDocument text holds. */
export interface OdtLines {
  readonly lines: readonly TypedLine[];
  /** Footnotes, endnotes and comments, which are not in the lines. */
  readonly notes: readonly string[];
  readonly trackedChanges: number;
}

/** The paragraphs of `content.xml` as lines. Deleted words stand apart in this format, inserted ones in their place. */
export function odtLines(contentXml: string): OdtLines {
  const root = xmlRoot(contentXml);
  const reader = new OdtReader(boldStyles(root));
  const body = childElements(root).find(({ name }) => name === 'office:body');
  for (const text of body ? childElements(body) : []) reader.readText(text);
  return { lines: reader.builder.lines, notes: reader.notes, trackedChanges: reader.trackedChanges };
}

function boldStyles(root: XmlElement): ReadonlySet<string> {
  const names = new Set<string>();
  for (const styles of childElements(root).filter(({ name }) => name === 'office:automatic-styles')) {
    for (const style of childElements(styles)) {
      const properties = childElements(style).find(({ name }) => name === 'style:text-properties');
      const weight = properties?.attributes['fo:font-weight'] ?? '';
      if (/^(?:bold|[6-9]00)$/.test(weight)) names.add(style.attributes['style:name'] ?? '');
    }
  }
  return names;
}

class OdtReader {
  readonly builder = new LineBuilder();
  readonly notes: string[] = [];
  trackedChanges = 0;

  constructor(private readonly bold: ReadonlySet<string>) {}

  readText(body: XmlElement): void {
    this.readElements(body, false);
  }

  private readAll(element: XmlElement, strong: boolean): void {
    for (const child of element.children) {
      if (isTextNode(child)) this.builder.add(child.text.replace(/[ \t\r\n]+/g, ' '), strong);
      else if (isElementNode(child)) this.read(child, strong);
    }
  }

  private read(element: XmlElement, around: boolean): void {
    const strong = around || this.bold.has(element.attributes['text:style-name'] ?? '');
    switch (element.name) {
      case 'text:p':
      case 'text:h':
        this.readAll(element, strong);
        return this.builder.endParagraph(element.name === 'text:h');
      case 'text:s':
        return this.builder.add(
          ' '.repeat(Math.min(80, Number(element.attributes['text:c'] ?? 1) || 1)),
          strong,
        );
      case 'text:tab':
        return this.builder.add('\t', strong);
      case 'text:line-break':
        return this.builder.breakLine();
      case 'text:tracked-changes':
        this.trackedChanges += childElements(element).length;
        return;
      case 'text:note':
      case 'office:annotation':
        this.notes.push(element.text.replace(/\s+/g, ' ').trim());
        return;
      case 'table:table':
        this.builder.beginTable();
        return this.readElements(element, strong);
      case 'table:table-row':
        return this.builder.row(
          childElements(element)
            .filter(({ name }) => name === 'table:table-cell')
            .map((cell) => () => this.readElements(cell, strong)),
        );
      case 'text:sequence-decls':
      case 'office:forms':
        return;
      default:
        return isContainer(element) ? this.readElements(element, strong) : this.readAll(element, strong);
    }
  }

  private readElements(element: XmlElement, strong: boolean): void {
    for (const child of childElements(element)) this.read(child, strong);
  }
}

/** White space between the paragraphs of a container is no text. */
function isContainer({ name }: XmlElement): boolean {
  return /^(?:office:text|text:section|text:list|text:list-item|table:.*|draw:.*|text:(?:table-of-content|index-body))$/.test(
    name,
  );
}
