import type { Draft } from '../../../src-shared/domain/draft';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import type { Library } from '../../../src-shared/domain/library';
import type { Sentence } from '../../../src-shared/domain/sentence';
import { signingProblem } from '../../../src-shared/gate/signing-problem';
import type { Failure } from '../../../src-shared/ipc/contract';
import { approvalProblem } from '../../../src-shared/notices/approval-problem';
import { say } from '../../../src-shared/words/say';
import { err, ok, type Result } from '../../../src-shared/result';

/**
 * Whether this person may do this in this library. Names are taken at their word (there are no accounts); what the
 * house reserves for somebody is still not done by another by mistake.
 */
export function permission(
  command: DraftCommand,
  draft: Draft,
  library: Library,
  person: string,
): Result<null, Failure> {
  const problem = problemWith(command, draft, library, person);
  return problem === null ? ok(null) : err({ kind: 'notPermitted', ...problem });
}

function problemWith(command: DraftCommand, draft: Draft, library: Library, person: string): Sentence | null {
  const { houseStyle, people } = library;
  if (command.type === 'signOff.sign') return signingProblem(command.role, houseStyle, people, person);
  if (command.type === 'override.give' && person.trim() === '') {
    return say('gate.nobodyLetsPass');
  }
  if (command.type !== 'notice.advance' || command.to !== 'approved') return null;
  const notice = draft.notices.find((candidate) => candidate.id === command.noticeId);
  return notice ? approvalProblem(notice, houseStyle, people, person) : null;
}
