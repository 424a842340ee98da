import type { Failure } from '../../../src-shared/ipc/contract';
import type { Result } from '../../../src-shared/result';
import { told } from '../../words';

/** Failures that pass: the drive comes back, room is made. Whatever else is refused stays refused. */
const PASSING: ReadonlySet<string> = new Set([
  'noSpace',
  'readOnlyDisk',
  'folderGone',
  'notPermitted',
  'busy',
  'diskError',
]);

const RETRY_MS = 3000;

/** What was typed and the disk did not take: it stays in the window and is tried again until it is taken. */
export class Unsaved {
  #trouble = $state.raw<string | null>(null);
  #again: (() => void) | null = null;

  /** What a person has to know; `null` where everything is on disk. */
  get trouble(): string | null {
    return this.#trouble;
  }

  /** Asks until the answer is no failure that may pass. */
  async untilTaken<T>(ask: () => Promise<Result<T, Failure>>): Promise<Result<T, Failure>> {
    for (;;) {
      const answer = await ask();
      if (answer.ok || !PASSING.has(answer.error.kind)) {
        this.#trouble = null;
        return answer;
      }
      this.#trouble = told(answer.error);
      await this.#pause();
    }
  }

  /** Tries again at once. */
  retry(): void {
    this.#again?.();
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, RETRY_MS);
      this.#again = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
