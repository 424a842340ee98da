import type { FromWorker, ToWorker } from './messages';

/** What Electron gives a utility process to speak with the process that started it. */
interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
}

/** The line to the process that started this one. */
export interface ParentLine {
  send(message: FromWorker): void;
  listen(listener: (message: ToWorker) => void): void;
}

/** Electron starts this process as a utility process, plain Node as a forked one: one line for both. */
export function parentLine(): ParentLine {
  const { parentPort } = process as { parentPort?: UtilityPort };
  if (parentPort) {
    return {
      send: (message) => parentPort.postMessage(message),
      listen: (listener) => parentPort.on('message', ({ data }) => listener(data as ToWorker)),
    };
  }
  process.on('disconnect', () => process.exit());
  return {
    send: (message) => process.send?.(message),
    listen: (listener) => process.on('message', (message) => listener(message as ToWorker)),
  };
}
