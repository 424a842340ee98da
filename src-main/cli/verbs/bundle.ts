import path from 'node:path';
import type { BundledDraftHere, BundleView } from '../../../src-shared/ipc/bundle-values';
import { bundleView } from '../../services/care/bundle-service';
import { answer } from '../answer';
import { DONE, NOT_UNDERSTOOD } from '../exit-codes';
import { fileReader } from '../file-reader';
import { bytesOf, operand } from '../operands';
import { must, Refusal } from '../refusal';
import type { Verb } from '../verb';
import { withinLibrary } from '../within-library';

export const bundle: Verb = {
  name: 'bundle',
  usage: [
    ['bundle ID --out FILE.stet --library DIR', 'one draft with its sources and journal, for another desk'],
    ['bundle … --confidential', 'also where a source is not on the record'],
  ],
  options: { out: 'value', confidential: 'flag' },
  run: (given) =>
    withinLibrary(given, async ({ bundles }) => {
      const out = given.option('out');
      if (!out) throw new Refusal('Say where to with --out FILE.stet.', NOT_UNDERSTOOD);
      const id = operand(given, 0, 'the id of the draft');
      const prepared = must(await bundles.prepare(id, { confidential: given.flag('confidential') }));
      must(await bundles.write(prepared, path.resolve(out)));
      const view = bundleView(path.basename(out), prepared.contents);
      return answer(given, { ...view, file: path.resolve(out) }, `Wrote ${out}:\n${viewWords(view)}`, DONE);
    }),
};

export const unbundle: Verb = {
  name: 'unbundle',
  usage: [
    ['unbundle FILE.stet', 'check a bundle and say what it holds'],
    ['unbundle FILE.stet --library DIR', 'bring its draft and sources into a library'],
    ['unbundle … --beside', 'also where that draft is in the library: as a draft of its own beside it'],
  ],
  options: { beside: 'flag' },
  run: async (given) => {
    const file = operand(given, 0, 'the bundle');
    const name = path.basename(file);
    const bytes = await bytesOf(file);
    const contents = must(await fileReader().readBundle({ name, bytes }));
    const view = bundleView(name, contents);
    if (given.option('library') === undefined) {
      return answer(given, view, `Whole and unchanged since it was made:\n${viewWords(view)}`, DONE);
    }
    return withinLibrary(given, async (session) => {
      const beside = given.flag('beside');
      const present = await session.bundles.present(contents);
      if (present && !beside) throw new Refusal(`${isHereWords(present)} Say --beside for that.`);
      const brought = must(await session.bringIn(contents, { beside }));
      const notes = brought.notes.map(({ message }) => message);
      const words = [`Brought in “${brought.title}” as ${brought.draftId}`, ...notes];
      return answer(given, { ...view, ...brought, notes }, words.join('\n'), DONE);
    });
  },
};

/** The draft that is here, how the two went on, and what can be done. */
function isHereWords({ title, inTrash, related, here, there }: BundledDraftHere): string {
  const where = inTrash ? 'lies in the trash' : 'is in the library already';
  const parted = related
    ? `Since they parted, ${here} deeds were done here and ${there} in the bundle.`
    : 'The two have no beginning in common.';
  return `This draft ${where}, as “${title}”. ${parted} Nothing was changed; the bundle’s draft can stand beside it.`;
}

function viewWords({
  title,
  library,
  madeBy,
  madeAt,
  entries,
  interviews,
  documents,
  originals,
  without,
}: BundleView): string {
  return [
    `  “${title}” from “${library}”, made by ${madeBy} on ${madeAt.slice(0, 10)}`,
    `  a journal of ${entries} entries, ${originals} imported files`,
    ...interviews.map((one) => `  interview “${one}”`),
    ...documents.map((one) => `  document “${one}”`),
    ...without.map((line) => `  not in it: ${line}`),
  ].join('\n');
}
