import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../architecture/support/source-tree';

const FOLDERS = [
  'src-shared',
  'src-main',
  'src-renderer',
  'tests',
  'bench',
  'drills',
  'scripts',
  'data',
  'docs',
];

/** Every file of the project that its docs may name, as a path from the root, with `/`. */
export function projectFiles(): string[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')),
  );
  const atTheRoot = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  return [...inFolders, ...atTheRoot.map(({ name }) => name)];
}

/**
 * The files that a page means by what stands in its code marks: a path from the root, or the end of one, a folder, a
 * source without its extension, `*` for any name. `NAME` stands for a name of the reader's. `null` where it names no file of the project.
 */
export function pathsOf(named: string, files: readonly string[]): string[] | null {
  if (!isPath(named)) return null;
  const pattern = new RegExp(`(^|/)${named.split('*').map(escaped).join('[^/]*')}${endOf(named)}`);
  return files.filter((file) => pattern.test(file));
}

/** Begins at a folder of the project, or ends as its sources do. */
function isPath(named: string): boolean {
  if (/[\s<>{}()…]|\bNAME\b/.test(named)) return false;
  return FOLDERS.some((folder) => named.startsWith(`${folder}/`)) || /\w\.(ts|svelte|mjs)$/.test(named);
}

function endOf(named: string): string {
  if (named.endsWith('/')) return '';
  return '(\\.(ts|svelte|svelte\\.ts|mjs))?(/.*)?$';
}

function escaped(text: string): string {
  return text.replace(/[.+?^$|[\]\\]/g, '\\$&');
}
