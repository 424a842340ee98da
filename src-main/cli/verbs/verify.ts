import { answer } from '../answer';
import { DONE, FOUND } from '../exit-codes';
import { must } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const verify: Verb = {
  name: 'verify',
  usage: [['verify --library DIR', 'check every document and journal']],
  options: {},
  run: (given) =>
    withinLibrary(given, async (session) => {
      const result = must(await session.verify());
      const words = [`${result.checked} documents and journals checked`, ...result.problems].join('\n');
      return answer(given, result, words, result.problems.length > 0 ? FOUND : DONE);
    }),
};
