import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Fragment, Slice } from 'prosemirror-model';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView, type DecorationSet } from 'prosemirror-view';
import type { Block } from '../../../src-shared/domain/block';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { blocksOf, documentOf, offsetOf, positionOf, rangeOfPositions } from './galley-positions';
import { decorationsOf, type GalleyMarks } from './galley-marks';
import { galleySchema } from './galley-schema';

export interface GalleyListener {
  /** The words that a person selected; `null` for none. */
  selected(range: TextRange | null): void;
  /** A place in the text was clicked. */
  clicked(offset: number, target: HTMLElement): void;
  edited(blocks: Block[], splices: TextSplice[], typing: boolean): void;
}

/** The draft as an editor view: shows blocks and marks, tells what is selected, clicked and typed. */
export class GalleyView {
  readonly #view: EditorView;
  readonly #listener: GalleyListener;
  #marks: GalleyMarks;
  #decorations: DecorationSet;
  #editable = false;
  #blocks: readonly Block[];

  constructor(place: HTMLElement, blocks: readonly Block[], marks: GalleyMarks, listener: GalleyListener) {
    this.#listener = listener;
    this.#marks = marks;
    this.#blocks = blocks;
    const state = EditorState.create({ doc: documentOf(blocks), plugins: [keymap(baseKeymap)] });
    this.#decorations = decorationsOf(state.doc, marks);
    this.#view = new EditorView(place, {
      state,
      editable: () => this.#editable,
      decorations: () => this.#decorations,
      dispatchTransaction: (transaction) => this.#dispatch(transaction),
      attributes: {
        class: 'galley-text',
        'aria-label': 'Draft text',
        role: 'textbox',
        'aria-multiline': 'true',
      },
      handleClick: (_view, position, event) => {
        if (event.target instanceof HTMLElement) listener.clicked(offsetOf(position), event.target);
        return false;
      },
      handleDOMEvents: { paste: (view, event) => pastePlainText(view, event) },
    });
  }

  /** Shows another text; the same blocks cost nothing. */
  showBlocks(blocks: readonly Block[]): void {
    if (blocks === this.#blocks) return;
    this.#blocks = blocks;
    const next = documentOf(blocks);
    if (next.eq(this.#view.state.doc)) return;
    const start = next.content.findDiffStart(this.#view.state.doc.content);
    const ends = next.content.findDiffEnd(this.#view.state.doc.content);
    if (start === null || ends === null) return;
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    const transaction = this.#view.state.tr
      .replace(start, ends.b + overlap, next.slice(start, ends.a + overlap))
      .setMeta('fromStore', true);
    this.#view.dispatch(transaction.doc.eq(next) ? transaction : this.#wholeText(next.content));
  }

  #wholeText(content: Fragment): Transaction {
    const { tr, doc } = this.#view.state;
    return tr.replaceWith(0, doc.content.size, content).setMeta('fromStore', true);
  }

  showMarks(marks: GalleyMarks): void {
    this.#marks = marks;
    this.#decorations = decorationsOf(this.#view.state.doc, marks);
    this.#view.setProps({ decorations: () => this.#decorations });
  }

  setEditable(editable: boolean): void {
    this.#editable = editable;
    this.#view.setProps({ editable: () => this.#editable });
    if (editable) this.#view.focus();
  }

  /** Selects words and brings them into view. */
  select(range: TextRange): void {
    const { doc, tr } = this.#view.state;
    const end = Math.min(positionOf(range.end), doc.content.size);
    const selection = TextSelection.create(doc, Math.min(positionOf(range.start), end), end);
    this.#view.dispatch(tr.setSelection(selection));
    this.reveal(range.start);
  }

  /** Brings a place of the text to the upper third of its scroller, unless it is in comfortable view already. */
  reveal(offset: number): void {
    const scroller = this.#view.dom.closest<HTMLElement>('[data-scroller]');
    if (!scroller || positionOf(offset) > this.#view.state.doc.content.size) return;
    const { top } = this.#view.coordsAtPos(positionOf(offset));
    const frame = scroller.getBoundingClientRect();
    const comfortable = top > frame.top + 60 && top < frame.bottom - 120;
    if (!comfortable) scroller.scrollTop += top - frame.top - frame.height / 3;
  }

  /** Distance of an offset's line from the top of the galley, in CSS pixels. */
  lineTop(offset: number): number | null {
    if (positionOf(offset) > this.#view.state.doc.content.size) return null;
    const { top } = this.#view.coordsAtPos(positionOf(offset), 1);
    return top - this.#view.dom.getBoundingClientRect().top;
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }

  #dispatch(transaction: Transaction): void {
    const before = this.#view.state;
    const state = before.apply(transaction);
    if (transaction.docChanged) {
      this.#decorations = this.#decorations.map(transaction.mapping, transaction.doc);
    }
    this.#view.updateState(state);
    const fromStore = transaction.getMeta('fromStore') === true;
    if (transaction.docChanged && !fromStore) this.#tellEdit(transaction);
    if (transaction.selectionSet && !transaction.docChanged) {
      const { from, to, empty } = state.selection;
      this.#listener.selected(empty ? null : rangeOfPositions(from, to));
    }
  }

  #tellEdit(transaction: Transaction): void {
    const blocks = blocksOf(transaction.doc);
    this.#blocks = blocks;
    const typing = transaction.getMeta('uiEvent') === undefined;
    this.#listener.edited(blocks, splicesOf(transaction), typing);
  }
}

/** What a transaction replaced, in story offsets, in order of time. */
function splicesOf(transaction: Transaction): TextSplice[] {
  return transaction.mapping.maps.flatMap((map) => {
    const splices: TextSplice[] = [];
    map.forEach((oldStart, oldEnd, newStart, newEnd) => {
      splices.push({ start: offsetOf(newStart), removed: oldEnd - oldStart, inserted: newEnd - newStart });
    });
    return splices;
  });
}

/** Paste brings words, never formatting: one paragraph a line. HTML from outside is not even parsed. */
function pastePlainText(view: EditorView, event: ClipboardEvent): boolean {
  event.preventDefault();
  if (!view.editable) return true;
  const lines = (event.clipboardData?.getData('text/plain') ?? '').split(/\n+/).map((line) => line.trim());
  const nodes = lines
    .filter((line) => line !== '')
    .map((line) => galleySchema.node('block', { kind: 'paragraph' }, galleySchema.text(line)));
  if (nodes.length === 0) return true;
  const slice = new Slice(Fragment.from(nodes), 1, 1);
  view.dispatch(view.state.tr.replaceSelection(slice).setMeta('uiEvent', 'paste').scrollIntoView());
  return true;
}
