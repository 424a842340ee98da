import { writeSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { JobTime, type TimeSpent } from './job-time';
import { ENDED_ITSELF, MEMORY_LIMIT_BYTES } from './messages';
import { RunningJob } from './running-job';

const WATCH_EVERY_MS = 15;
const STANDARD_ERROR = 2;

/**
 * Watches memory and time of this process from a thread of its own, which runs while a parser is busy, and ends the
 * process at a limit. Memory is what the system counts: the heaps of V8, which a limit of V8 would cap, and buffers,
 * strings and WebAssembly outside of them, which it would not.
 *
 * @param shared where the thread that reads says which job it is at, see `RunningJob`
 */
export function watchLimits(shared: SharedArrayBuffer): void {
  const most = process.memoryUsage.rss() + MEMORY_LIMIT_BYTES;
  const running = new RunningJob(shared);
  let watched = 0;
  let time: JobTime | null = null;
  setInterval(() => {
    if (process.memoryUsage.rss() > most) endItself('outOfMemory');
    const { number, workLimitMs } = running.now();
    if (number !== watched) {
      watched = number;
      time = number === 0 ? null : new JobTime(timeSpent(), workLimitMs);
    }
    const ended = time?.endedAt(timeSpent()) ?? null;
    if (ended) endItself(ended);
  }, WATCH_EVERY_MS);
}

function timeSpent(): TimeSpent {
  const { user, system } = process.cpuUsage();
  return { work: (user + system) / 1000, clock: performance.now() };
}

function endItself(why: keyof typeof ENDED_ITSELF): void {
  writeSync(STANDARD_ERROR, `${ENDED_ITSELF[why]}\n`);
  process.kill(process.pid, 'SIGKILL');
}
