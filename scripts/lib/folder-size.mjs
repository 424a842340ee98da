import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Bytes under a folder, as far as they can be read while others write there; 0 where there is no folder.
 *
 * @param {string} folder @returns {number}
 */
export function folderSize(folder) {
  return entriesOf(folder).reduce((sum, entry) => {
    const file = path.join(folder, entry.name);
    return sum + (entry.isDirectory() ? folderSize(file) : sizeOf(file));
  }, 0);
}

/** @param {string} folder */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** @param {string} file */
function sizeOf(file) {
  try {
    return lstatSync(file).size;
  } catch {
    return 0;
  }
}
