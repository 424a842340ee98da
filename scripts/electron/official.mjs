import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { folderSize } from '../lib/folder-size.mjs';
import { packageFile, runNode } from '../lib/run.mjs';
import { megabytes, progress } from '../lib/terminal.mjs';

/** @typedef {import('./resolve.mjs').Electron} Electron */

const PACKAGE = packageFile('electron');

/** A download of which nothing has come for so long is given up: a firewall that drops packets says nothing. */
const STALL_LIMIT_MS = 15_000;
const POLL_MS = 500;

/** The binary that belongs to the installed `electron` package, where it has been fetched. @returns {Electron | null} */
export function installedOfficial() {
  const folder = path.join(PACKAGE, 'dist');
  const marker = path.join(PACKAGE, 'path.txt');
  if (!existsSync(marker)) return null;
  const executable = path.join(folder, readFileSync(marker, 'utf8'));
  const version = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version;
  return existsSync(executable) ? { executable, folder, version, origin: 'the official binary' } : null;
}

/**
 * Lets the package's own installer fetch the binary, mirrors and all. Its temporary files go to a folder of
 * ours, so that their growth can be shown and a standstill noticed.
 *
 * @returns {Promise<Electron | null>} null where the release page can't be reached
 */
export async function downloadOfficial() {
  const work = progress('Downloading Electron from its release page');
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'stet-electron-'));
  const stalled = new AbortController();
  const watch = watchGrowth(temporary, work, () => stalled.abort());
  const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary };
  const { output } = await runNode(path.join(PACKAGE, 'install.js'), [], { env, signal: stalled.signal });
  clearInterval(watch);
  rmSync(temporary, { recursive: true, force: true });
  const installed = installedOfficial();
  work.end(installed ? 'done' : `not possible, ${stalled.signal.aborted ? 'no answer' : reasonIn(output)}`);
  return installed;
}

/**
 * @param {string} folder @param {ReturnType<typeof progress>} work @param {() => void} onStandstill
 */
function watchGrowth(folder, work, onStandstill) {
  let size = 0;
  let grownAt = Date.now();
  return setInterval(() => {
    const now = folderSize(folder);
    if (now !== size) [size, grownAt] = [now, Date.now()];
    work.update(megabytes(size));
    // Once bytes have come, what follows is unpacking elsewhere: only the beginning can stand still.
    if (Date.now() - grownAt > STALL_LIMIT_MS * (size > 0 ? 8 : 1)) onStandstill();
  }, POLL_MS);
}

/** The first line of a stack is its message. @param {string} output */
function reasonIn(output) {
  return output.trim().split('\n')[0] || 'the installer gave no reason';
}
