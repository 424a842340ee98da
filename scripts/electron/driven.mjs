import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../lib/problem.mjs';
import { ROOT, isRoot } from '../lib/project.mjs';
import { say } from '../lib/terminal.mjs';
import { canStartDisplay, hasNoDisplay, startDisplay } from '../linux/display.mjs';
import { sandboxWorks } from '../linux/sandbox.mjs';
import { ensureSystemLibraries } from '../linux/system-libraries.mjs';
import { withoutRootsRights } from '../linux/unprivileged.mjs';
import { resolveElectron } from './resolve.mjs';

/**
 * What a program needs that drives the app: a test run, a bench.
 *
 * @typedef {object} Driven
 * @property {string[]} as  start of the command line, empty where none is needed
 * @property {NodeJS.ProcessEnv} env  with STET_ELECTRON, DISPLAY, STET_DISPLAYS (all that were
 *   started, comma between) and, where there is no other way, STET_NO_SANDBOX
 * @property {() => void} end  stops and removes what was prepared
 */

/**
 * Resolves Electron, what it needs of the system, displays of its own and a user with whom its sandbox works.
 *
 * @param {string[]} writable  folders the program writes to, made where they are missing
 * @param {number} [displays]  how many; windows on different displays don't take the focus from each other
 * @returns {Promise<Driven>}
 */
export async function prepareDriven(writable, displays = 1) {
  const electron = await resolveElectron();
  await ensureSystemLibraries(electron.executable, { virtualDisplay: hasNoDisplay() });
  for (const folder of writable) mkdirSync(folder, { recursive: true });
  const user = withoutRootsRights([ROOT, electron.folder, path.dirname(process.execPath)], writable);
  const own = await ownDisplays(displays);
  return {
    as: user?.as ?? [],
    env: {
      ...process.env,
      ...user?.env,
      ...own.env,
      STET_ELECTRON: electron.executable,
      STET_NO_SANDBOX: needsNoSandbox(electron.folder, user?.as) ? '1' : undefined,
    },
    end() {
      own.stop();
      user?.cleanUp();
    },
  };
}

/**
 * Displays of its own even where there is a screen: windows that pop up under a person's hands disturb both.
 *
 * @param {number} count
 */
async function ownDisplays(count) {
  if (!canStartDisplay()) {
    if (hasNoDisplay()) {
      throw new Problem('There is no display, and Xvfb, which would make one, is not installed.');
    }
    return { env: {}, stop() {} };
  }
  const displays = await Promise.all(Array.from({ length: count }, startDisplay));
  const names = displays.map(({ name }) => name);
  return {
    env: { DISPLAY: names[0], STET_DISPLAYS: names.join(','), WAYLAND_DISPLAY: undefined },
    stop: () => displays.forEach(({ stop }) => stop()),
  };
}

/** @param {string} electronFolder @param {string[]} [as] */
function needsNoSandbox(electronFolder, as) {
  const stillRoot = isRoot() && !as;
  if (!stillRoot && sandboxWorks(electronFolder, as)) return false;
  const reason = stillRoot
    ? 'this is root, and another user can’t read the checkout, Electron or Node'
    : 'this system lets no program make namespaces';
  say(`\n*** Electron runs WITHOUT its sandbox: ${reason}. What the sandbox does is not tested here. ***\n`);
  return true;
}
