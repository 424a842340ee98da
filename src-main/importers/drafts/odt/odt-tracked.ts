import type { XmlElement } from '@rgrove/parse-xml';
import { kindOfParagraph } from './odt-paragraphs';
import { styled, type Around } from './odt-around';
import type { ReadElement } from './odt-walk';

/** From here on text is part of a change. */
export const openChange: ReadElement = (element, _around, { context, writer }) => {
  const id = idOf(element);
  writer.openChange(id, context.changes.get(id)?.revisions ?? []);
};

/** Up to here text was part of a change. */
export const closeChange: ReadElement = (element, _around, { writer }) => {
  writer.closeChange(idOf(element));
};

/** Reads what was deleted: its words stand at the head of the file; here is only their place. */
export const readCut: ReadElement = (element, around, walk) => {
  const { context, writer } = walk;
  const change = context.changes.get(idOf(element));
  if (!change) return;
  const within: Around = { ...around, cut: [...writer.revisions(around), ...change.revisions] };
  change.cut.forEach((part, index) => {
    if (part.name !== 'text:p' && part.name !== 'text:h') return walk.read(part, within);
    const look = context.styles.paragraph(part.attributes['text:style-name']);
    walk.readAll(part, { ...within, style: styled({}, look) });
    if (index === change.cut.length - 1 || writer.isInRow) return;
    const { kind, level } = kindOfParagraph(part, look, within);
    writer.endParagraph(kind, level, within);
  });
  writer.keepNextSpace();
};

function idOf(element: XmlElement): string {
  return element.attributes['text:change-id'] ?? '';
}
