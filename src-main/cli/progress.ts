/** A line is written at most so often, in milliseconds. */
const RHYTHM_MS = 250;

/** How far a longer piece of work is, on standard error: one line that changes on a terminal, a line a fifth elsewhere. */
export class Progress {
  #done = 0;
  #toldAt = 0;
  #toldFifth = 0;

  constructor(
    private readonly what: string,
    private readonly total: number,
  ) {}

  step(): void {
    this.#done += 1;
    if (process.stderr.isTTY) this.#onTerminal();
    else this.#elsewhere();
  }

  end(): void {
    if (process.stderr.isTTY && this.#toldAt > 0) process.stderr.write('\r\u001b[K');
  }

  #onTerminal(): void {
    if (Date.now() - this.#toldAt < RHYTHM_MS) return;
    this.#toldAt = Date.now();
    process.stderr.write(`\r${this.what}: ${this.#done} of ${this.total}`);
  }

  #elsewhere(): void {
    const fifth = Math.floor((this.#done / this.total) * 5);
    if (this.total < 20 || fifth === this.#toldFifth) return;
    this.#toldFifth = fifth;
    process.stderr.write(`${this.what}: ${this.#done} of ${this.total}\n`);
  }
}
