import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { DONE, NOT_UNDERSTOOD } from '../exit-codes';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { readingLibrary, withinLibrary } from '../within-library';

export const hold: Verb = {
  name: 'hold',
  usage: [
    ['hold --library DIR', 'list the legal holds'],
    ['hold ID --reason "WHY" --library DIR', 'keep a document from every purge'],
    ['hold --all --reason "WHY" --library DIR', 'keep the whole library from every purge'],
    ['hold --release HOLD --reason "WHY" --library DIR', 'let a hold go'],
  ],
  options: { reason: 'value', release: 'value', all: 'flag' },
  run: (given) => {
    const [id] = given.operands;
    const listing = id === undefined && !given.flag('all') && given.option('release') === undefined;
    if (listing) return listHolds(given);
    return withinLibrary(given, async ({ record }) => {
      const reason = given.option('reason') ?? '';
      const release = given.option('release');
      if (release !== undefined) {
        must(await record.release(release, reason));
        return answer(given, { released: release }, `Let go of hold ${release}.`, DONE);
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
    });
  },
};

function listHolds(given: Arguments): Promise<number> {
  return readingLibrary(given, async ({ store }) => {
    const holds = store.library.holds ?? [];
    const lines = holds.map(
      (one) =>
        `${one.id}  ${one.documentId ?? 'the whole library'}  ${one.placed.at.slice(0, 10)}  ${one.placed.by}: ${one.reason}`,
    );
    return answer(given, { holds }, lines.join('\n') || 'Nothing is held.', DONE);
  });
}
