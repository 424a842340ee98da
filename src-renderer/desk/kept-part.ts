import { mount, unmount, untrack, type Component } from 'svelte';
import type { Desk } from '../state/desk/desk.svelte';
import { scrollBackTo, scrolledPlace, type ScrolledPlace } from './scrolled-place';

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
  #choosing = 0;
  /** Where it was scrolled to here, not by a person: no new place to be noted, or every change of size would shift it. */
  readonly #broughtTo = new Map<Element, number>();
  /** The frame for which a change of size waits, in which the page itself may scroll; 0 for none. */
  #settling = 0;
  /** Lines break elsewhere in a wider or narrower pane of the same layout too. */
  readonly #sized = new ResizeObserver(() => this.#settle());

  constructor(component: Component<Props>, props: Props) {
    this.#component = component;
    this.#props = props;
    this.#element.style.height = '100%';
    this.#element.addEventListener('scrollend', this.#onScrolled, { capture: true, passive: true });
    this.#sized.observe(this.#element);
  }

  /** Puts the part into its place in a layout; an attachment. */
  readonly hold = (place: HTMLElement): void => {
    place.append(this.#element);
    this.#mounted ??= untrack(() => mount(this.#component, { target: this.#element, props: this.#props }));
    this.#putBack();
    this.#settle();
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
    cancelAnimationFrame(this.#choosing);
    cancelAnimationFrame(this.#settling);
    this.#sized.disconnect();
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

  /** Noted when scrolling has ended: a window is narrower, and its lines break elsewhere, before anybody hears of it. */
  readonly #onScrolled = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement)) return;
    if (this.#settling !== 0 || target.scrollTop === this.#broughtTo.get(target)) return;
    this.#notePlace(target);
  };

  /** To be called when something else in it is chosen: that, where it is in view, is what is read. */
  readonly chose = (): void => {
    this.#settled();
    cancelAnimationFrame(this.#choosing);
    this.#choosing = requestAnimationFrame(() => {
      for (const scroller of this.#element.querySelectorAll<HTMLElement>('[data-scroller]')) {
        this.#notePlace(scroller);
      }
    });
  };

  #notePlace(scroller: HTMLElement): void {
    // what is put away has no height, and is scrolled nowhere
    if (scroller.isConnected && scroller.clientHeight > 0) {
      this.#scrolled.set(scroller, scrolledPlace(scroller));
      this.#broughtTo.delete(scroller);
    }
  }

  /** Scrolls back at once, and again when the layout knows its own measures, two frames later. */
  #settle(): void {
    this.#scrollBack();
    this.#settled();
    this.#settling = requestAnimationFrame(() => {
      this.#settling = requestAnimationFrame(() => {
        this.#settled();
        this.#scrollBack();
      });
    });
  }

  #settled(): void {
    cancelAnimationFrame(this.#settling);
    this.#settling = 0;
  }

  #scrollBack(): void {
    for (const place of this.#scrolled.values()) {
      const { scroller } = place;
      if (scroller.isConnected) {
        scrollBackTo(place);
        this.#broughtTo.set(scroller, scroller.scrollTop);
      } else {
        this.#scrolled.delete(scroller);
        this.#broughtTo.delete(scroller);
      }
    }
    this.#showField();
  }

  /** Whoever types in a field goes on seeing it; the draft itself is as long as its pane is not. */
  #showField(): void {
    const field = document.activeElement;
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (isField && this.#element.contains(field)) field.scrollIntoView({ block: 'nearest' });
  }
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
