import type { XmlElement } from '@rgrove/parse-xml';
import { childNamed, descendantNamed } from '../../xml/find-elements';
import { childElements } from '../../xml/xml-tree';
import type { Revision } from '../word-flow/flow';
import { revisionOf } from './revisions';

/** The cells of a row, also those within content controls, and the ends of comments between them. */
export function rowParts(row: XmlElement): XmlElement[] {
  return childElements(row).flatMap((child) => {
    if (child.name === 'w:sdt' || child.name === 'w:customXml') {
      return rowParts(childNamed(child, 'w:sdtContent') ?? child);
    }
    return child.name === 'w:tc' || child.name.startsWith('w:commentRange') ? [child] : [];
  });
}

/** A row of short cells is data and is one line; a row that holds paragraphs is a way to lay out a page. */
export function isDataRow(row: XmlElement): boolean {
  const cells = rowParts(row).filter(hasWords);
  return (
    cells.length >= 2 && cells.every((cell) => paragraphsIn(cell) <= 1 && !descendantNamed(cell, 'w:tbl'))
  );
}

/** A row that was inserted or deleted whole. */
export function rowRevision(row: XmlElement): Revision | null {
  const properties = childNamed(row, 'w:trPr');
  const revisions = properties ? childElements(properties).flatMap((child) => revisionOf(child) ?? []) : [];
  return revisions[0] ?? null;
}

function paragraphsIn(cell: XmlElement): number {
  return childElements(cell).filter((child) => child.name === 'w:p' && hasWords(child)).length;
}

/** False for an empty cell, and for one that only continues the cell above. */
export function hasWords(element: XmlElement): boolean {
  return element.text.trim() !== '' || descendantNamed(element, 'w:sym') !== undefined;
}
