import type { EditorView } from 'prosemirror-view';
import { offsetOf } from './galley-positions';

/** How marks are carried that a person drags out of the tray. */
export const TRAY_MARK = 'application/x-stet-mark';

/** Who hears of a mark that is dragged over the text. */
export interface TrayListener {
  /** A mark from the tray is dragged over a place of the text; `null` where it left the text. */
  carried(offset: number | null): void;
  /** A mark from the tray was dropped on a place of the text. */
  dropped(markId: string, offset: number): void;
}

type Handler = (view: EditorView, event: DragEvent) => boolean;

/** What the editor does with a mark that is dragged from the tray; everything else that is dragged is left to it. */
export function trayDrop(listener: TrayListener): Record<'dragover' | 'dragleave' | 'drop', Handler> {
  return {
    dragover: (view, event) => {
      if (!event.dataTransfer?.types.includes(TRAY_MARK)) return false;
      event.preventDefault();
      listener.carried(offsetAt(view, event));
      return true;
    },
    dragleave: (view, { relatedTarget }) => {
      if (!(relatedTarget instanceof Node && view.dom.contains(relatedTarget))) listener.carried(null);
      return false;
    },
    drop: (view, event) => {
      const id = event.dataTransfer?.getData(TRAY_MARK);
      const offset = offsetAt(view, event);
      if (!id || offset === null) return false;
      event.preventDefault();
      listener.dropped(id, offset);
      return true;
    },
  };
}

/** The place of the text under the mouse, as a story offset; `null` beside the text. */
export function offsetAt(view: EditorView, { clientX, clientY }: MouseEvent): number | null {
  const found = view.posAtCoords({ left: clientX, top: clientY });
  return found && offsetOf(found.pos);
}
