import type { Failure } from '../../src-shared/ipc/contract';
import { err, type Result } from '../../src-shared/result';
import { words } from '../words';

/** A failure in the words of the catalogue. */
export function fail(kind: string, message: string): Result<never, Failure> {
  return err({ kind, message });
}

/** What a request answers that needs a library, in a window that has none. */
export function noLibrary(): Result<never, Failure> {
  return fail('noLibrary', words.problems.noLibrary);
}
