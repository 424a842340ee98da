import path from 'node:path';
import { ROOT, inRoot } from './project.mjs';

/**
 * Makes one file for Node of a TypeScript program; packages stay where they are. It lies inside the project, so that
 * they are found.
 *
 * @param {string} source @param {string} folder  below .cache @returns {Promise<string>} the file
 */
export async function bundleForNode(source, folder) {
  const { build } = await import('vite');
  const outDir = inRoot('.cache', folder);
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      ssr: source,
      outDir,
      emptyOutDir: true,
      target: 'node20.18',
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  return path.join(outDir, 'program.mjs');
}
