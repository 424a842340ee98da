import { mount, unmount, untrack, type Component } from 'svelte';
import type { Desk } from '../state/desk.svelte';

/** A scroller, and what stood in the upper third of it. */
interface ScrolledPlace {
  readonly scroller: HTMLElement;
  /** What was read there, and how far below the scroller's top, in CSS pixels. */
  readonly read: Element | null;
  readonly below: number;
  /** How far it was scrolled, of all its height; for where nothing is read there. */
  readonly share: number;
}

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
  #scrolled: readonly ScrolledPlace[] = [];
  #keyboard: KeyboardPlace | null = null;

  constructor(component: Component<Props>, props: Props) {
    this.#component = component;
    this.#props = props;
    this.#element.style.height = '100%';
  }

  /** Puts the part into its place in a layout; an attachment. */
  readonly hold = (place: HTMLElement): void => {
    place.append(this.#element);
    this.#mounted ??= untrack(() => mount(this.#component, { target: this.#element, props: this.#props }));
    this.#putBack();
    // a layout knows its own measures a frame later
    requestAnimationFrame(() => requestAnimationFrame(() => this.#scrollBack()));
  };

  /** Notes what taking it out of the page would lose; to be called before the layout changes. */
  note(): void {
    this.#scrolled = [...this.#element.querySelectorAll<HTMLElement>('*')]
      .filter(({ scrollTop }) => scrollTop > 0)
      .map(placeOf);
    const field = document.activeElement;
    this.#keyboard =
      field instanceof HTMLElement && this.#element.contains(field)
        ? { field, selected: selectedIn(field) }
        : null;
  }

  end(): void {
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

  #scrollBack(): void {
    for (const { scroller, read, below, share } of this.#scrolled) {
      if (read?.isConnected) scroller.scrollTop += topOf(read) - topOf(scroller) - below;
      else scroller.scrollTop = share * scroller.scrollHeight;
    }
  }
}

function placeOf(scroller: HTMLElement): ScrolledPlace {
  const { left, top, width, height } = scroller.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 3);
  const read = found && found !== scroller && scroller.contains(found) ? found : null;
  return {
    scroller,
    read,
    below: read ? topOf(read) - top : 0,
    share: scroller.scrollTop / scroller.scrollHeight,
  };
}

/** Of words that run over several lines, where they begin. */
function topOf(element: Element): number {
  return (element.getClientRects()[0] ?? element.getBoundingClientRect()).top;
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
