import type { XmlElement } from '@rgrove/parse-xml';
import { safeHref } from '../../story/safe-href';
import { childrenNamed } from '../../xml/find-elements';
import type { OdtLook } from './odt-styles';
import { mutedBy, styled, type Around } from './odt-around';
import type { ReadElement } from './odt-walk';

/** Reads a paragraph or a heading. */
export const readParagraph: ReadElement = (element, around, walk) => {
  const { context, writer } = walk;
  const look = context.styles.paragraph(element.attributes['text:style-name']);
  const muted = around.muted ?? (look.isContents ? 'contents' : look.hidden ? 'hidden' : undefined);
  writer.beginParagraph();
  walk.readAll(element, mutedBy({ ...around, style: styled(around.style, look) }, muted));
  if (!muted && !writer.isInRow) {
    const { kind, level } = kindOfParagraph(element, look, around);
    writer.endParagraph(kind, level, around);
  }
  writer.flushBoxes();
};

/** What a paragraph is: its element says whether it is a heading, its style or the list around it the rest. */
export function kindOfParagraph(
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

/** Reads a piece of text with a look of its own. */
export const readSpan: ReadElement = (element, around, walk) => {
  const look = walk.context.styles.text(element.attributes['text:style-name']);
  const muted = around.muted ?? (look.hidden ? 'hidden' : undefined);
  walk.readAll(element, mutedBy({ ...around, style: styled(around.style, look) }, muted));
};

/** Reads a link; the words of one that is not safe stay words. */
export const readLink: ReadElement = (element, around, walk) => {
  const href = safeHref(element.attributes['xlink:href']);
  walk.readAll(element, href === undefined ? around : { ...around, style: { ...around.style, href } });
};

/** Reads spaces, which are written as an element where there are several. */
export const readSpaces: ReadElement = ({ attributes }, around, { writer }) => {
  writer.signs(' '.repeat(Math.min(80, Number(attributes['text:c'] ?? 1) || 1)), around);
};

/** Reads a list; the numbers of its items are set by the program and not in the file. */
export const readList: ReadElement = (element, around, walk) => {
  const { styles, asides } = walk.context;
  if (!around.muted && styles.isNumbered(element.attributes['text:style-name'])) {
    asides.numberedItems += childrenNamed(element, 'text:list-item').length;
  }
  walk.readElements(element, { ...around, inList: true });
};

/** Reads a section, which can be hidden as a whole. */
export const readSection: ReadElement = (element, around, walk) => {
  const isHidden = element.attributes['text:display'] === 'none';
  walk.readElements(element, isHidden ? { ...around, muted: 'hidden' } : around);
};
