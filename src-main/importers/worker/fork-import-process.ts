import { fork } from 'node:child_process';
import { NODE_OPTIONS, tail, type ImportProcess } from './import-process';
import type { FromWorker } from './messages';

/** Starts the process in which files are read as a process of plain Node. `file` is the built entry. */
export function forkImportProcess(file: string): ImportProcess {
  const child = fork(file, [], {
    execArgv: [...NODE_OPTIONS],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint = tail(complaint, text)));
  // a message that can't be delivered because the process has just ended is told by its end
  child.on('error', () => undefined);
  const keepAlive = (what: 'ref' | 'unref'): void => {
    child[what]();
    child.channel?.[what]();
    (child.stderr as (typeof child.stderr & Holdable) | null)?.[what]?.();
  };
  return {
    send: (message) => void child.send(message, () => undefined),
    onMessage: (listener) => void child.on('message', (message) => listener(message as FromWorker)),
    onEnd: (listener) => void child.once('close', () => listener(complaint)),
    kill: () => void child.kill('SIGKILL'),
    hold: () => keepAlive('ref'),
    release: () => keepAlive('unref'),
  };
}

/** A pipe of Node keeps the program alive as well; the type of a readable stream does not say so. */
interface Holdable {
  ref?(): void;
  unref?(): void;
}
