import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import type { Fragment, Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Block } from '../../../src-shared/domain/block';
import type { TextSplice } from '../../../src-shared/domain/draft-command';
import type { TextRange } from '../../../src-shared/domain/text-range';
import type { TypedEdit } from '../../state/typed-edit';
import { EditQueue } from './edit-queue';
import { documentOf, offsetOf, positionOf, rangeOfPositions } from './galley-positions';
import { GalleyLayers, type GalleyMarks } from './galley-marks';
import { galleySchema } from './galley-schema';
import { pasteBlocks } from './paste-blocks';
import { words } from '../../words';

export interface GalleyListener {
  /** The words that a person selected; `null` for none. */
  selected(range: TextRange | null): void;
  /** A place in the text was clicked. */
  clicked(offset: number, target: HTMLElement): void;
  /** Saves what was typed; false where that was refused. */
  edited(edit: TypedEdit): Promise<boolean>;
  /** Everything typed is saved: the store's text and marks can be shown again. */
  settled(): void;
  /** A mark from the tray was dropped on a place of the text. */
  dropped(markId: string, offset: number): void;
  /** The context menu was asked for on a place of the text; true where something else is shown. */
  asked(offset: number, event: MouseEvent): boolean;
}

/** How marks are carried that a person drags out of the tray. */
export const TRAY_MARK = 'application/x-stet-mark';

/** After a pause of this long, in ms, typing is a new deed, to be undone on its own. */
const PAUSE_MS = 1200;

/** How long after the end of a composition its word is in the editor, in ms. */
const COMPOSED_MS = 60;

/** Marks in the margin are placed a screen ahead, so that this long, in ms, nobody misses them. */
const SCROLL_MS = 80;

/** The draft as an editor view: shows blocks and marks, tells what is selected, clicked and typed. */
export class GalleyView {
  readonly #view: EditorView;
  readonly #listener: GalleyListener;
  readonly #layers = new GalleyLayers();
  readonly #queue: EditQueue;
  #editable = false;
  #blocks: readonly Block[];
  #lastEdit = { at: 0, position: -1 };

