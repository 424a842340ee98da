import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type { Block } from '../../src-shared/domain/block';

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
  const page = `<!doctype html><meta charset="utf-8"><title>Bare editor</title>
<style>body{margin:0}.scroller{height:100vh;overflow-y:auto}main{max-width:46rem;margin:0 auto;padding:36px 40px 96px 108px}
:root{--galley:19px;--serif:serif;--ink:#111}${css}</style>
<div class="scroller" data-scroller><button>Open</button><main></main></div>
<script>window.story = ${JSON.stringify(blocks).replace(/</g, '\\u003c')};</script><script src="bare.js"></script>`;
  const file = path.join(folder, 'bare.html');
  writeFileSync(file, page);
  return file;
}
