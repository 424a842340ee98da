import type { SaidSentence } from '../../../src-shared/words/say';

/**
 * Thrown by a reader that finds a file made to wear it out, however deep in its work it is; `importBytes` turns
 * it into a refusal. The clause says what is wrong with the file, as the end of a sentence.
 */
export class HostileFile extends Error {
  override readonly name = 'HostileFile';

  constructor(readonly clause: SaidSentence) {
    super(clause.message);
  }
}
