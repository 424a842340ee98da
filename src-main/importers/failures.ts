import type { ImportFailure } from '../../src-shared/domain/imported';
import { err, type Err } from '../../src-shared/result';
import { type SaidSentence, say } from '../../src-shared/words/say';

/** Refuses a file. `why` is one or more sentences: what is wrong, and what to do next. */
export function refuse(kind: ImportFailure['kind'], why: SaidSentence): Err<ImportFailure> {
  return err({ kind, ...say('refusals.nothingTaken', { why }) });
}
