import type { RtfDocument } from './rtf-document';
import type { RtfGroups } from './rtf-groups';
import { RtfSink } from './rtf-sink';
import { firstState, isApart, isBody, type Destination, type RtfState } from './rtf-state';

/** The innermost group turns out to be about something: the word that stands first in it says about what. */
export function enterDestination(
  word: string,
  destination: Destination,
  groups: RtfGroups,
  { asides }: RtfDocument,
): void {
  groups.isOptional = false;
  const { state, outer } = groups;
  if (state.destination === 'skipped' && word !== 'ud') return;
  if (word === 'pict' && isBody(state)) asides.pictures.push('');
  if (word === 'objdata' && isBody(state)) asides.objects += 1;
  state.destination = destination === 'text' ? outer!.destination : destination;
  // the half of a pair that is written in Unicode; the other half is skipped
  if (word === 'ud') state.destination = 'text';
  enterField(word, state, outer);
  if (isApart(destination)) Object.assign(state, { ...firstState(new RtfSink()), destination });
}

/** The code and the result of a field are groups beside each other within the field's own. */
function enterField(word: string, state: RtfState, outer: RtfState | undefined): void {
  if (word === 'field') state.field = { code: '' };
  else if (word === 'fldinst') state.field = outer?.field ?? { code: '' };
  else if (word === 'fldrslt') state.isFieldResult = true;
}

/** A group has ended; where it was a text apart from the one around it, that text is whole now. */
export function leaveDestination(closed: RtfState, outer: RtfState, document: RtfDocument): void {
  if (closed.sink === outer.sink) return;
  if (closed.destination === 'note') leaveNote(closed, outer, document);
  else if (closed.destination === 'comment') {
    outer.sink.target.markNote(document.comments.add(closed.sink.words()));
  } else if (closed.destination === 'box') leaveBox(closed, outer, document);
  else if (closed.destination === 'pageEdge') leavePageEdge(closed, document);
}

function leaveNote(closed: RtfState, outer: RtfState, document: RtfDocument): void {
  const text = closed.sink.words();
  if (text === '') return;
  outer.sink.target.markNote(document.addNote(text, closed.isEndnote ? 'endnote' : 'footnote'));
}

function leaveBox(closed: RtfState, outer: RtfState, { asides }: RtfDocument): void {
  const box = closed.sink.finish();
  if (box.items.length === 0) return;
  asides.textBoxes += 1;
  outer.sink.addBox(box);
}

/** Heads and feet are repeated from section to section; each is told once. */
function leavePageEdge(closed: RtfState, { asides }: RtfDocument): void {
  const words = closed.sink.words();
  if (/\p{L}/u.test(words) && !asides.pageEdges.includes(words)) asides.pageEdges.push(words);
}
