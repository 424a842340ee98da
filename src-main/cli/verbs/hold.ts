import { answer } from '../answer';
import { DONE, NOT_UNDERSTOOD } from '../exit-codes';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const hold: Verb = {
  name: 'hold',
  usage: [
    ['hold --library DIR', 'list the legal holds'],
    ['hold ID --reason "WHY" --library DIR', 'keep a document from every purge'],
    ['hold --all --reason "WHY" --library DIR', 'keep the whole library from every purge'],
    ['hold --release HOLD --reason "WHY" --library DIR', 'let a hold go'],
  ],
  options: { reason: 'value', release: 'value', all: 'flag' },
  run: (given) =>
    withinLibrary(given, async ({ record, store }) => {
      const reason = given.option('reason') ?? '';
      const release = given.option('release');
      if (release !== undefined) {
        must(await record.release(release, reason));
        return answer(given, { released: release }, `Let go of hold ${release}.`, DONE);
      }
      const [id] = given.operands;
      if (id === undefined && !given.flag('all')) {
        const holds = store.library.holds ?? [];
        const lines = holds.map(
          (one) =>
            `${one.id}  ${one.documentId ?? 'the whole library'}  ${one.placed.at.slice(0, 10)}  ${one.placed.by}: ${one.reason}`,
        );
        return answer(given, { holds }, lines.join('\n') || 'Nothing is held.', DONE);
      }
      if (id !== undefined && given.flag('all')) {
        throw new Refusal('Name a document or --all, not both.', NOT_UNDERSTOOD);
      }
      const placed = must(await record.hold(id ?? null, reason));
      return answer(
        given,
        placed,
        `Hold ${placed.id} is placed. Nothing that it covers can be purged.`,
        DONE,
      );
    }),
};
