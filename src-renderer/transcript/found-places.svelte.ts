/** The places at which searched words stand, one of which is looked at. */
export class FoundPlaces<T> {
  readonly #places: () => readonly T[];
  #at = $state(0);

  constructor(places: () => readonly T[]) {
    this.#places = places;
  }

  get count(): number {
    return this.#places().length;
  }

  /** Of the place that is looked at, from 0; 0 where there is none. */
  get index(): number {
    return Math.min(this.#at, Math.max(0, this.count - 1));
  }

  /** `null` where the words stand nowhere. */
  get present(): T | null {
    return this.#places()[this.index] ?? null;
  }

  /** To the next or previous place, round the ends. */
  step(by: 1 | -1): void {
    if (this.count > 0) this.#at = (this.index + by + this.count) % this.count;
  }

  /** Other words are looked for. */
  begin(): void {
    this.#at = 0;
  }
}
