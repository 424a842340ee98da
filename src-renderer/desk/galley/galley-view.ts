import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Block } from '../../../src-shared/domain/block';
import type { TextRange } from '../../../src-shared/domain/text-range';
import type { Typed, TypedEdit } from '../../state/desk/typed-edit';
import { EditQueue, type Rebased } from './edit-queue';
import { DrawnStretch } from './drawn-stretch';
import { documentOf, offsetOf, positionOf, rangeOfPositions } from './galley-positions';
import { GalleyLayers, type GalleyMarks } from './galley-marks';
import { GalleyPlaces } from './galley-places';
import { galleySchema } from './galley-schema';
import { MovedCaret } from './moved-caret';
import { pasteBlocks } from './paste-blocks';
import { rebaseTyped, replaceDifference, typedSteps, type TypedStep } from './rebase-typed';
import { splicesOf } from './story-splices';
import { offsetAt, trayDrop, type TrayListener } from './tray-drop';
import { words } from '../../words';

/** Who hears what a person does in the galley. */
export interface GalleyListener extends TrayListener {
  /** The words that a person selected; `null` for none. */
  selected(range: TextRange | null): void;
  /** A place in the text was clicked. */
  clicked(offset: number, target: HTMLElement): void;
  /** Saves what was typed. */
  edited(edit: TypedEdit): Promise<Typed>;
  /** The text that the store has, as far as this window knows. */
  stored(): readonly Block[];
  /** Everything typed is saved: the store's text and marks can be shown again. */
  settled(): void;
  /** The context menu was asked for on a place of the text; true where something else is shown. */
  asked(offset: number, event: MouseEvent): boolean;
}

/** After a pause of this long, in ms, typing is a new deed, to be undone on its own. */
const PAUSE_MS = 1200;

/** How long after the end of a composition its word is in the editor, in ms. */
const COMPOSED_MS = 60;

/** The draft as an editor view: shows blocks and marks, tells what is selected, clicked and typed. */
export class GalleyView {
  readonly places: GalleyPlaces;
  readonly #view: EditorView;
  readonly #listener: GalleyListener;
  readonly #layers = new GalleyLayers();
  readonly #queue: EditQueue;
  readonly #stretch: DrawnStretch;
  readonly #caret: MovedCaret;
  readonly #stopScroll: () => void;
  #marks: GalleyMarks;
  #editable = false;
  #lastEdit = { at: 0, position: -1 };

