import { hrefOfCode } from '../docx/fields';
import type { RtfDocument } from './rtf-document';
import type { RtfState } from './rtf-state';
import { instantOfPacked } from './rtf-tables';

/** Puts decoded text where it belongs: the group that it stands in says what it is. */
export function addText(text: string, state: RtfState, document: RtfDocument): void {
  const { tables } = document;
  switch (state.destination) {
    case 'fonts':
      return tables.addFontName(text);
    case 'styles':
      return tables.addStyleName(text);
    case 'people':
      return tables.addPeople(text);
    case 'title':
      document.title += text;
      return;
    case 'fieldCode':
      if (state.field) state.field.code += text;
      return;
    case 'listText':
      return addListText(text, state, document);
    case 'commentAuthor':
    case 'commentInitials':
    case 'commentDate':
    case 'commentReference':
      return addToComment(text, state.destination, document);
    case 'rangeOpens':
    case 'rangeCloses':
      return markRange(text.trim(), state, document);
    case 'skipped':
    case 'info':
      return;
    default:
      return addWords(text, state, document);
  }
}

/** The number or the bullet of an item, as the program that wrote the file showed it. */
function addListText(text: string, state: RtfState, { asides }: RtfDocument): void {
  if (/[\p{L}\p{N}]/u.test(text)) asides.numberedItems += 1;
  state.sink.paragraph.inList = true;
}

function addToComment(
  text: string,
  part: 'commentAuthor' | 'commentInitials' | 'commentDate' | 'commentReference',
  { comments }: RtfDocument,
): void {
  if (part === 'commentAuthor') comments.author += text;
  else if (part === 'commentInitials') comments.initials += text;
  else if (part === 'commentDate') comments.date = instantOfPacked(Number(text));
  else comments.reference = text.trim();
}

function markRange(reference: string, state: RtfState, { comments, sink }: RtfDocument): void {
  const { target } = state.sink;
  const opens = state.destination === 'rangeOpens';
  if (opens) target.openNote(`comment ${reference}`);
  else target.closeNote(`comment ${reference}`);
  comments[opens ? 'opens' : 'closes'](reference, sink.flow.place + target.place);
}

/** Words of the story, or of a text apart from it. */
function addWords(text: string, state: RtfState, { asides, tables, revisions }: RtfDocument): void {
  if (state.hidden) {
    if (text.trim() !== '') asides.hidden.push(text.trim());
    return;
  }
  const look = tables.styles.get(state.sink.paragraph.style);
  if (tables.kindOfStyle(state.sink.paragraph.style).isContents) {
    asides.contents.push(text.trim());
    return;
  }
  const href = state.isFieldResult && state.field ? hrefOfCode(state.field.code) : undefined;
  const style = {
    // what the style of the paragraph does throughout is no emphasis
    strong: state.strong && !look?.strong,
    emphasis: state.emphasis && !look?.emphasis,
    ...(href !== undefined && { href }),
  };
  state.sink.target.text(text, style, revisions.of(state));
}
