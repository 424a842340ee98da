import { wantedScroll, type NotedScroll, type ScrolledSize } from './wanted-scroll';

/** A scroller, and what was read in it: what is chosen where that is in view, else what stood in the upper third. */
export interface ScrolledPlace extends NotedScroll {
  readonly scroller: HTMLElement;
  readonly read: ReadPoint | null;
}

/** A place in the words of an element: its marks may be drawn anew, its words stay. */
interface ReadPoint {
  readonly element: Element;
  /** In units, from the beginning of its text. */
  readonly offset: number;
}

/** Steps, in CSS pixels, by which something that is read is looked for below a gap between paragraphs. */
const GAP_STEPS = [0, 16, 32, 48];

/** Notes where a scroller stands by what is read there, so that other lines, and larger ones, can be scrolled alike. */
export function scrolledPlace(scroller: HTMLElement): ScrolledPlace {
  const chosen = chosenIn(scroller);
  const read = chosen ?? readIn(scroller);
  return {
    scroller,
    read,
    below: read ? topOf(read) - scroller.getBoundingClientRect().top : null,
    isChosen: chosen !== null,
    scrolled: scroller.scrollTop,
    size: sizeOf(scroller),
  };
}

/** Scrolls so that the same words stand as far below the top as they did. */
export function scrollBackTo(place: ScrolledPlace): void {
  const { scroller, read } = place;
  const line = read?.element.isConnected
    ? topOf(read) - scroller.getBoundingClientRect().top + scroller.scrollTop
    : null;
  scroller.scrollTop = wantedScroll(place, sizeOf(scroller), line);
}

function sizeOf({ clientWidth, clientHeight, scrollHeight }: HTMLElement): ScrolledSize {
  return { width: clientWidth, height: clientHeight, whole: scrollHeight };
}

/** Marks of what a person is at. */
const CHOSEN = '.claim-selected, .hit-now, .spotlight, .shown';

function chosenIn(scroller: HTMLElement): ReadPoint | null {
  const chosen = scroller.querySelector(CHOSEN);
  return chosen && isInView(scroller, chosen) ? pointOf(scroller, chosen, 0) : null;
}

function readIn(scroller: HTMLElement): ReadPoint | null {
  const { left, top, width, height } = scroller.getBoundingClientRect();
  for (const step of GAP_STEPS) {
    const point = pointAt(scroller, left + width / 2, top + height / 3 + step);
    if (point) return point;
  }
  return null;
}

function pointAt(scroller: HTMLElement, x: number, y: number): ReadPoint | null {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  if (!caret || !(node instanceof Text) || !scroller.contains(node)) return elementAt(scroller, x, y);
  return pointOf(scroller, node, caret.offset);
}

function pointOf(scroller: HTMLElement, node: Node, offset: number): ReadPoint | null {
  const parent = node.parentElement;
  const element = parent?.closest('.block') ?? parent?.closest('p, li, h1, h2') ?? parent;
  if (!element || element === scroller || !scroller.contains(element)) return null;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return { element, offset: before.toString().length };
}

function isInView(scroller: HTMLElement, element: Element): boolean {
  const seen = scroller.getBoundingClientRect();
  const { top } = element.getBoundingClientRect();
  return top >= seen.top && top < seen.bottom;
}

/** Where there are no words: the field or the picture that is there. */
function elementAt(scroller: HTMLElement, x: number, y: number): ReadPoint | null {
  const element = document.elementFromPoint(x, y);
  const inside = element && element !== scroller && scroller.contains(element);
  return inside && element.clientHeight < scroller.clientHeight ? { element, offset: 0 } : null;
}

function topOf({ element, offset }: ReadPoint): number {
  const found = offset > 0 ? textAt(element, offset) : null;
  if (!found) return element.getBoundingClientRect().top;
  const range = document.createRange();
  range.setStart(...found);
  return (range.getClientRects()[0] ?? element.getBoundingClientRect()).top;
}

function textAt(element: Element, offset: number): [Text, number] | null {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = offset; texts.nextNode();) {
    const text = texts.currentNode as Text;
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  return null;
}
