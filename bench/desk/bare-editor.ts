import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Block } from '../../src-shared/domain/block';

/** What the galley is set in: a variable face takes longer to set than one of the system's, and that is not Stet's doing. */
const GALLEY_TYPE =
  'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';

/** Makes the page of the bare editor in a folder, and answers its file. */
export async function bareEditorPage(folder: string, blocks: readonly Block[]): Promise<string> {
  await build({
    configFile: false,
    root: process.cwd(),
    logLevel: 'warn',
    build: {
      lib: { entry: 'bench/desk/bare-page.ts', formats: ['iife'], name: 'bare', fileName: () => 'bare.js' },
      outDir: folder,
      emptyOutDir: false,
    },
  });
  const css = readFileSync('src-renderer/desk/galley/galley.css', 'utf8');
  const type = readFileSync(GALLEY_TYPE).toString('base64');
  const page = `<!doctype html><meta charset="utf-8"><title>Bare editor</title>
<style>@font-face{font-family:Galley;font-weight:200 900;src:url(data:font/woff2;base64,${type})}
body{margin:0;font-family:Galley}.scroller{height:100vh;overflow-y:auto}main{max-width:46rem;margin:0 auto;padding:36px 40px 96px 108px}
:root{--galley:19px;--serif:Galley;--ink:#111}${css}</style>
<div class="scroller" data-scroller><button>Open</button><main></main></div>
<script>window.story = ${JSON.stringify(blocks).replace(/</g, '\\u003c')};</script><script src="bare.js"></script>`;
  const file = path.join(folder, 'bare.html');
  writeFileSync(file, page);
  return file;
}
