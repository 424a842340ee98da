import type { PurgePlan } from '../../../src-shared/ipc/care-values';
import type { LibrarySession } from '../../services/session/library-session';
import { answer } from '../answer';
import type { Arguments } from '../arguments';
import { DONE, FOUND, NOT_UNDERSTOOD } from '../exit-codes';
import { operand } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { readingLibrary, withinLibrary } from '../within-library';

export const purge: Verb = {
  name: 'purge',
  usage: [
    ['purge ID --dry-run --library DIR', 'what a purge of this document would take away'],
    [
      'purge ID --yes --reason "WHY" --library DIR',
      'purge it: file, trash, snapshots, original, words in journals',
    ],
    ['purge --due [--dry-run|--yes] --library DIR', 'what the retention schedule says is due'],
  ],
  options: { 'dry-run': 'flag', yes: 'flag', due: 'flag', reason: 'value' },
  run: (given) => {
    const dryRun = given.flag('dry-run');
    if (!dryRun && !given.flag('yes')) {
      throw new Refusal(
        'A purge can’t be taken back. Look with --dry-run first, then say --yes.',
        NOT_UNDERSTOOD,
      );
    }
    const within = dryRun ? readingLibrary : withinLibrary;
    return within(given, (session) =>
      given.flag('due') ? purgeDue(given, session, dryRun) : purgeOne(given, session, dryRun),
    );
  },
};

async function purgeOne(given: Arguments, { purges }: LibrarySession, dryRun: boolean): Promise<number> {
  const id = operand(given, 0, 'the id of the document');
  const reason = given.option('reason') ?? '';
  if (!dryRun && reason === '') throw new Refusal('Say why with --reason; it is recorded.', NOT_UNDERSTOOD);
  const plan = must(dryRun ? await purges.plan(id) : await purges.purge(id, reason));
  const verb = dryRun ? 'Would purge' : 'Purged';
  return answer(
    given,
    { ...plan, refusal: plan.refusal?.message ?? null, changes: plan.changes.map(({ message }) => message) },
    [`${verb} “${plan.title}” (${plan.kind})`, ...linesOf(plan)].join('\n'),
    plan.refusal ? FOUND : DONE,
  );
}

function linesOf({ files, bytes, changes, refusal }: PurgePlan): string[] {
  return [
    `  ${files.length} files, ${bytes.toLocaleString('en')} bytes`,
    ...files.map((file) => `    ${file}`),
    ...changes.map(({ message }) => `  ${message}`),
    ...(refusal === null ? [] : [`  Refused: ${refusal.message}`]),
  ];
}

async function purgeDue(given: Arguments, { purges }: LibrarySession, dryRun: boolean): Promise<number> {
  if (dryRun) {
    const { trash, states } = await purges.due();
    const words = [
      `Due: ${trash.length} in the trash, ${states.length} earlier states`,
      ...trash.map((id) => `    ${id}`),
    ];
    return answer(given, { trash, states: states.length }, words.join('\n'), DONE);
  }
  const done = must(await purges.purgeDue());
  return answer(given, done, `Purged ${done.documents} documents and ${done.states} earlier states.`, DONE);
}
