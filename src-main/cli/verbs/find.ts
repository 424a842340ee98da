import { answer } from '../answer';
import { must } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const find: Verb = {
  name: 'find',
  usage: [['find "WORDS" --library DIR', 'who said these words']],
  options: {},
  run: (given) =>
    withinLibrary(given, async (session) => {
      const found = must(await session.findPassages(given.operands.join(' '), false));
      const lines = found.map(
        (passage) =>
          `${Math.round(passage.score * 100)} %  ${passage.speaker ?? '?'}, ${passage.interviewTitle}: ${passage.exact}`,
      );
      return answer(given, found, lines.join('\n') || 'Nobody said these words.');
    }),
};
