import os from 'node:os';
import path from 'node:path';

/** Root of the checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** @param {...string} parts @returns {string} a path inside the checkout */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/**
 * Where Electron is kept between runs. Root's home is closed to others, and the tests give up root's
 * rights before they start Electron: root therefore uses the cache of the whole machine.
 *
 * @returns {string}
 */
export function cacheFolder() {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (XDG_CACHE_HOME) return path.join(XDG_CACHE_HOME, 'stet');
  if (process.platform === 'win32' && LOCALAPPDATA) return path.join(LOCALAPPDATA, 'stet', 'cache');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'stet');
  if (isRoot()) return '/var/cache/stet';
  return path.join(os.homedir(), '.cache', 'stet');
}

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0;
}
