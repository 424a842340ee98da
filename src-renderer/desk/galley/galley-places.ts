import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import type { TextRange } from '../../../src-shared/domain/text-range';
import { offsetOf, positionOf } from './galley-positions';

/** Marks in the margin are placed a screen ahead, so that this long, in ms, nobody misses them. */
const SCROLL_MS = 80;

/** The highlight in the style sheet. */
const DROP_PLACE = 'drop-place';

/** Where the lines of the galley stand on the screen, and what of it is in view. */
export class GalleyPlaces {
  readonly #view: EditorView;

  constructor(view: EditorView) {
    this.#view = view;
  }

  get #scroller(): HTMLElement | null {
    return this.#view.dom.closest('[data-scroller]');
  }

  /** Tells of scrolling, at most once in a while; answers how to stop. */
  whenScrolled(told: () => void): () => void {
    const scroller = this.#scroller;
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

  /** How far the text is scrolled, in screens, and how large a screen is. */
  scrolledTo(): { readonly screen: number; readonly size: string } {
    const { scrollTop = 0, clientHeight = 0, clientWidth = 0 } = this.#scroller ?? {};
    const screen = clientHeight > 0 ? scrollTop / clientHeight : 0;
    return { screen, size: `${clientWidth}×${clientHeight}` };
  }

  /** Tells of every step of scrolling, before it is painted; answers how to stop. */
  onScroll(told: () => void): () => void {
    const scroller = this.#scroller;
    scroller?.addEventListener('scroll', told, { passive: true });
    return () => scroller?.removeEventListener('scroll', told);
  }

  /** Story offsets of what is in view now, with some screens more on both sides; `null` before the first layout. */
  inView(screens = 1): TextRange | null {
    const scroller = this.#scroller;
    if (!scroller) return null;
    const frame = scroller.getBoundingClientRect();
    const around = screens * frame.height;
    const [top, bottom] = [frame.top - around, frame.bottom + around];
    const { doc } = this.#view.state;
    const blocks = this.#view.dom.children;
    const first = firstBlock(blocks, (block) => block.getBoundingClientRect().bottom >= top);
    const last = firstBlock(blocks, (block) => block.getBoundingClientRect().top > bottom);
    return { start: offsetOf(blockStart(doc, first)), end: offsetOf(blockStart(doc, last)) };
  }

  /** Brings a place of the text to the upper third of its scroller, unless it is in comfortable view already. */
  reveal(offset: number): void {
    const scroller = this.#scroller;
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

  /**
   * Shows where a dragged mark would land. Painted over the page, not drawn into it: a node that is replaced under the
   * pointer never hears of the drop.
   */
  showDropPlace(range: TextRange | null): void {
    CSS.highlights.delete(DROP_PLACE);
    if (!range) return;
    const [from, to] = [range.start, range.end].map((offset) => this.#view.domAtPos(positionOf(offset)));
    const place = document.createRange();
    place.setStart(from!.node, from!.offset);
    place.setEnd(to!.node, to!.offset);
    CSS.highlights.set(DROP_PLACE, new Highlight(place));
  }
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
