import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { openLibrary } from '../../src-main/store/library/open-library';
import { DRAFT_ID, draftOf, PORTS, valueOf } from './a-library';

export type WriterKind = 'stet' | 'plain';

/** A process that saves revision after revision and says each when it is acknowledged. */
export interface Writer {
  readonly child: ChildProcess;
  /** The newest revision that it said was saved; -1 before the first. */
  acknowledged(): number;
  /** Resolves when it is saving. */
  readonly started: Promise<void>;
  kill(): Promise<void>;
}

/** Starts this very program again in the part of the writer. */
export function startWriter(kind: WriterKind, folder: string, bytes: number): Writer {
  const child = spawn(process.execPath, [process.argv[1] ?? '', '--writer', kind, folder, String(bytes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let heard = '';
  let last = -1;
  const started = new Promise<void>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      const lines = heard.split('\n');
      heard = lines.pop() ?? '';
      for (const line of lines) last = Math.max(last, Number(line));
      if (last >= 0) resolve();
    });
    child.once('exit', () => reject(new Error('The writer ended before it was killed')));
  });
  started.catch(() => undefined);
  return {
    child,
    acknowledged: () => last,
    started,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

/** True in the process that {@link startWriter} started; it never returns then. */
export async function playWriter(): Promise<boolean> {
  const at = process.argv.indexOf('--writer');
  if (at < 0) return false;
  const [kind = 'stet', folder = '', bytes = '0'] = process.argv.slice(at + 1);
  await (kind === 'plain' ? writePlainly(folder, Number(bytes)) : writeWithStet(folder, Number(bytes)));
  return true;
}

async function writeWithStet(folder: string, bytes: number): Promise<never> {
  const library = valueOf(await openLibrary(folder, PORTS));
  let revision = Number(valueOf(await library.drafts.get(DRAFT_ID)).title);
  for (;;) {
    revision++;
    const entry = { by: 'Drill', action: 'text.edit', details: { revision } };
    valueOf(await library.drafts.save(DRAFT_ID, draftOf(revision, bytes), [entry]));
    say(revision);
  }
}

/** The control: what a program does that knows no better. */
async function writePlainly(folder: string, bytes: number): Promise<never> {
  const file = path.join(folder, 'plain.json');
  let revision = readPlain(folder);
  // made before: what a kill is to meet is the write and not the making of the text
  const text = JSON.stringify(draftOf(0, bytes));
  for (;;) {
    revision++;
    writeFileSync(file, text.replace('"title":"0"', `"title":"${revision}"`));
    say(revision);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The control's revision on disk; throws where the file can't be read. */
export function readPlain(folder: string): number {
  const value = JSON.parse(readFileSync(path.join(folder, 'plain.json'), 'utf8')) as { title: string };
  return Number(value.title);
}

export function makePlain(folder: string, bytes: number): void {
  openSync(path.join(folder, 'plain.json'), 'w');
  writeFileSync(path.join(folder, 'plain.json'), JSON.stringify(draftOf(0, bytes)));
}

/** At once and unbuffered: what was said was said before the kill. */
function say(revision: number): void {
  writeSync(1, `${revision}\n`);
}
