import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/*
 * The entry of the process in which all files are read, and of the thread in it that watches its memory. It is
 * started by `fork-import-process` on the command line and in tests, by `windows/utility-import-process` in the app.
 */

if (isMainThread) {
  const { serveImports } = await import('./worker/serve-imports');
  // after everything is loaded: what is counted is what the imports take
  const watch = new Worker(new URL(import.meta.url));
  await serveImports(new Promise((resolve) => watch.once('message', () => resolve())));
} else {
  const { watchMemory } = await import('./worker/watch-memory');
  watchMemory();
  parentPort?.postMessage('watching');
}