  constructor(place: HTMLElement, blocks: readonly Block[], marks: GalleyMarks, listener: GalleyListener) {
    this.#listener = listener;
    this.#blocks = blocks;
    this.#queue = new EditQueue(
      (edit) => listener.edited(edit),
      (kept) => {
        if (!kept) this.#blocks = [];
        listener.settled();
      },
    );
    const plugins = [...this.#layers.plugins(), keymap(markKeys()), keymap(baseKeymap)];
    const state = EditorState.create({ doc: documentOf(blocks), plugins });
    this.#layers.show(state.doc, marks);
    this.#view = new EditorView(place, {
      state,
      editable: () => this.#editable,
      dispatchTransaction: (transaction) => this.#dispatch(transaction),
      attributes: {
        class: 'galley-text',
        'aria-label': words.galley.draftText,
        role: 'textbox',
        'aria-multiline': 'true',
        spellcheck: 'false',
      },
      handleClick: (_view, position, event) => {
        if (event.target instanceof HTMLElement) listener.clicked(offsetOf(position), event.target);
        return false;
      },
      handleDOMEvents: {
        keydown: (_view, event) => isUndoKey(event),
        paste: (view, event) => pasteBlocks(view, event),
        compositionstart: () => this.#queue.hold(true),
        compositionend: () => this.#endComposing(),
        contextmenu: (view, event) => this.#askedFor(view, event),
        dragover: (_view, event) => isTrayMark(event) && (event.preventDefault(), true),
        drop: (view, event) => this.#droppedOn(view, event),
      },
    });
  }

  /** Saves what was typed and not yet sent. */
  settle(): Promise<void> {
    return this.#queue.busy ? this.#queue.flush() : Promise.resolve();
  }

  /** Shows another text; the same blocks cost nothing. */
  showBlocks(blocks: readonly Block[]): void {
    if (blocks === this.#blocks || this.#isAhead) return;
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

  /** Draws the marks of the text that is shown; while the editor is ahead of the store its own ones hold. */
  showMarks(marks: GalleyMarks): void {
    if (this.#isAhead) return;
    this.#layers.show(this.#view.state.doc, marks);
    this.#view.setProps({});
  }

  get #isAhead(): boolean {
    return this.#queue.busy || this.#view.composing;
  }

  /** Replaces stretches of the text, in one deed. Ranges are story offsets of the present text. */
  replace(ranges: readonly TextRange[], words: string): void {
    const { tr } = this.#view.state;
    for (const range of [...ranges].sort((a, b) => b.start - a.start)) {
      tr.insertText(words, positionOf(range.start), positionOf(range.end));
    }
    this.#view.dispatch(tr.setMeta('uiEvent', 'replace'));
  }

  /** Tells of scrolling, at most once in a while; answers how to stop. */
  whenScrolled(told: () => void): () => void {
    const scroller = this.#view.dom.closest<HTMLElement>('[data-scroller]');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        told();
      }, SCROLL_MS);
    };
    scroller?.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      scroller?.removeEventListener('scroll', onScroll);
    };
  }

  /** Story offsets of what is in view now, with a screen more on both sides; `null` before the first layout. */
  inView(): TextRange | null {
    const scroller = this.#view.dom.closest<HTMLElement>('[data-scroller]');
    if (!scroller) return null;
    const frame = scroller.getBoundingClientRect();
    const [top, bottom] = [frame.top - frame.height, frame.bottom + frame.height];
    const { doc } = this.#view.state;
    const blocks = this.#view.dom.children;
    const first = firstBlock(blocks, (block) => block.getBoundingClientRect().bottom >= top);
    const last = firstBlock(blocks, (block) => block.getBoundingClientRect().top > bottom);
    return { start: offsetOf(blockStart(doc, first)), end: offsetOf(blockStart(doc, last)) };
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
    const state = this.#view.state.apply(transaction);
    if (transaction.docChanged) this.#layers.map(transaction.mapping, transaction.doc);
    this.#view.updateState(state);
    const fromStore = transaction.getMeta('fromStore') === true;
    if (transaction.docChanged && !fromStore) this.#tellEdit(transaction);
    if (transaction.selectionSet && !transaction.docChanged) {
      const { from, to, empty } = state.selection;
      this.#listener.selected(empty ? null : rangeOfPositions(from, to));
    }
  }

  #tellEdit(transaction: Transaction): void {
    const splices = splicesOf(transaction);
    const [first] = splices;
    const now = performance.now();
    const near = first !== undefined && Math.abs(first.start + first.removed - this.#lastEdit.position) <= 1;
    const typing = transaction.getMeta('uiEvent') === undefined;
    const continues = typing && near && now - this.#lastEdit.at < PAUSE_MS;
    this.#lastEdit = { at: now, position: first ? first.start + first.inserted : -1 };
    this.#queue.add(transaction.doc, splices, continues);
  }

  /** The editor reads the composed word out of the page a moment after the event; only then is it sent. */
  #endComposing(): void {
    setTimeout(() => this.#queue.hold(false), COMPOSED_MS);
  }

  #askedFor(view: EditorView, event: MouseEvent): boolean {
    const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
    return found !== null && this.#listener.asked(offsetOf(found.pos), event);
  }

  #droppedOn(view: EditorView, event: DragEvent): boolean {
    const id = event.dataTransfer?.getData(TRAY_MARK);
    const found = view.posAtCoords({ left: event.clientX, top: event.clientY });
    if (!id || !found) return false;
    event.preventDefault();
    this.#listener.dropped(id, offsetOf(found.pos));
    return true;
  }
}

/** The editor swallows these keys, history or not; undo is the draft's, so they go on to the commands. */
function isUndoKey({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase());
}

function isTrayMark(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(TRAY_MARK) ?? false;
}

/** The index of the first block for which that is true, in blocks for which it stays true. */
function firstBlock(blocks: HTMLCollection, isTrue: (block: Element) => boolean): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(blocks[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function blockStart(doc: Node, index: number): number {
  let at = 0;
  for (let block = 0; block < Math.min(index, doc.childCount); block++) at += doc.child(block).nodeSize;
  return at;
}

/** The two marks that have keys of their own. */
function markKeys(): Record<string, Command> {
  const { strong, emphasis } = galleySchema.marks;
  return strong && emphasis ? { 'Mod-b': toggleMark(strong), 'Mod-i': toggleMark(emphasis) } : {};
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
