import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { messageOf } from '../src-shared/message-of';
import { drillFolder, libraryWithDraft, revisionAfterPowerCut } from './support/a-library';
import { notRun, progress, report } from './support/report';
import { syscallProblems } from './support/syscall-order';
import { makePlain, playWriter, readPlain, startWriter, type Writer } from './support/writer';

const BYTES = 60_000;
const CUTS = Number(process.env['STET_DRILL_TIMES'] ?? 100);

/**
 * An ext4 file system in a file. A copy of that file, taken while the writer is stopped, is what a disk holds after
 * the power went: what was synced, and of the rest whatever happened to be written out.
 */
class Disk {
  readonly #image: string;
  readonly mount: string;

  constructor(private readonly folder: string) {
    this.#image = path.join(folder, 'disk.img');
    this.mount = path.join(folder, 'disk');
    mkdirSync(this.mount);
    execFileSync('truncate', ['-s', '48M', this.#image]);
    execFileSync('mkfs.ext4', ['-q', '-F', this.#image]);
    execFileSync('mount', ['-o', 'loop', this.#image, this.mount]);
  }

  /** Takes the power away and answers the folder in which the disk is mounted again. */
  async cut<T>(look: (mount: string) => Promise<T>): Promise<T> {
    const copy = path.join(this.folder, 'after.img');
    const mount = path.join(this.folder, 'after');
    copyFileSync(this.#image, copy);
    mkdirSync(mount, { recursive: true });
    execFileSync('mount', ['-o', 'loop', copy, mount]);
    try {
      return await look(mount);
    } finally {
      execFileSync('umount', [mount]);
      rmSync(copy);
    }
  }

  end(): void {
    spawnSync('umount', ['-l', this.mount]);
  }
}

interface Tally {
  cuts: number;
  lost: number;
  corrupt: number;
}

async function cutOnce(
  tally: Tally,
  disk: Disk,
  writer: Writer,
  read: (mount: string) => Promise<number>,
): Promise<void> {
  await delay(20 + Math.random() * 120);
  writer.child.kill('SIGSTOP');
  await stopped(writer);
  await delay(15); // what it said before is heard
  const acknowledged = writer.acknowledged();
  tally.cuts++;
  try {
    if ((await disk.cut(read)) < acknowledged) tally.lost++;
  } catch (error) {
    tally.corrupt++;
    progress(`  ${messageOf(error)}`);
  }
  writer.child.kill('SIGCONT');
}

/** The signal is delivered a moment after it was sent. */
async function stopped({ child }: Writer): Promise<void> {
  while (!/^State:\s+T/m.test(readFileSync(`/proc/${child.pid}/status`, 'utf8'))) await delay(1);
}

async function drill(disk: Disk): Promise<{ stet: Tally; control: Tally }> {
  const library = path.join(disk.mount, 'library');
  await (await libraryWithDraft(library, BYTES)).close();
  const stet: Tally = { cuts: 0, lost: 0, corrupt: 0 };
  let writer = startWriter('stet', library, BYTES);
  await writer.started;
  while (stet.cuts < CUTS) {
    await cutOnce(stet, disk, writer, (mount) => revisionAfterPowerCut(path.join(mount, 'library')));
    if (stet.cuts % 20 === 0) progress(`${stet.cuts} cuts: ${stet.lost} lost, ${stet.corrupt} corrupt`);
  }
  await writer.kill();
  const plain = path.join(disk.mount, 'plain');
  mkdirSync(plain);
  makePlain(plain, BYTES);
  execFileSync('sync');
  const control: Tally = { cuts: 0, lost: 0, corrupt: 0 };
  writer = startWriter('plain', plain, BYTES);
  await writer.started;
  while (control.cuts < 20) {
    await cutOnce(control, disk, writer, async (mount) => readPlain(path.join(mount, 'plain')));
  }
  await writer.kill();
  return { stet, control };
}

function canMount(): boolean {
  return (
    process.getuid?.() === 0 && spawnSync('losetup', ['-f']).status === 0 && existsSync('/sbin/mkfs.ext4')
  );
}

async function main(): Promise<void> {
  const folder = drillFolder();
  const disk = canMount() ? new Disk(folder) : null;
  const result = disk ? await drill(disk).finally(() => disk.end()) : null;
  const order = await syscallProblems(folder);
  const cuts: [string, string][] = result
    ? [
        ['power cuts', String(result.stet.cuts)],
        ['acknowledged saves lost', String(result.stet.lost)],
        ['drafts or journals corrupt', String(result.stet.corrupt)],
        [
          'control (plain writeFile): lost or corrupt',
          `${result.control.lost + result.control.corrupt} of ${result.control.cuts}`,
        ],
      ]
    : [['power cuts', 'not made: this system gives no loop mounts (root is needed)']];
  if (result === null && order === null) {
    notRun('power-cut', 'It needs loop mounts (Linux and root) or at least strace, and has neither here.');
    return;
  }
  const held = result
    ? result.stet.lost + result.stet.corrupt === 0 && result.control.lost + result.control.corrupt > 0
    : true;
  report({
    name: 'power-cut',
    promise: 'A save that was acknowledged is there after the power went.',
    passed: held && (order === null || order.problems.length === 0),
    figures: [
      ...cuts,
      order === null
        ? ['order of system calls', 'not looked at: there is no strace']
        : [
            'saves whose system calls come in order (written, synced, renamed, folder synced, acknowledged)',
            `${order.saves - order.problems.length} of ${order.saves}`,
          ],
    ],
  });
}

if (!(await playWriter())) await main();
