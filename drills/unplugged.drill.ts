import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openLibrary } from '../src-main/store/library/open-library';
import {
  DRAFT_ID,
  draftOf,
  drillFolder,
  libraryWithDraft,
  PORTS,
  revisionOnDisk,
  valueOf,
} from './support/a-library';
import { notRun, report } from './support/report';

/** A drive that can be pulled out and put back: ext4 in a file. */
async function main(): Promise<void> {
  const folder = drillFolder();
  const image = path.join(folder, 'drive.img');
  const mount = path.join(folder, 'drive');
  mkdirSync(mount);
  const made =
    spawnSync('truncate', ['-s', '32M', image]).status === 0 &&
    spawnSync('mkfs.ext4', ['-q', '-F', image]).status === 0 &&
    spawnSync('mount', ['-o', 'loop', image, mount]).status === 0;
  if (!made) {
    notRun(
      'unplugged',
      'It mounts a drive that lies in a file; that needs Linux, mkfs.ext4, loop devices and root.',
    );
    return;
  }
  try {
    await drill(image, mount);
  } finally {
    spawnSync('umount', ['-l', mount]);
  }
}

async function drill(image: string, mount: string): Promise<void> {
  const home = path.join(mount, 'library');
  const library = await libraryWithDraft(home, 60_000);
  const save = async (revision: number): Promise<string> => {
    const saved = await library.drafts.save(DRAFT_ID, draftOf(revision, 60_000));
    return saved.ok ? 'saved' : saved.error.kind;
  };
  const outcomes: [string, string, string][] = [['plugged in', await save(1), 'saved']];
  let lostByControl = 0;
  for (let round = 0; round < 5; round++) {
    execFileSync('umount', ['-l', mount]);
    outcomes.push([`unplugged (${round + 1})`, await save(100 + round), 'folderGone']);
    const saidSaved = savesPlainly(mount, round);
    execFileSync('mount', ['-o', 'loop', image, mount]);
    if (saidSaved && !existsSync(plainFile(mount, round))) lostByControl++;
    outcomes.push([`plugged in again (${round + 1})`, await save(2 + round), 'saved']);
  }
  execFileSync('mount', ['-o', 'remount,ro', mount]);
  outcomes.push(['write-protected while open', await save(200), 'readOnlyDisk']);
  const reading = await openLibrary(home, PORTS);
  execFileSync('mount', ['-o', 'remount,rw', mount]);
  outcomes.push(['writable again', await save(7), 'saved']);
  await library.close();
  execFileSync('mount', ['-o', 'remount,ro', mount]);
  const protectedOnes = valueOf(await openLibrary(home, PORTS));
  const why = protectedOnes.readOnly?.message ?? 'opened for writing';
  await protectedOnes.close();
  execFileSync('mount', ['-o', 'remount,rw', mount]);
  const onDisk = await revisionOnDisk(home);
  report({
    name: 'unplugged',
    promise:
      'A drive that is pulled out or write-protected while a draft is open costs nothing that was acknowledged, and saving goes on when it is back.',
    passed:
      outcomes.every(([, got, wanted]) => got === wanted) &&
      onDisk === 7 &&
      why.includes('reading only') &&
      lostByControl > 0,
    figures: [
      ...outcomes.map(([what, got]): [string, string] => [what, got]),
      ['second opening while write-protected and open', reading.ok ? 'opened' : reading.error.kind],
      ['opening a write-protected library', why],
      ['revision on disk at the end (7 was acknowledged last)', String(onDisk)],
      [
        'control (make the folder, write the file): saves that were “saved” and lost',
        `${lostByControl} of 5`,
      ],
    ],
  });
}

function plainFile(mount: string, round: number): string {
  return path.join(mount, 'plain', `${round}.json`);
}

/** What a program that knows no better does: a folder that is not there is made, on whatever disk lies there now. */
function savesPlainly(mount: string, round: number): boolean {
  mkdirSync(path.dirname(plainFile(mount, round)), { recursive: true });
  writeFileSync(plainFile(mount, round), '{}');
  return true;
}

await main();
