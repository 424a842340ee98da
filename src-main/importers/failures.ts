import type { ImportFailure } from '../../src-shared/domain/imported';
import { err, type Err } from '../../src-shared/result';

/** Ends every sentence about a file that was refused: a person must know that nothing has happened. */
const NOTHING_TAKEN = 'Nothing of it was imported.';

/** Refuses a file. `what` is one or more sentences: what is wrong, and what to do next. */
export function refuse(kind: ImportFailure['kind'], what: string): Err<ImportFailure> {
  return err({ kind, message: `${what} ${NOTHING_TAKEN}` });
}
