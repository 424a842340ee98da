import { lchownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { isRoot } from '../lib/project.mjs';
import { isOnPath, succeeds } from '../lib/run.mjs';

/** `nobody`: owns nothing, may nothing, is there on every Linux. */
const NOBODY = 65534;

const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--inh-caps=-all'];

/**
 * A way to start programs without root's rights.
 *
 * @typedef {object} Unprivileged
 * @property {string[]} as  start of the command line
 * @property {NodeJS.ProcessEnv} env  a home and temporary folder of its own
 * @property {() => void} cleanUp
 */

/**
 * Chromium refuses its sandbox to root; the tests want the true one. So root starts them as nobody.
 *
 * @param {string[]} folders  what has to be readable: first the checkout, then the rest
 * @param {string[]} writable  folders that are handed over until cleanUp
 * @returns {Unprivileged | null} null where there is no way
 */
export function withoutRootsRights(folders, writable) {
  if (!isRoot() || !isOnPath('setpriv')) return null;
  const as = [AS_NOBODY, throughOpenPath(folders)].find((way) => way && canRead(way, folders));
  if (!as) return null;
  const home = mkdtempSync('/tmp/stet-home-');
  const temporary = path.join(home, 'tmp');
  mkdirSync(temporary);
  const owners = writable.map((folder) => ({ folder, owner: statSync(folder) }));
  for (const folder of [home, ...writable]) handOver(folder, { uid: NOBODY, gid: NOBODY });
  const env = {
    HOME: home,
    TMPDIR: temporary,
    USER: 'nobody',
    XDG_CONFIG_HOME: undefined,
    XDG_CACHE_HOME: undefined,
  };
  const cleanUp = () => {
    for (const { folder, owner } of owners) handOver(folder, owner);
    rmSync(home, { recursive: true, force: true });
    process.off('exit', cleanUp);
  };
  process.on('exit', cleanUp);
  return { as, env: { ...env, XDG_RUNTIME_DIR: undefined, DBUS_SESSION_BUS_ADDRESS: undefined }, cleanUp };
}

/** @param {string} folder  and all that is in it @param {{ uid: number, gid: number }} owner */
function handOver(folder, { uid, gid }) {
  lchownSync(folder, uid, gid);
  for (const entry of readdirSync(folder, { recursive: true })) {
    lchownSync(path.join(folder, String(entry)), uid, gid);
  }
}

/** Enters every folder, reads the files of the first (a strict umask closes files, not folders) and starts Node. */
const LOOK = [
  'for folder; do cd "$folder" && ls >/dev/null || exit 1; done',
  'cd "$1" && cat package.json >/dev/null',
  '"$0" --version',
].join(' && ');

/** @param {string[]} as @param {string[]} folders */
function canRead(as, folders) {
  const [command = '', ...args] = as;
  return succeeds(command, [...args, 'sh', '-c', LOOK, process.execPath, ...folders]);
}

/**
 * Where a folder on the way is closed to others (a checkout in root's home), the same in a mount namespace in
 * which it is open. Needs more than root's name: containers often refuse it.
 *
 * @param {string[]} folders
 * @returns {string[] | null}
 */
function throughOpenPath(folders) {
  const blocked = new Set(folders.map(firstClosed).filter((folder) => folder !== null));
  const [only] = blocked;
  if (blocked.size !== 1 || !only) return null;
  const below = folders.filter((folder) => folder === only || folder.startsWith(`${only}/`));
  const script = path.join(import.meta.dirname, 'with-open-path.sh');
  const mounts = below.flatMap((folder) => (folder === only ? entriesOf(folder) : [folder]));
  return [
    'unshare',
    '--mount',
    '--propagation',
    'private',
    'sh',
    script,
    only,
    ...mounts,
    '--',
    ...AS_NOBODY,
  ];
}

/** The first folder on the way to one, itself included, that others may not enter. @param {string} folder @returns {string | null} */
function firstClosed(folder) {
  const parts = folder.split('/').slice(1);
  const way = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  return way.find((step) => (statSync(step).mode & 0o001) === 0) ?? null;
}

/** @param {string} folder */
const entriesOf = (folder) => readdirSync(folder).map((name) => path.join(folder, name));
