import type { Failure } from '../../src-shared/ipc/contract';
import type { Result } from '../../src-shared/result';
import { REFUSED } from './exit-codes';

/** Says no with a sentence for a person and an exit code. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code: number = REFUSED,
  ) {
    super(message);
  }
}

/** The value of a result; throws a Refusal with the failure's words where there is none. */
export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Refusal(result.error.message);
  return result.value;
}
