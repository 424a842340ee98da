import { utilityProcess } from 'electron';
import { NODE_OPTIONS, tail, type ImportProcess } from '../importers/worker/import-process';
import type { FromWorker } from '../importers/worker/messages';

/**
 * Starts the process in which files are read as a utility process of Electron: the packaged app does not run as
 * plain Node. `file` is the built entry.
 */
export function utilityImportProcess(file: string): ImportProcess {
  const child = utilityProcess.fork(file, [], {
    serviceName: 'Stet import',
    execArgv: [...NODE_OPTIONS],
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr?.on('data', (bytes: Buffer) => (complaint = tail(complaint, bytes.toString('utf8'))));
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromWorker)),
    onEnd: (listener) => void child.once('exit', () => setImmediate(() => listener(complaint))),
    kill: () => {
      // its own kill asks politely, which a busy parser does not hear
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
      else child.kill();
    },
    hold: () => undefined,
    release: () => undefined,
  };
}
