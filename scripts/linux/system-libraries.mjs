import { existsSync } from 'node:fs';
import { Problem } from '../lib/problem.mjs';
import { isRoot } from '../lib/project.mjs';
import { isOnPath, run, succeeds } from '../lib/run.mjs';
import { progress } from '../lib/terminal.mjs';

/** Debian's packages of what Electron loads; where a name changed in Debian 13, the newer first. */
const LIBRARY_PACKAGES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  ['libcups2t64', 'libcups2'],
  ['libnss3'],
  ['libgbm1'],
  ['libxss1'],
  ['libxtst6'],
];
const DISPLAY_PACKAGES = [['xvfb']];

/**
 * Makes sure that Electron finds its shared libraries and, where one is needed, that a virtual display can
 * be had. As root on Debian it installs what is missing; else it says how. Does nothing on other systems.
 *
 * @param {string} executable
 * @param {{ virtualDisplay: boolean }} needs
 */
export async function ensureSystemLibraries(executable, { virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const libraries = await missingLibraries(executable);
  const noXvfb = virtualDisplay && !isOnPath('Xvfb');
  if (libraries.length === 0 && !noXvfb) return;
  const wanted = [...(libraries.length > 0 ? LIBRARY_PACKAGES : []), ...(noXvfb ? DISPLAY_PACKAGES : [])];
  const missing = shortList([...(noXvfb ? ['Xvfb'] : []), ...libraries]);
  if (!existsSync('/etc/debian_version') || !isOnPath('apt-get')) {
    throw new Problem(
      `Electron needs what this system does not have: ${missing}. Please install it and start again.`,
    );
  }
  if (!isRoot()) throw new Problem(howToInstall(missing, wanted));
  await install(missing, wanted);
  const still = await missingLibraries(executable);
  if (still.length > 0) throw new Problem(`Electron still does not find: ${still.join(', ')}.`);
}

/** @param {string} executable @returns {Promise<string[]>} names such as `libnss3.so` */
async function missingLibraries(executable) {
  const { output } = await run('ldd', [executable]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

/** @param {string[]} names @returns {string} no longer than a line */
function shortList(names) {
  const more = names.length - 4;
  return more > 1 ? `${names.slice(0, 4).join(', ')} and ${more} more` : names.join(', ');
}

/** @param {string} missing @param {string[][]} wanted */
async function install(missing, wanted) {
  const work = progress(`Installing what Electron needs of the system (${missing})`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update'], { env });
  const outcome = await run('apt-get', ['install', '-y', '--no-install-recommends', ...known(wanted)], {
    env,
  });
  work.end(outcome.code === 0 ? 'done' : 'failed');
  if (outcome.code === 0) return;
  const log = `${update.code === 0 ? '' : update.output}${outcome.output}`
    .trim()
    .split('\n')
    .slice(-20)
    .join('\n');
  throw new Problem(`apt-get could not install what Electron needs (${missing}):\n\n${log}`);
}

/** Of each package's names, the one this Debian knows. @param {string[][]} wanted */
function known(wanted) {
  return wanted.map(
    (names) => names.find((name) => succeeds('apt-cache', ['show', name])) ?? names.at(-1) ?? '',
  );
}

/** @param {string} missing @param {string[][]} wanted */
function howToInstall(missing, wanted) {
  return [
    `Electron needs what this system does not have: ${missing}.`,
    'This installs it:',
    '',
    `  sudo apt-get install ${known(wanted).join(' ')}`,
    '',
    'Without a window, everything is there on the command line: npm run stet -- help',
  ].join('\n');
}
