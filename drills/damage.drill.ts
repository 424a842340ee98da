import path from 'node:path';
import { DAMAGES, isFoundHere } from '../tests/support/damage';
import { FILE_KINDS, libraryOfEveryKind, survive } from '../tests/support/damaged-library';
import { drillFolder } from './support/a-library';
import { progress, report } from './support/report';

/** Rounds, each with other places hit: one is a minute or two. */
const ROUNDS = Number(process.env['STET_DRILL_TIMES'] ?? 3);

const folder = drillFolder();
const template = path.join(folder, 'template');
await libraryOfEveryKind(template);
const damages = DAMAGES.filter(isFoundHere);
const broken: string[] = [];
let tried = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const [kind, name] of FILE_KINDS) {
    for (const [index, damage] of damages.entries()) {
      const seed = round * 10_000 + index;
      const survival = await survive(template, path.join(folder, 'copy'), name, damage, seed);
      tried++;
      for (const what of survival.broken) {
        broken.push(`${kind}, ${damage.name} (seed ${seed}): ${what}`);
        process.stderr.write(`${broken.at(-1) ?? ''}\n`);
      }
    }
    progress(`round ${round + 1} of ${ROUNDS}, ${kind}: ${broken.length} broken promises so far`);
  }
}
report({
  name: 'damage',
  promise:
    'Whatever one file of a library has become, the library opens or says why not, every other document is there and takes edits, and the damaged bytes are kept.',
  passed: broken.length === 0,
  figures: [
    ['kinds of file', String(FILE_KINDS.length)],
    ['kinds of damage', String(damages.length)],
    ['libraries damaged and used through and through', tried.toLocaleString('en')],
    ['crashes, hangs, other documents lost, damaged bytes lost', String(broken.length)],
  ],
});
