import type { Failure } from '../../src-shared/ipc/contract';
import { err, type Result } from '../../src-shared/result';

export function fail(kind: string, message: string): Result<never, Failure> {
  return err({ kind, message });
}

export const NO_LIBRARY = fail('noLibrary', 'No library is open in this window. Open or make one first.');
