import { isVerified } from '../../../src-shared/gate/is-verified';
import { answer } from '../answer';
import { DONE, FOUND } from '../exit-codes';
import { operand } from '../operands';
import { must } from '../refusal';
import type { Verb } from '../verb';
import { readingLibrary } from '../within-library';

export const gate: Verb = {
  name: 'gate',
  usage: [['gate ID --library DIR', 'what stands between a draft and "verified"']],
  options: {},
  run: (given) =>
    readingLibrary(given, async (session) => {
      const blockers = must(await session.blockers(operand(given, 0, 'the id of the draft')));
      const lines = blockers.map(({ message, override }) =>
        override ? `${message} Let pass by ${override.given.by}: ${override.reason}` : message,
      );
      const verified = isVerified(blockers);
      const words = [...(verified ? ['Nothing stands in the way.'] : []), ...lines].join('\n');
      return answer(given, { verified, blockers }, words, verified ? DONE : FOUND);
    }),
};
