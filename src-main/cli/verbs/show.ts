import type { Failure } from '../../../src-shared/ipc/contract';
import type { Result } from '../../../src-shared/result';
import { answer } from '../answer';
import { operand } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { readingLibrary } from '../within-library';

export const show: Verb = {
  name: 'show',
  usage: [['show ID --library DIR', 'one document, whole']],
  options: {},
  run: (given) =>
    readingLibrary(given, async ({ store }) => {
      const id = operand(given, 0, 'the id of a draft, an interview or a document');
      for (const collection of [store.drafts, store.interviews, store.documents]) {
        if (!collection.row(id)) continue;
        const found: Result<unknown, Failure> = await collection.get(id);
        const value = must(found);
        return answer(given, value, JSON.stringify(value, null, 2));
      }
      throw new Refusal(`The library has no document ${id}. stet list shows what is there.`);
    }),
};
