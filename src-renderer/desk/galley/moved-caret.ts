import type { EditorView } from 'prosemirror-view';

/** The longest, in ms, that the page takes to tell where the caret was put. */
const TOLD_MS = 250;

/**
 * A caret that a person has just put somewhere else in the page. The editor hears of it a moment later, and what is drawn
 * before that puts the caret back to where it was: the next word would be typed there.
 */
export class MovedCaret {
  readonly #view: EditorView;
  #stopWaiting: (() => void) | null = null;

  constructor(view: EditorView) {
    this.#view = view;
  }

  /** Draws now, or once the editor knows where the caret is; drawing is asked for anew whenever it comes to that. */
  drawAround(draw: () => void): void {
    if (!this.#isUntold()) {
      this.stop();
      draw();
    } else if (!this.#stopWaiting) this.#wait(draw);
  }

  stop(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
  }

  #wait(draw: () => void): void {
    const told = (): void => {
      this.stop();
      draw();
    };
    const timer = setTimeout(told, TOLD_MS);
    // the editor listened first, and has read where the caret is
    document.addEventListener('selectionchange', told);
    this.#stopWaiting = () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', told);
    };
  }

  #isUntold(): boolean {
    const selection = getSelection();
    if (!selection?.anchorNode || !this.#view.hasFocus()) return false;
    const { anchorNode, anchorOffset } = selection;
    if (!this.#view.dom.contains(anchorNode)) return false;
    return this.#view.posAtDOM(anchorNode, anchorOffset) !== this.#view.state.selection.anchor;
  }
}
