import { mount, unmount, untrack, type Component } from 'svelte';
import type { Desk } from '../state/desk/desk.svelte';

/** A scroller, and what stood in the upper third of it. */
interface ScrolledPlace {
  readonly scroller: HTMLElement;
  /** What was read there, and how far below the scroller's top, in CSS pixels. */
  readonly read: Element | null;
  readonly below: number;
  /** How far it was scrolled, of all its height; for where nothing is read there. */
  readonly share: number;
}

/** How long nobody scrolls, in ms, before what is read is noted. */
const REST_MS = 80;

/** What is written where the keyboard is. */
interface KeyboardPlace {
  readonly field: HTMLElement;
  readonly selected: readonly [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number] | null;
}

/**
 * A part of the desk that is made once and moved when the layout changes, so that nothing a person has in it is lost:
 * text half written, what is selected, where the keyboard is and how far it is scrolled.
 */
export class KeptPart<Props extends Record<string, unknown>> {
  readonly #component: Component<Props>;
  readonly #props: Props;
  readonly #element = document.createElement('div');
  #mounted: Record<string, unknown> | null = null;
  readonly #scrolled = new Map<Element, ScrolledPlace>();
  #keyboard: KeyboardPlace | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(component: Component<Props>, props: Props) {
    this.#component = component;
    this.#props = props;
    this.#element.style.height = '100%';
    this.#element.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
  }

  /** Puts the part into its place in a layout; an attachment. */
  readonly hold = (place: HTMLElement): void => {
    place.append(this.#element);
    this.#mounted ??= untrack(() => mount(this.#component, { target: this.#element, props: this.#props }));
    this.#putBack();
    // a layout knows its own measures a frame later
    requestAnimationFrame(() => requestAnimationFrame(() => this.#scrollBack()));
  };

  /** Notes where the keyboard is, which is lost with the part's place in the page; to be called before that. */
  note(): void {
    const field = document.activeElement;
    this.#keyboard =
      field instanceof HTMLElement && this.#element.contains(field)
        ? { field, selected: selectedIn(field) }
        : null;
  }

  end(): void {
    clearTimeout(this.#resting);
    if (this.#mounted) void unmount(this.#mounted);
    this.#element.remove();
  }

  #putBack(): void {
    this.#scrollBack();
    if (!this.#keyboard) return;
    const { field, selected } = this.#keyboard;
    this.#keyboard = null;
    field.focus({ preventScroll: true });
    if (selected) document.getSelection()?.setBaseAndExtent(...selected);
  }

  /** Noted as one scrolls: a window is narrower, and its lines break elsewhere, before anybody hears of it. */
  readonly #onScroll = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      // what is put away has no height, and is scrolled nowhere
      if (target.isConnected && target.clientHeight > 0) this.#scrolled.set(target, placeOf(target));
    }, REST_MS);
  };

  #scrollBack(): void {
    for (const { scroller, read, below, share } of this.#scrolled.values()) {
      if (!scroller.isConnected) this.#scrolled.delete(scroller);
      else if (read?.isConnected) scroller.scrollTop += topOf(read) - topOf(scroller) - below;
      else scroller.scrollTop = share * scroller.scrollHeight;
    }
  }
}

function placeOf(scroller: HTMLElement): ScrolledPlace {
  const read = readIn(scroller);
  return {
    scroller,
    read,
    below: read ? topOf(read) - topOf(scroller) : 0,
    share: scroller.scrollTop / scroller.scrollHeight,
  };
}

/** Steps, in CSS pixels, by which something that is read is looked for below a gap between paragraphs. */
const GAP_STEPS = [0, 16, 32, 48];

/** The paragraph in the upper third; marks within it may be drawn anew. */
function readIn(scroller: HTMLElement): Element | null {
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const found = GAP_STEPS.flatMap((step) => {
    const here = document.elementFromPoint(left + width / 2, top + height / 3 + step);
    return here && here !== scroller && scroller.contains(here)
      ? [here.closest('p, li, h1, h2') ?? here]
      : [];
  });
  return found.find((one) => one.getBoundingClientRect().height < height) ?? null;
}

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

function selectedIn(field: HTMLElement): KeyboardPlace['selected'] {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode || !field.contains(selection.anchorNode)) return null;
  return [selection.anchorNode, selection.anchorOffset, selection.focusNode, selection.focusOffset];
}

/** What of the desk outlives a change of its layout. */
export type DeskParts = Readonly<
  Record<'galley' | 'source' | 'inspector', KeptPart<{ readonly desk: Desk }>>
>;
