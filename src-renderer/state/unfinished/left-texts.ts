/** Longer than this, in ms, nobody waits for a disk that does not take what was typed. */
const PATIENCE_MS = 4000;

/** Texts that were left while something typed in them was on its way to the disk. */
export class LeftTexts {
  #saving: Promise<unknown> = Promise.resolve();

  /** @param saved resolves when everything typed is on disk */
  add(saved: Promise<void>): void {
    this.#saving = Promise.all([this.#saving, saved]);
  }

  /** True once everything is saved; false where that takes too long. */
  saved(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), PATIENCE_MS);
      void this.#saving.then(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
