import type { XmlElement } from '@rgrove/parse-xml';
import { childNamed } from '../../xml/find-elements';
import { isDeleted, isInserted } from '../word-flow/flow';
import { readFlow } from '../word-flow/read-flow';
import type { OdtWalk, ReadElement } from './odt-walk';

/** Reads a footnote or an endnote; one that a tracked change took away with its place is left out. */
export const readNote: ReadElement = (element, around, walk) => {
  const { options } = walk.context;
  const revisions = walk.writer.revisions(around);
  const isGone = options === 'original' ? isInserted(revisions) : isDeleted(revisions);
  const body = childNamed(element, 'text:note-body');
  if (!body || around.muted || (isGone && options !== 'proposed')) return;
  const text = wordsOf(body, walk);
  if (text === '') return;
  const origin = element.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
  walk.writer.addNote(walk.context.annotations.nextNoteId(), text, origin);
};

/** Reads a comment, which begins here; one without a name has no end. */
export const readAnnotation: ReadElement = (element, _around, walk) => {
  const { flow } = walk.writer;
  const id = walk.context.annotations.add(element, wordsOf(element, walk), flow.place);
  if (element.attributes['office:name'] === undefined) flow.markNote(id);
  else flow.openNote(id);
};

/** The words that a comment is on end here. */
export const closeAnnotation: ReadElement = ({ attributes }, _around, { context, writer }) => {
  const id = `annotation ${attributes['office:name']}`;
  context.annotations.close(id, writer.flow.place);
  writer.flow.closeNote(id);
};

/** The words of a note or comment, one line a paragraph. */
function wordsOf(element: XmlElement, walk: OdtWalk): string {
  const tracked = walk.context.options === 'original' ? 'original' : 'accepted';
  return readFlow(walk.flowOf(element), tracked)
    .blocks.map(({ text }) => text)
    .join('\n');
}
