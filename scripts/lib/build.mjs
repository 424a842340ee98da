import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { ROOT, inRoot } from './project.mjs';
import { packageFile, runNode } from './run.mjs';
import { progress } from './terminal.mjs';

const SOURCES = ['src-shared', 'src-main', 'src-renderer'];
const CONFIGURATION = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.base.json'];
const STAMP = inRoot('out/.built-from');

/** Builds when the sources are not those of the last build. */
export async function ensureBuild() {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  const work = progress('Building');
  const outcome = await build();
  work.end(outcome.code === 0 ? 'done' : 'failed');
  if (outcome.code !== 0) throw new Problem(`The build failed:\n\n${outcome.output.trim()}`);
}

/** Builds in any case. @returns {Promise<import('./run.mjs').Outcome>} */
export async function build() {
  const sources = fingerprint();
  const outcome = await runNode(
    packageFile('electron-vite/bin/electron-vite.js'),
    ['build', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
    },
  );
  if (outcome.code === 0) {
    mkdirSync(path.dirname(STAMP), { recursive: true });
    writeFileSync(STAMP, sources);
  }
  return outcome;
}

/**
 * Names the sources by their bytes. Times would do for an edit, but not for a file that was deleted
 * or for a branch that was switched; all sources together are read in some tens of milliseconds.
 */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesUnder), ...CONFIGURATION].sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(inRoot(file)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} paths from the root */
function filesUnder(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}
