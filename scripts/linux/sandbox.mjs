import { statSync } from 'node:fs';
import path from 'node:path';
import { succeeds } from '../lib/run.mjs';

const SET_USER_ID = 0o4000;

/**
 * Whether Chromium's sandbox can be set up: by namespaces of the user's own, or by its helper program where
 * an administrator gave that root's rights. Containers and some distributions allow neither.
 *
 * @param {string} electronFolder
 * @param {string[]} [as]  start of a command line that turns it into that of another user
 * @returns {boolean}
 */
export function sandboxWorks(electronFolder, as = []) {
  if (process.platform !== 'linux') return true;
  const [command = '', ...args] = [
    ...as,
    'unshare',
    '--user',
    '--map-root-user',
    '--pid',
    '--fork',
    '--net',
    'true',
  ];
  return succeeds(command, args) || helperHasRights(electronFolder);
}

/** @param {string} electronFolder */
function helperHasRights(electronFolder) {
  const helper = statSync(path.join(electronFolder, 'chrome-sandbox'), { throwIfNoEntry: false });
  return helper !== undefined && helper.uid === 0 && (helper.mode & SET_USER_ID) !== 0;
}
