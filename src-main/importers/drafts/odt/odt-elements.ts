import { readFrame } from './odt-frames';
import { closeAnnotation, readAnnotation, readNote } from './odt-notes';
import { readLink, readList, readParagraph, readSection, readSpaces, readSpan } from './odt-paragraphs';
import { readRow, readTable } from './odt-tables';
import { closeChange, openChange, readCut } from './odt-tracked';
import type { ReadElement } from './odt-walk';

/** Left out without a word: declarations, and what only a program sees. */
const UNREAD =
  /^(?:text:(?:tracked-changes|sequence-decls|variable-decls|user-field-decls|dde-connection-decls|alphabetical-index-auto-mark-file|script|bookmark.*|reference-mark.*|index-title-template|ruby-text|note-citation|table-of-content-source)|office:(?:forms|scripts|event-listeners|dde-source)|table:(?:covered-table-cell|table-column.*|table-source)|svg:.*|draw:(?:glue-point|image-map|enhanced-geometry)|style:.*|dc:.*|meta:.*)$/;
const CONTENTS =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;
const CONTAINER =
  /^(?:office:text|text:(?:list-item|list-header|index-body|index-title|note-body|numbered-paragraph|deletion)|table:.*|draw:.*)$/;

const readHidden: ReadElement = (element, around, walk) => {
  walk.readAll(element, { ...around, muted: 'hidden' });
};

const BY_NAME: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['text:p', readParagraph],
  ['text:h', readParagraph],
  ['text:span', readSpan],
  ['text:a', readLink],
  ['text:s', readSpaces],
  ['text:tab', (_element, around, { writer }) => writer.signs('\t', around)],
  ['text:line-break', (_element, around, { writer }) => writer.lineBreak(around)],
  ['text:change-start', openChange],
  ['text:change-end', closeChange],
  ['text:change', readCut],
  ['text:note', readNote],
  ['office:annotation', readAnnotation],
  ['office:annotation-end', closeAnnotation],
  ['text:list', readList],
  ['text:section', readSection],
  ['table:table', readTable],
  ['table:table-row', readRow],
  ['draw:frame', readFrame],
  ['draw:custom-shape', readFrame],
  ['text:hidden-text', readHidden],
  ['text:hidden-paragraph', readHidden],
]);

const readNothing: ReadElement = () => undefined;

const readContents: ReadElement = (element, around, walk) => {
  walk.readElements(element, { ...around, muted: 'contents' });
};

const readContainer: ReadElement = (element, around, walk) => walk.readElements(element, around);

const readInline: ReadElement = (element, around, walk) => walk.readAll(element, around);

/** How the elements of a name are read; what has no meaning of its own is read through. */
export function readerOf(name: string): ReadElement {
  if (UNREAD.test(name)) return readNothing;
  if (CONTENTS.test(name)) return readContents;
  return BY_NAME.get(name) ?? (CONTAINER.test(name) ? readContainer : readInline);
}
