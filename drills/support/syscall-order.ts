import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { libraryWithDraft } from './a-library';

export interface SyscallOrder {
  readonly saves: number;
  readonly problems: readonly string[];
}

/** Watches a writer's system calls and says of each save whether they came in order; `null` without strace. */
export async function syscallProblems(folder: string): Promise<SyscallOrder | null> {
  if (spawnSync('strace', ['-V']).status !== 0) return null;
  const library = path.join(folder, 'traced');
  await (await libraryWithDraft(library, 60_000)).close();
  const trace = path.join(folder, 'trace.txt');
  const calls = 'trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,close';
  const program = [process.execPath, process.argv[1] ?? '', '--writer', 'stet', library, '60000'];
  const child = spawn('strace', ['-f', '-y', '-s', '24', '-e', calls, '-o', trace, ...program], {
    stdio: 'ignore',
  });
  await delay(6_000);
  child.kill('SIGINT');
  spawnSync('kill', ['-9', ...childrenOf(child.pid ?? 0)]);
  await once(child, 'close');
  return readTrace(readFileSync(trace, 'latin1').split('\n'));
}

function childrenOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
}

/** The steps of one save in the order in which they must be finished. */
const STEPS: readonly [string, RegExp][] = [
  ['opened', /openat\(.*\.d-ferry\.json\.[0-9a-f]{12}\.stet-tmp", O_WRONLY\|O_CREAT\|O_EXCL/],
  ['written', /pwrite64\(\d+<[^>]*\.d-ferry\.json\.[0-9a-f]{12}\.stet-tmp>/],
  ['synced', /fsync\(\d+<[^>]*\.d-ferry\.json\.[0-9a-f]{12}\.stet-tmp>/],
  ['renamed', /rename(?:at2?)?\(.*\.d-ferry\.json\.[0-9a-f]{12}\.stet-tmp", .*d-ferry\.json"/],
  ['folder synced', /fsync\(\d+<[^>]*\/drafts>/],
  ['journal synced', /fsync\(\d+<[^>]*\/journal\/d-ferry\.jsonl>/],
];

function readTrace(lines: readonly string[]): SyscallOrder {
  const problems: string[] = [];
  let saves = 0;
  let seen: string[] = [];
  for (const line of lines) {
    const step = STEPS.find(([, pattern]) => pattern.test(line))?.[0];
    if (step !== undefined && seen.at(-1) !== step) seen.push(step);
    if (!/ write\(1<[^>]*>, "\d+\\n"/.test(line)) continue;
    saves++;
    const wanted = STEPS.map(([name]) => name).join(', ');
    if (seen.join(', ') !== wanted) problems.push(`acknowledged after: ${seen.join(', ')}`);
    seen = [];
  }
  return { saves, problems: problems.slice(0, Math.max(0, saves)) };
}
