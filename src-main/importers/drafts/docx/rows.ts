import type { XmlElement } from '@rgrove/parse-xml';
import { childNamed, descendantNamed } from '../../xml/find-elements';
import { childElements } from '../../xml/xml-tree';
import type { Revision } from '../word-flow/flow';
import { revisionOf } from './revisions';

/** The cells of a row, also those within content controls, without what only continues a cell above. */
export function cellsOf(row: XmlElement): XmlElement[] {
  return childElements(row)
    .flatMap((child) => {
      if (child.name === 'w:sdt' || child.name === 'w:customXml') {
        return cellsOf(childNamed(child, 'w:sdtContent') ?? child);
      }
      return child.name === 'w:tc' ? [child] : [];
    })
    .filter(hasWords);
}

/** A row of short cells is data and is one line; a row that holds paragraphs is a way to lay out a page. */
export function isDataRow(row: XmlElement): boolean {
  const cells = cellsOf(row);
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

function hasWords(element: XmlElement): boolean {
  return element.text.trim() !== '' || descendantNamed(element, 'w:sym') !== undefined;
}
