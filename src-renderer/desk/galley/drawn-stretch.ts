import type { Node } from 'prosemirror-model';
import type { TextRange } from '../../../src-shared/domain/text-range';
import type { GalleyPlaces } from './galley-places';

/** A text of fewer units is drawn whole: an ordinary story costs nothing. */
const SHORT = 12_000;

/** Screens above and below the one in view whose marks are drawn with it. */
const AROUND = 4;

/**
 * Which stretch of a long text has its marks drawn: what is in view and some screens around it. A book has thousands of
 * marks, each some elements, and nobody sees more than twenty at a time.
 */
export class DrawnStretch {
  readonly #places: GalleyPlaces;
  #doc: Node | null = null;
  #range: TextRange | null = null;
  #at: { readonly screen: number; readonly size: string } = { screen: 0, size: '' };

  constructor(places: GalleyPlaces) {
    this.#places = places;
  }

  /** Story offsets, from block to block; `null` for the whole text. The same object for as long as it will do. */
  of(doc: Node): TextRange | null {
    if (doc.content.size < SHORT) return null;
    if (doc === this.#doc && !this.isLeft()) return this.#range;
    this.#doc = doc;
    this.#at = this.#places.scrolledTo();
    const range = this.#places.inView(AROUND);
    if (range?.start !== this.#range?.start || range?.end !== this.#range?.end) this.#range = range;
    return this.#range;
  }

  /** Whether a person is about to see words whose marks are not drawn. */
  isLeft(): boolean {
    if (!this.#range) return false;
    const { screen, size } = this.#places.scrolledTo();
    return size !== this.#at.size || Math.abs(screen - this.#at.screen) >= AROUND - 1;
  }
}
