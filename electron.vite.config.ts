import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type UserConfig } from 'electron-vite';

/** The oldest Electron that has to run Stet is 33; electron-vite would take the targets of the installed one. */
const NODE_TARGET = 'node20.18';
const CHROME_TARGET = 'chrome130';

const root = import.meta.dirname;

/** Entry name → source file. A worker is an entry of its own, because it is started by file name. */
const MAIN_ENTRIES = {
  index: 'src-main/index.ts',
  cli: 'src-main/cli/index.ts',
  'quote-worker': 'src-main/quote-worker/worker.ts',
  'spelling-worker': 'src-main/services/machine/spelling-worker.ts',
  'import-worker': 'src-main/importers/worker.ts',
};
const PRELOAD_ENTRIES = { index: 'src-main/preload/index.ts' };
const RENDERER_ENTRIES = { index: 'src-renderer/index.html' };

/** Leaves out what has no source (yet), so that one missing part does not stop the others from being built. */
function existing(entries: Record<string, string>): Record<string, string> {
  const present = Object.entries(entries).map(([name, file]) => [name, resolve(root, file)] as const);
  return Object.fromEntries(present.filter(([, file]) => existsSync(file)));
}

/** Packages that every launch needs: bundled, they are one read instead of dozens. All others stay where they are. */
const EVERY_LAUNCH = ['electron-log', 'electron-window-state', 'lowdb', 'valibot'];

function main(): UserConfig['main'] {
  return {
    build: {
      outDir: 'out/main',
      externalizeDeps: { exclude: EVERY_LAUNCH },
      target: NODE_TARGET,
      sourcemap: true,
      rolldownOptions: {
        input: existing(MAIN_ENTRIES),
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          // shorter to parse; names stay, so that crash reports can be read
          minify: { compress: true, mangle: false, codegen: true },
        },
      },
    },
  };
}

/** A sandboxed preload is one CommonJS file that can load nothing but `electron`. */
function preload(): UserConfig['preload'] {
  return {
    build: {
      outDir: 'out/preload',
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: {
        input: existing(PRELOAD_ENTRIES),
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  };
}

/** No asset is inlined: the content security policy has no `data:` in it. */
function renderer(): UserConfig['renderer'] {
  return {
    root: resolve(root, 'src-renderer'),
    plugins: [svelte({ configFile: false })],
    build: {
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      target: CHROME_TARGET,
      minify: true,
      assetsInlineLimit: 0,
      // read from the disk, not from a network
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { input: existing(RENDERER_ENTRIES) },
    },
  };
}

/** The parts to build: those of which at least one entry is there. */
export default defineConfig({
  ...(hasSome(MAIN_ENTRIES) && { main: main() }),
  ...(hasSome(PRELOAD_ENTRIES) && { preload: preload() }),
  ...(hasSome(RENDERER_ENTRIES) && { renderer: renderer() }),
});

function hasSome(entries: Record<string, string>): boolean {
  return Object.keys(existing(entries)).length > 0;
}
