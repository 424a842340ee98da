import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openLibrary } from '../src-main/store/library/open-library';
import { drillFolder, libraryWithDraft, PORTS } from './support/a-library';
import { milliseconds, report } from './support/report';
import { playWriter, startWriter } from './support/writer';

const LAUNCHES = 20;
const ROUNDS = 20;

async function main(): Promise<void> {
  const folder = path.join(drillFolder(), 'library');
  const library = await libraryWithDraft(folder, 60_000);
  const times: number[] = [];
  const codes = new Set<number | null>();
  let said = '';
  for (let launch = 0; launch < LAUNCHES; launch++) {
    const started = performance.now();
    const child = spawn(process.execPath, [process.argv[1] ?? '', '--second', folder]);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = text.trim()));
    const [code] = (await once(child, 'close')) as [number | null];
    times.push(performance.now() - started);
    codes.add(code);
  }
  await library.close();
  let left = 0;
  let two = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const killed = startWriter('stet', folder, 60_000);
    await killed.started;
    await killed.kill();
    const tries = await Promise.all(Array.from({ length: 6 }, () => openLibrary(folder, PORTS)));
    const won = tries.flatMap((one) => (one.ok && one.value.readOnly === null ? [one.value] : []));
    await Promise.all(won.map((one) => one.close()));
    if (won.length === 0) left++;
    if (won.length > 1) two++;
  }
  const naive = await roundsWithTwo(path.join(path.dirname(folder), 'naive.lock'));
  report({
    name: 'two-instances',
    promise:
      'One writer a library: a second one is refused at once and told who has it; a lock that was left behind is taken over by exactly one.',
    passed:
      codes.size === 1 && codes.has(1) && Math.max(...times) < 2000 && left === 0 && two === 0 && naive > 0,
    figures: [
      ['second launches refused', `${codes.has(0) ? 'not all' : LAUNCHES} of ${LAUNCHES}`],
      ['longest time to the message', milliseconds(Math.max(...times))],
      ['what it says', said],
      ['locks left by kill -9, then six openers at once', `${ROUNDS} rounds`],
      ['rounds in which nobody got it', String(left)],
      ['rounds in which two got it', String(two)],
      ['control (look, remove, write): rounds in which two got it', `${naive} of ${ROUNDS}`],
    ],
  });
}

/** The control: openers that look whether a lock is stale, remove it and write their own, six at once. */
async function roundsWithTwo(lock: string): Promise<number> {
  const takes = async (name: string): Promise<boolean> => {
    if ((await readFile(lock, 'utf8')) !== 'stale') return false;
    await rm(lock, { force: true });
    await writeFile(lock, name);
    return true;
  };
  let rounds = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await writeFile(lock, 'stale');
    const tries = await Promise.allSettled(Array.from({ length: 6 }, (_, opener) => takes(String(opener))));
    const won = tries.filter((one) => one.status === 'fulfilled' && one.value);
    if (won.length > 1) rounds++;
  }
  return rounds;
}

/** The second launch, as the command line makes it. */
async function second(folder: string): Promise<void> {
  const opened = await openLibrary(folder, PORTS);
  if (opened.ok) return;
  process.stderr.write(`stet: ${opened.error.message}\n`);
  process.exitCode = 1;
}

const at = process.argv.indexOf('--second');
if (at >= 0) await second(process.argv[at + 1] ?? '');
else if (!(await playWriter())) await main();
