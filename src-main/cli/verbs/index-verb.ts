import { answer } from '../answer';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const indexVerb: Verb = {
  name: 'index',
  usage: [['index --library DIR', 'bring the index of the quote check up to date']],
  options: {},
  run: (given) =>
    withinLibrary(given, async (session) => {
      const facts = await session.quotations.ready();
      const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
      const words =
        `${facts.interviews} interviews with ${facts.terms} words are in the index, ${facts.read} of them read now; ` +
        `${megabytes(facts.storedBytes)} on the disk, ${megabytes(facts.memoryBytes)} in memory.`;
      return answer(given, facts, words);
    }),
};
