import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  DRAFT_ID,
  draftOf,
  drillFolder,
  libraryWithDraft,
  revisionOnDisk,
  valueOf,
} from './support/a-library';
import { notRun, report } from './support/report';

const TRIES = 20;
/** Size of the file that the control writes over. */
const OLD_BYTES = 1_000_000;

async function main(): Promise<void> {
  const mount = path.join(drillFolder(), 'small');
  mkdirSync(mount);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'none', mount]).status !== 0) {
    notRun('full-disk', 'It mounts a disk of 8 MB, and mounting needs Linux and root.');
    return;
  }
  try {
    await drill(mount);
  } finally {
    execFileSync('umount', ['-l', mount]);
  }
}

async function drill(mount: string): Promise<void> {
  const folder = path.join(mount, 'library');
  const library = await libraryWithDraft(folder, 5_000_000);
  const kinds: string[] = [];
  let said = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const saved = await library.drafts.save(DRAFT_ID, draftOf(attempt, 5_000_000));
    kinds.push(saved.ok ? 'saved' : saved.error.kind);
    if (!saved.ok) said = saved.error.message;
  }
  const inMemory = valueOf(await library.drafts.get(DRAFT_ID)).title;
  await library.close();
  const temporaries = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.stet-tmp'),
  );
  const onDisk = await revisionOnDisk(folder);
  rmSync(path.join(folder, 'backups'), { recursive: true, force: true });
  // with room again the same library takes the save
  const again = await libraryAfterRoom(folder);
  // and a disk without one free byte refuses even a small draft
  writeFileSync(path.join(mount, 'ballast'), Buffer.alloc(1));
  spawnSync('sh', ['-c', `cat /dev/zero > ${path.join(mount, 'ballast')}`]);
  const stuffed = await again.drafts.save(DRAFT_ID, draftOf(999, 500_000));
  await again.close();
  // the room that its lock had
  spawnSync('sh', ['-c', `cat /dev/zero >> ${path.join(mount, 'ballast')}`]);
  const opened = await openingOn(folder);
  rmSync(path.join(mount, 'ballast'));
  const control = bytesLeftByPlainWrite(path.join(mount, 'plain.json'));
  const roomy = await libraryAfterRoom(folder);
  const released = await roomy.drafts.save(DRAFT_ID, draftOf(1000, 500_000));
  await roomy.close();
  report({
    name: 'full-disk',
    promise:
      'On a full disk (8 MB, a draft of 5 MB) a save is refused with a reason and the old revision stays.',
    passed:
      kinds.every((kind) => kind === 'noSpace') &&
      onDisk === 0 &&
      temporaries.length === 0 &&
      !stuffed.ok &&
      stuffed.error.kind === 'noSpace' &&
      opened.reads &&
      opened.lockLeft === 0 &&
      released.ok &&
      control < OLD_BYTES,
    figures: [
      ['saves refused as “no space”', `${kinds.filter((kind) => kind === 'noSpace').length} of ${TRIES}`],
      ['revision in memory and on disk afterwards (0 is the old one)', `${inMemory} and ${onDisk}`],
      ['temporaries left', String(temporaries.length)],
      ['small draft on a disk without a free byte', stuffed.ok ? 'saved' : stuffed.error.kind],
      ['opening a library there', opened.said],
      ['the same save with room again', released.ok ? 'saved' : released.error.kind],
      ['what the window says', said],
      [
        'control (plain writeFile): bytes of the old file that are left',
        `${control.toLocaleString('en')} of ${OLD_BYTES.toLocaleString('en')}`,
      ],
    ],
  });
}

/** What a program that knows no better does to its file on a disk that gets full; the room it took is given back. */
function bytesLeftByPlainWrite(file: string): number {
  const old = Buffer.alloc(OLD_BYTES, 'o');
  writeFileSync(file, old);
  try {
    writeFileSync(file, Buffer.alloc(16_000_000, 'n'));
  } catch {
    // no space: the question is what is left of the old file
  }
  const left = readFileSync(file);
  rmSync(file);
  return left.subarray(0, OLD_BYTES).equals(old) ? OLD_BYTES : left.filter((byte) => byte === 0x6f).length;
}

/** What becomes of a library that is opened on a disk without a free byte: it can be read, and no lock is left. */
async function openingOn(folder: string): Promise<{ reads: boolean; lockLeft: number; said: string }> {
  const { openLibrary } = await import('../src-main/store/library/open-library');
  const { PORTS } = await import('./support/a-library');
  const found = await openLibrary(folder, PORTS);
  if (!found.ok) return { reads: false, lockLeft: 0, said: found.error.message };
  const draft = await found.value.drafts.get(DRAFT_ID);
  const lockLeft = readdirSync(folder).filter((name) => name.startsWith('library.lock')).length;
  const { readOnly } = found.value;
  await found.value.close();
  return { reads: draft.ok && readOnly !== null, lockLeft, said: readOnly?.message ?? 'opened for writing' };
}

async function libraryAfterRoom(folder: string): Promise<Awaited<ReturnType<typeof libraryWithDraft>>> {
  const { openLibrary } = await import('../src-main/store/library/open-library');
  const { PORTS } = await import('./support/a-library');
  const library = valueOf(await openLibrary(folder, PORTS));
  valueOf(await library.drafts.get(DRAFT_ID));
  valueOf(await library.drafts.save(DRAFT_ID, draftOf(1, 500_000)));
  return library;
}

await main();
