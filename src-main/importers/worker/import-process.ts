import type { FromWorker, ToWorker } from './messages';

/** A running process in which files are read, whoever started it. */
export interface ImportProcess {
  send(message: ToWorker): void;
  onMessage(listener: (message: FromWorker) => void): void;
  /** Told once, with what it wrote to its standard error. */
  onEnd(listener: (complaint: string) => void): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
  /** From now on the program does not end before this process does. */
  hold(): void;
  /** From now on it may. */
  release(): void;
}

/** Starts one, whatever the program runs in: a utility process of Electron, or a fork of plain Node. */
export type StartImportProcess = () => ImportProcess;

/** What V8 may take for JavaScript alone; the watch over all memory comes first in most cases. */
export const NODE_OPTIONS: readonly string[] = ['--max-old-space-size=512'];

const LONGEST_COMPLAINT = 8_192;

/** Keeps the end of what a process says. */
export function tail(before: string, more: string): string {
  return (before + more).slice(-LONGEST_COMPLAINT);
}
