import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import { say, type SaidSentence } from '../../../src-shared/words/say';

/** What a deed is called where it is taken back or done again. */
export function labelOf({ type }: DraftCommand): SaidSentence {
  return say(`steps.${type}`);
}

/** What the journal keeps of a command: everything but the text of an edit, which the versions keep. */
export function journalDetails(command: DraftCommand): unknown {
  switch (command.type) {
    case 'text.edit':
      return { splices: command.splices?.length ?? 0, blocks: command.blocks.length };
    case 'version.bringIn':
      return { name: command.name, blocks: command.blocks.length };
    default:
      return Object.fromEntries(Object.entries(command).filter(([key]) => key !== 'type'));
  }
}
