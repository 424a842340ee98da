import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ENTRIES = {
  cli: path.join(ROOT, 'src-main/cli/index.ts'),
  'import-worker': path.join(ROOT, 'src-main/importers/worker.ts'),
  'hostile-worker': path.join(ROOT, 'tests/support/hostile-import-worker.ts'),
};

/** The command line and the import worker as the build makes them, in a folder of their own. */
export interface BuiltMain {
  readonly cli: string;
  readonly importWorker: string;
  /** See `hostile-import-worker.ts`. */
  readonly hostileWorker: string;
  remove(): void;
}

/** Builds what runs as a file of its own and so can't run from the sources. */
export async function builtMain(): Promise<BuiltMain> {
  // inside the project, so that packages are found from there
  const cache = path.join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'stet-built-'));
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20.18',
      rolldownOptions: {
        input: ENTRIES,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return {
    cli: path.join(folder, 'cli.js'),
    importWorker: path.join(folder, 'import-worker.js'),
    hostileWorker: path.join(folder, 'hostile-worker.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
