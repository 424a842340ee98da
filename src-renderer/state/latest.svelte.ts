import type { Failure } from '../../src-shared/ipc/contract';
import type { Result } from '../../src-shared/result';

/** The answer to the question that was asked last: an answer to an older one is dropped, however late it comes. */
export class Latest<Value> {
  #value = $state.raw<Value | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #asked = $state(0);
  #answered = $state(0);
  /** What is asked next, once the question that is under way has its answer. */
  #waiting: (() => Promise<Result<Value, Failure>>) | null = null;
  #underWay = false;
  /** Answers to questions up to here are not wanted any more. */
  #dropped = 0;

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
    if (mine === this.#asked) this.#show(mine, answer);
  }

  /**
   * Asks one question at a time, for questions that come with every key: of those that come meanwhile only the newest is
   * asked. Whoever types faster than answers come sees the answers to what stood there a moment ago, and waits for
   * two answers at most.
   */
  async askInTurn(question: () => Promise<Result<Value, Failure>>): Promise<void> {
    this.#asked += 1;
    this.#waiting = question;
    if (this.#underWay) return;
    this.#underWay = true;
    for (let next = this.#take(); next; next = this.#take()) {
      const asked = this.#asked;
      const answer = await next();
      if (asked > this.#dropped) this.#show(asked, answer);
    }
    this.#underWay = false;
  }

  #show(asked: number, answer: Result<Value, Failure>): void {
    this.#answered = asked;
    this.#failure = answer.ok ? null : answer.error;
    this.#value = answer.ok ? answer.value : null;
  }

  #take(): (() => Promise<Result<Value, Failure>>) | null {
    const next = this.#waiting;
    this.#waiting = null;
    return next;
  }

  /** Drops the answer and every one that is still on its way. */
  clear(): void {
    this.#answered = ++this.#asked;
    this.#dropped = this.#asked;
    this.#waiting = null;
    this.#value = null;
    this.#failure = null;
  }
}
