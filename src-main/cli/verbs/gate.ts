import { answer } from '../answer';
import { DONE, FOUND } from '../exit-codes';
import { operand } from '../operands';
import { must } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const gate: Verb = {
  name: 'gate',
  usage: [['gate ID --library DIR', 'what stands between a draft and "verified"']],
  options: {},
  run: (given) =>
    withinLibrary(given, async (session) => {
      const blockers = must(await session.blockers(operand(given, 0, 'the id of the draft')));
      const blocking = blockers.filter((blocker) => blocker.override === null);
      const words = blocking.map(({ message }) => message).join('\n') || 'Nothing stands in the way.';
      return answer(given, { blockers }, words, blocking.length > 0 ? FOUND : DONE);
    }),
};
