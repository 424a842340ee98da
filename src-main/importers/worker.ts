import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/*
 * The entry of the process in which all files are read, and of the thread in it that watches its memory and its time.
 * It is started by `fork-import-process` on the command line and in tests, by `windows/utility-import-process` in the
 * app.
 */

if (isMainThread) {
  const { serveImports } = await import('./worker/serve-imports');
  // after everything is loaded: what is counted is what the imports take
  await serveImports((shared) => {
    const watch = new Worker(new URL(import.meta.url), { workerData: shared });
    return new Promise((resolve) => watch.once('message', () => resolve()));
  });
} else {
  const { watchLimits } = await import('./worker/watch-limits');
  watchLimits(workerData as SharedArrayBuffer);
  parentPort?.postMessage('watching');
}
