import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importProblem } from '../../scripts/architecture/layers.mjs';
import { importsIn, readImports, type SourceImport } from './support/read-imports';
import { ROOT, resolveImport, sourceFiles } from './support/source-tree';

const SOURCES = ['src-shared', 'src-main', 'src-renderer'].flatMap(sourceFiles);
const WINDOWLESS = ['store', 'importers', 'exporters', 'quote-worker', 'services', 'cli'];

const read = new Map<string, SourceImport[]>();

/** Each file is read once, however many chains lead through it. */
function importsOf(file: string): SourceImport[] {
  const known = read.get(file) ?? readImports(path.join(ROOT, file));
  read.set(file, known);
  return known;
}

/** Files whose code runs when `file` is loaded, with the chain of imports that led to each. */
function loadedFrom(file: string): Map<string, string[]> {
  const chains = new Map([[file, [file]]]);
  for (const [current, chain] of chains) {
    for (const { specifier, typeOnly } of importsOf(current)) {
      const target = specifier.startsWith('.') && !typeOnly ? resolveImport(current, specifier) : null;
      if (target && !chains.has(target) && /\.(ts|svelte)$/.test(target)) {
        chains.set(target, [...chain, target]);
      }
    }
  }
  return chains;
}

describe('the layers', () => {
  it('hold: every import in the sources is one that its layer may have', () => {
    const problems = SOURCES.flatMap((file) =>
      importsOf(file).flatMap((imported) => {
        const problem = importProblem(file, imported);
        return problem ? [`${file}:${imported.line}: ${problem}`] : [];
      }),
    );
    expect(problems).toEqual([]);
  });

  it('are not walked around: no import leads out of the sources into tests, benches or scripts', () => {
    const strays = SOURCES.flatMap((file) =>
      importsOf(file)
        .map(({ specifier }) => path.posix.join(path.posix.dirname(file), specifier))
        .filter((target) => /^(\.\.|tests|bench|scripts)(\/|$)/.test(target))
        .map((target) => `${file} → ${target}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(WINDOWLESS)(
    'src-main/%s runs in plain Node: nothing it loads, however far away, imports electron',
    (name) => {
      const reached = sourceFiles(`src-main/${name}`).flatMap((file) =>
        [...loadedFrom(file)].flatMap(([loaded, chain]) => {
          const electron = importsOf(loaded).some(
            (found) => found.specifier === 'electron' && !found.typeOnly,
          );
          return electron ? [chain.join(' → ')] : [];
        }),
      );
      expect(reached).toEqual([]);
    },
  );

  it('have no cycle inside src-shared: a file never loads itself by way of others', () => {
    const cycles = sourceFiles('src-shared').flatMap((file) =>
      importsOf(file)
        .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
        .map(({ specifier }) => resolveImport(file, specifier))
        .filter((target): target is string => target !== null && loadedFrom(target).has(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(cycles).toEqual([]);
  });
});

describe('what a layer may import', () => {
  const value = (specifier: string) => ({ specifier, typeOnly: false });
  const type = (specifier: string) => ({ specifier, typeOnly: true });

  it.each([
    ['src-shared/domain/draft.ts', value('./claim')],
    ['src-shared/domain/draft.ts', value('../text/offsets')],
    ['src-shared/quotes/align.ts', value('../result')],
    ['src-shared/documents/open.ts', value('valibot')],
    ['src-shared/documents/migrations/0002-terms.ts', type('../migration')],
    ['src-main/preload/index.ts', value('electron')],
    ['src-main/windows/app-protocol.ts', value('electron')],
    ['src-main/cli/index.ts', value('../services/import-draft')],
    ['src-main/store/durable-adapter.ts', value('node:fs/promises')],
    ['src-renderer/desk/Galley.svelte', type('../desktop-api')],
    ['src-renderer/main.ts', value('./desktop-api')],
    ['src-renderer/ui/Dialog.svelte', value('bits-ui')],
  ])('%s may import %j', (file, imported) => {
    expect(importProblem(file, imported)).toBeNull();
  });

  it.each([
    ['src-shared/domain/draft.ts', value('../quotes/align')],
    ['src-shared/domain/draft.ts', value('valibot')],
    ['src-shared/quotes/align.ts', value('node:crypto')],
    ['src-shared/quotes/align.ts', value('crypto')],
    ['src-shared/gate/blockers.ts', value('../quotes/verdict')],
    ['src-shared/documents/migrations/0002-terms.ts', value('../../domain/draft')],
    ['src-shared/ipc/contract.ts', value('electron')],
    ['src-main/preload/index.ts', value('../store/library-folder')],
    ['src-main/preload/index.ts', value('node:fs')],
    ['src-main/cli/index.ts', value('electron')],
    ['src-main/services/library.ts', type('electron')],
    ['src-main/importers/registry.ts', value('../windows/dialogs')],
    ['src-main/store/journal.ts', value('electron-log')],
    ['src-renderer/desk/Galley.svelte', value('../desktop-api')],
    ['src-renderer/desk/Galley.svelte', value('../../src-main/store/journal')],
    ['src-renderer/desk/Galley.svelte', value('node:path')],
    ['src-renderer/ui/Dialog.svelte', value('../state/library.svelte')],
  ])('%s may not import %j', (file, imported) => {
    expect(importProblem(file, imported)).not.toBeNull();
  });
});

describe('reading imports', () => {
  it('finds static, type-only, dynamic and re-exported ones, each with its line', () => {
    const text = [
      `import { a } from './a';`,
      `import type { B } from './b';`,
      `export * from './c';`,
      `const late = () => import('./d');`,
      `type E = import('./e').E;`,
    ].join('\n');
    expect(importsIn(text, false)).toEqual([
      { specifier: './a', typeOnly: false, line: 1 },
      { specifier: './b', typeOnly: true, line: 2 },
      { specifier: './c', typeOnly: false, line: 3 },
      { specifier: './d', typeOnly: false, line: 4 },
      { specifier: './e', typeOnly: true, line: 5 },
    ]);
  });

  it('finds those of both scripts of a component, and none in its markup', () => {
    const component = [
      `<script module lang="ts">`,
      `  import { one } from './one';`,
      `</script>`,
      `<script lang="ts">`,
      `  import { two } from './two';`,
      `</script>`,
      `<p>import { three } from './three';</p>`,
    ].join('\n');
    expect(importsIn(component, true)).toEqual([
      { specifier: './one', typeOnly: false, line: 2 },
      { specifier: './two', typeOnly: false, line: 5 },
    ]);
  });
});
