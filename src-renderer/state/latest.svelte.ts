import type { Failure } from '../../src-shared/ipc/contract';
import type { Result } from '../../src-shared/result';

/** The answer to the question that was asked last: an answer to an older one is dropped, however late it comes. */
export class Latest<Value> {
  #value = $state.raw<Value | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #asked = $state(0);
  #answered = $state(0);

  /** The last answer; it stays while the next one is on its way. */
  get value(): Value | null {
    return this.#value;
  }

  get failure(): Failure | null {
    return this.#failure;
  }

  get pending(): boolean {
    return this.#answered < this.#asked;
  }

  async ask(question: () => Promise<Result<Value, Failure>>): Promise<void> {
    const mine = ++this.#asked;
    const answer = await question();
    if (mine !== this.#asked) return;
    this.#answered = mine;
    this.#failure = answer.ok ? null : answer.error;
    this.#value = answer.ok ? answer.value : null;
  }

  /** Drops the answer and every one that is still on its way. */
  clear(): void {
    this.#answered = ++this.#asked;
    this.#value = null;
    this.#failure = null;
  }
}
