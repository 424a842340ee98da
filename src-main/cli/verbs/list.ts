import { answer } from '../answer';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const list: Verb = {
  name: 'list',
  usage: [['list --library DIR', 'what is in a library']],
  options: {},
  run: (given) =>
    withinLibrary(given, async ({ overview }) => {
      const { drafts, interviews, documents } = overview;
      const rows = [...drafts, ...interviews, ...documents];
      const lines = rows.map((row) => `${row.id}  ${row.kind.padEnd(9)}  ${row.title}  (${row.words} words)`);
      return answer(given, { drafts, interviews, documents }, lines.join('\n') || 'The library is empty.');
    }),
};