  constructor(place: HTMLElement, blocks: readonly Block[], marks: GalleyMarks, listener: GalleyListener) {
    this.#listener = listener;
    this.#queue = new EditQueue(blocks, {
      send: (edit) => listener.edited(edit),
      rebase: (steps) => this.#rebase(steps),
      settled: () => listener.settled(),
    });
    const plugins = [...this.#layers.plugins(), keymap(markKeys()), keymap(baseKeymap)];
    const state = EditorState.create({ doc: documentOf(blocks), plugins });
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
        keydown: (_view, event) => isUndoKey(event) || isEscape(event),
        paste: (view, event) => pasteBlocks(view, event),
        compositionstart: () => this.#queue.hold(),
        compositionend: () => this.#endComposing(),
        contextmenu: (view, event) => this.#askedFor(view, event),
        ...trayDrop(listener),
      },
    });
    this.places = new GalleyPlaces(this.#view);
    this.#stretch = new DrawnStretch(this.places);
    this.#caret = new MovedCaret(this.#view);
    this.#marks = marks;
    this.showMarks(marks);
    this.#stopScroll = this.places.onScroll(() => {
      if (this.#stretch.isLeft()) this.showMarks(this.#marks);
    });
  }

  /** Saves what was typed and not yet sent. */
  settle(): Promise<void> {
    return this.#queue.busy ? this.#queue.flush() : Promise.resolve();
  }

  /** Does something else to the draft, in its turn with what is typed before and after. */
  afterTyping(deed: () => Promise<void>): Promise<void> {
    return this.#queue.inTurn(deed);
  }

  /** Shows another text; the same blocks cost nothing. */
  showBlocks(blocks: readonly Block[]): void {
    if (blocks === this.#queue.on || this.#isAhead) return;
    this.#queue.shown(blocks);
    const { tr, selection } = this.#view.state;
    const transaction = tr.setMeta('fromStore', true);
    replaceDifference(transaction, documentOf(blocks), selection.head);
    if (transaction.docChanged) this.#view.dispatch(transaction);
  }

  /** The store has another text than the one typed on: shows that one with what was typed. */
  #rebase(steps: readonly TypedStep[]): Rebased {
    const on = this.#listener.stored();
    const transaction = this.#view.state.tr.setMeta('fromStore', true);
    const again = rebaseTyped(transaction, steps, documentOf(on));
    const splices = splicesOf(again.map(({ step }) => step.getMap()));
    if (!this.#view.isDestroyed) this.#view.dispatch(transaction);
    return { on, doc: transaction.doc, splices, steps: again, continues: false };
  }

  /** Draws the marks of the text that is shown; while the editor is ahead of the store its own ones hold. */
  showMarks(marks: GalleyMarks): void {
    this.#marks = marks;
    if (this.#isAhead) return;
    this.#caret.drawAround(() => this.#drawMarks());
  }

  #drawMarks(): void {
    if (this.#isAhead || this.#view.isDestroyed) return;
    const { doc } = this.#view.state;
    if (this.#layers.show(doc, this.#marks, this.#stretch.of(doc))) this.#view.setProps({});
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
    this.places.reveal(range.start);
  }

  focus(): void {
    this.#view.focus();
  }

  destroy(): void {
    this.#caret.stop();
    this.#stopScroll();
    this.#view.destroy();
  }

  #dispatch(transaction: Transaction): void {
    const { selection: before } = this.#view.state;
    const state = this.#view.state.apply(transaction);
    if (transaction.docChanged) this.#layers.map(transaction.mapping, transaction.doc);
    this.#view.updateState(state);
    const fromStore = transaction.getMeta('fromStore') === true;
    if (transaction.docChanged && !fromStore) {
      // words that were selected and typed over are selected no more
      if (!before.empty) this.#listener.selected(null);
      this.#tellEdit(transaction);
    }
    if (transaction.selectionSet && !transaction.docChanged) {
      const { from, to, empty } = state.selection;
      this.#listener.selected(empty ? null : rangeOfPositions(from, to));
    }
  }

  #tellEdit(transaction: Transaction): void {
    const splices = splicesOf(transaction.mapping.maps);
    const [first] = splices;
    const now = performance.now();
    const near = first !== undefined && Math.abs(first.start + first.removed - this.#lastEdit.position) <= 1;
    const typing = transaction.getMeta('uiEvent') === undefined;
    const continues = typing && near && now - this.#lastEdit.at < PAUSE_MS;
    this.#lastEdit = { at: now, position: first ? first.start + first.inserted : -1 };
    this.#queue.add({ doc: transaction.doc, splices, steps: typedSteps(transaction), continues });
  }

  /** The editor reads the composed word out of the page a moment after the event; only then is it sent. */
  #endComposing(): void {
    setTimeout(() => this.#queue.release(), COMPOSED_MS);
  }

  #askedFor(view: EditorView, event: MouseEvent): boolean {
    const offset = offsetAt(view, event);
    return offset !== null && this.#listener.asked(offset, event);
  }
}

/** The editor swallows these keys, history or not; undo is the draft's, so they go on to the commands. */
function isUndoKey({ ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && ['z', 'y'].includes(key.toLowerCase());
}

/** Leaves the text; one that ends a composition is the input method's. */
function isEscape({ key, isComposing }: KeyboardEvent): boolean {
  return key === 'Escape' && !isComposing;
}

/** The two marks that have keys of their own. */
function markKeys(): Record<string, Command> {
  const { strong, emphasis } = galleySchema.marks;
  return strong && emphasis ? { 'Mod-b': toggleMark(strong), 'Mod-i': toggleMark(emphasis) } : {};
}
