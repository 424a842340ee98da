import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../../src-shared/message-of';
import type { PrintPdf } from '../services/copies/export-service';
import { PrintFailure } from '../services/copies/print-failure';

/** How Electron is started with Stet as its app and without a screen. */
export interface ElectronStart {
  readonly executable: string;
  readonly args: readonly string[];
}

/** Looks for Electron, and fetches it where that is possible. Throws an Error with the ways out where there is none. */
export type FindElectron = () => Promise<ElectronStart>;

/** Far longer than a long book takes to print: what has not ended by then has hung. */
const LONGEST_PRINT_MS = 120_000;

const OR_HTML = 'Or export it as html, open that in a browser and print it from there.';

/** Prints with an Electron of its own that shows nothing and ends with the page. */
export function electronPrinter(find: FindElectron | null): PrintPdf {
  return async (html) => {
    const electron = await found(find);
    const folder = await mkdtemp(path.join(os.tmpdir(), 'stet-print-'));
    const [page, pdf] = [path.join(folder, 'page.html'), path.join(folder, 'page.pdf')];
    try {
      await writeFile(page, html, { mode: 0o600 });
      const complaint = await started(electron, ['--print-page', page, '--print-to', pdf]);
      if (!existsSync(pdf)) {
        throw new PrintFailure(`Electron could not print the page${complaint}. ${OR_HTML}`);
      }
      return await readFile(pdf);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

async function found(find: FindElectron | null): Promise<ElectronStart> {
  if (!find) throw new PrintFailure(`A PDF is printed by Electron, which is not at hand here. ${OR_HTML}`);
  try {
    return await find();
  } catch (error) {
    const reason = messageOf(error);
    throw new PrintFailure(
      `A PDF is printed by Electron, and that could not be had.\n\n${reason}\n\n${OR_HTML}`,
    );
  }
}

/** What Electron complained of, as the end of a sentence; empty where it ended well. */
async function started({ executable, args }: ElectronStart, job: readonly string[]): Promise<string> {
  try {
    await promisify(execFile)(executable, [...args, ...job], { timeout: LONGEST_PRINT_MS });
    return '';
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const last = (stderr ?? message).trim().split('\n').at(-1) ?? '';
    return last === '' ? '' : `: ${last.replace(/\.$/, '')}`;
  }
}
