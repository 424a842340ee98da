import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DAMAGES, isFoundHere } from '../tests/support/damage';
import { seeded } from '../tests/support/seeded';
import { FILE_KINDS, libraryOfEveryKind, survive } from '../tests/support/damaged-library';
import { drillFolder } from './support/a-library';
import { progress, report } from './support/report';

/** Rounds, each with other places hit: one is a minute or two. */
const ROUNDS = Number(process.env['STET_DRILL_TIMES'] ?? 3);

/** What a program that knows no better makes of a damaged draft: after how many damages the draft is what it was. */
function survivedPlainly(): number {
  const drafts = path.join(template, 'drafts');
  const name = readdirSync(drafts).find((one) => one.startsWith('stored-')) ?? '';
  const whole = readFileSync(path.join(drafts, name));
  const file = path.join(folder, 'plain.json');
  return damages.filter((damage, index) => {
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, whole);
    // a device without end and a pipe would be waited for until the drill is ended
    if (/device|pipe/.test(damage.name)) return false;
    damage.inflict(file, seeded(index), path.join(folder, 'copy', 'outside.txt'));
    const damaged = bytesOrNone(file);
    try {
      writeFileSync(file, JSON.stringify(JSON.parse(damaged.toString('utf8'))));
    } catch {
      writeFileSync(path.join(folder, 'plain-default.json'), '{}');
      return false;
    }
    return bytesOrNone(file).equals(whole.subarray(0, -1));
  }).length;
}

function bytesOrNone(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

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
const control = survivedPlainly();
report({
  name: 'damage',
  promise:
    'Whatever one file of a library has become, the library opens or says why not, every other document is there and takes edits, and the damaged bytes are kept.',
  passed: broken.length === 0 && control < damages.length / 2,
  figures: [
    ['kinds of file', String(FILE_KINDS.length)],
    ['kinds of damage', String(damages.length)],
    ['libraries damaged and used through and through', tried.toLocaleString('en')],
    [
      'control (JSON.parse, `{}` where that fails, written back): damages of a draft that lose nothing',
      `${control} of ${damages.length}`,
    ],
    ['crashes, hangs, other documents lost, damaged bytes lost', String(broken.length)],
  ],
});
