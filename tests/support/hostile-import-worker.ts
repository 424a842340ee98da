import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { CarryOut } from '../../src-main/importers/worker/serve-imports';

/*
 * The import worker with a reader that does what the name of the file says: what a hostile file could make of a
 * reader with a flaw.
 */

const HARM: Readonly<Record<string, () => unknown>> = {
  'fills-the-heap.txt': () => {
    const kept: unknown[] = [];
    for (let count = 0; ; count += 1) kept.push({ count, words: `pump ${count}` });
  },
  'fills-buffers.txt': () => {
    const kept: Uint8Array[] = [];
    for (;;) kept.push(new Uint8Array(8 * 1024 * 1024).fill(1));
  },
  'fills-strings.txt': () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.from('ferry '.repeat(1024 * 1024)));
  },
  'never-ends.txt': () => {
    for (;;) Math.sqrt(2);
  },
  'waits-for-ever.txt': () => new Promise(() => undefined),
  'dies.txt': () => process.abort(),
  'leaves.txt': () => process.exit(0),
};

const doHarm: CarryOut = async (job) => {
  await HARM[job.name]?.();
  return 'draft';
};

if (isMainThread) {
  const { serveImports } = await import('../../src-main/importers/worker/serve-imports');
  await serveImports((shared) => {
    const watch = new Worker(new URL(import.meta.url), { workerData: shared });
    return new Promise((resolve) => watch.once('message', () => resolve()));
  }, doHarm);
} else {
  const { watchLimits } = await import('../../src-main/importers/worker/watch-limits');
  watchLimits(workerData as SharedArrayBuffer);
  parentPort?.postMessage('watching');
}
