import { XmlText, type XmlElement } from '@rgrove/parse-xml';
import { childrenNamed } from '../../xml/find-elements';
import { childElements } from '../../xml/xml-tree';
import type { ReadElement } from './odt-walk';

/** Reads a table, row by row. */
export const readTable: ReadElement = (element, around, walk) => {
  if (!walk.writer.isInRow && !around.muted) walk.context.asides.tables += 1;
  walk.readElements(element, around);
};

/** Reads a row: short cells become one line; cells of several paragraphs are a way to lay out a page. */
export const readRow: ReadElement = (element, around, walk) => {
  const cells = childrenNamed(element, 'table:table-cell');
  const worded = cells.filter(hasWords);
  if (walk.writer.isInRow || worded.length < 2 || !worded.every(isDataCell)) {
    return walk.readElements(element, around);
  }
  walk.writer.row(
    cells.map((cell) => ({ isWorded: hasWords(cell), write: () => walk.readElements(cell, around) })),
    around,
  );
};

/** Whether there are words in it that are not a comment's. */
function hasWords(element: XmlElement): boolean {
  if (element.name === 'office:annotation') return false;
  const own = element.children.some((child) => child instanceof XmlText && child.text.trim() !== '');
  return own || childElements(element).some(hasWords);
}

function isDataCell(cell: XmlElement): boolean {
  const worded = childElements(cell).filter(hasWords);
  return worded.length <= 1 && worded.every(({ name }) => name === 'text:p' || name === 'text:h');
}
