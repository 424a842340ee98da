/**
 * What was worked out of texts, by the text. `turn` forgets what was not asked for since the turn before, so that it
 * holds as much as one whole reading needs and no more.
 */
export class Remembered<T> {
  #before = new Map<string, T>();
  #now = new Map<string, T>();

  /** What is known of a text; worked out where it is not known. */
  of(text: string, make: () => T): T {
    const known = this.#now.get(text) ?? this.#before.get(text);
    const value = known === undefined ? make() : known;
    this.#now.set(text, value);
    return value;
  }

  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}
