import { writeSync } from 'node:fs';
import { MEMORY_LIMIT_BYTES, OUT_OF_MEMORY } from './messages';

const WATCH_EVERY_MS = 15;
const STANDARD_ERROR = 2;

/**
 * Watches the memory of this process from a thread of its own, which runs while a parser is busy, and ends the
 * process at the limit. Counted is what the system counts: the heaps of V8, which a limit of V8 would cap, and
 * buffers, strings and WebAssembly outside of them, which it would not.
 */
export function watchMemory(): void {
  const most = process.memoryUsage.rss() + MEMORY_LIMIT_BYTES;
  setInterval(() => {
    if (process.memoryUsage.rss() <= most) return;
    writeSync(STANDARD_ERROR, `${OUT_OF_MEMORY}\n`);
    process.kill(process.pid, 'SIGKILL');
  }, WATCH_EVERY_MS);
}
