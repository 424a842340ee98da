import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Root of the project. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The `.ts` and `.svelte` files under a folder of the project, as paths from its root, with `/`. */
export function sourceFiles(folder: string): string[] {
  const absolute = path.join(ROOT, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** The project's file behind a relative import, or null where the import names no file. */
export function resolveImport(fromFile: string, specifier: string): string | null {
  const target = path.posix.join(path.posix.dirname(fromFile), specifier);
  const candidates = [target, `${target}.ts`, `${target}/index.ts`, `${target}.d.ts`];
  return candidates.find((file) => /\.\w+$/.test(file) && existsSync(path.join(ROOT, file))) ?? null;
}
