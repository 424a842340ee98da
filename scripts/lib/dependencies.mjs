import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { Problem } from './problem.mjs';
import { ROOT, inRoot } from './project.mjs';
import { progress } from './terminal.mjs';

const LOCKFILE = inRoot('package-lock.json');
const INSTALLED = inRoot('node_modules/.package-lock.json');
const STAMP = inRoot('node_modules/.stet-lockfile');

/** Installs what the lockfile names when it is missing or older than the lockfile. Says nothing when there is nothing to do. */
export async function ensureDependencies() {
  const lockfile = readFileSync(LOCKFILE, 'utf8');
  const wanted = createHash('sha256')
    .update(lockfile)
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
  if (existsSync(STAMP) && existsSync(INSTALLED) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!existsSync(INSTALLED) || !installedMatches(lockfile, readFileSync(INSTALLED, 'utf8'))) await install();
  writeFileSync(STAMP, wanted);
}

/**
 * Somebody may have run npm by hand: what npm notes about the installed tree decides. A package for
 * another system is in the lockfile and rightly not in the tree.
 *
 * @param {string} lockfile  text of package-lock.json
 * @param {string} tree  text of node_modules/.package-lock.json
 * @returns {boolean}
 */
export function installedMatches(lockfile, tree) {
  const wanted = Object.entries(packagesOf(lockfile)).filter(([place]) => place !== '');
  const installed = packagesOf(tree);
  return wanted.every(([place, { version, optional }]) => {
    const found = installed[place];
    return found ? found.version === version : optional === true;
  });
}

/** @param {string} lockfile @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(lockfile) {
  return JSON.parse(lockfile).packages;
}

async function install() {
  const work = progress('Installing the dependencies of the lockfile');
  const ticking = setInterval(() => work.update('still at it'), 1000);
  const { code, output } = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
  });
  clearInterval(ticking);
  work.end(code === 0 ? 'done' : 'failed');
  if (code !== 0) throw new Problem(`npm ci could not install the dependencies:\n\n${output.trim()}`);
}
