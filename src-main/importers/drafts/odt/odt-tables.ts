import type { XmlElement } from '@rgrove/parse-xml';
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
  const cells = childrenNamed(element, 'table:table-cell').filter((cell) => cell.text.trim() !== '');
  if (walk.writer.isInRow || cells.length < 2 || !cells.every(isDataCell)) {
    return walk.readElements(element, around);
  }
  walk.writer.row(
    cells.map((cell) => () => walk.readElements(cell, around)),
    around,
  );
};

function isDataCell(cell: XmlElement): boolean {
  const worded = childElements(cell).filter((child) => child.text.trim() !== '');
  return worded.length <= 1 && worded.every(({ name }) => name === 'text:p' || name === 'text:h');
}
