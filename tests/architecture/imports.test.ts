import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importProblem } from '../../scripts/architecture/layers.mjs';
import { importCircles } from './support/import-circles';
import { importsOf, loadedFrom } from './support/loaded-from';
import { importsIn } from './support/read-imports';
import { sourceFiles } from './support/source-tree';

const SOURCES = ['src-shared', 'src-main', 'src-renderer'].flatMap(sourceFiles);
const BESIDE_THE_SOURCES = ['tests', 'bench', 'drills'];
/** For reading and parsing every source once, on a machine that is busy with other things. */
const WHOLE_TREE_MS = 90_000;

const WINDOWLESS = ['store', 'importers', 'exporters', 'quote-worker', 'services', 'cli'];

describe('the layers', () => {
  it(
    'hold: every import in the sources is one that its layer may have',
    () => {
      const problems = SOURCES.flatMap((file) =>
        importsOf(file).flatMap((imported) => {
          const problem = importProblem(file, imported);
          return problem ? [`${file}:${imported.line}: ${problem}`] : [];
        }),
      );
      expect(problems).toEqual([]);
    },
    WHOLE_TREE_MS,
  );

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

  it(
    'have no circle: no file, of the sources or beside them, loads itself by way of others',
    () => {
      const files = [...SOURCES, ...BESIDE_THE_SOURCES.flatMap(sourceFiles)];
      expect(importCircles(files, (_file, { typeOnly }) => !typeOnly)).toEqual([]);
    },
    WHOLE_TREE_MS,
  );

  // the classes of a window's state are given their owner, and name its type
  it(
    'have no circle of types either, but between the state of a window and its parts',
    () => {
      const isState = (file: string) => file.startsWith('src-renderer/state/');
      expect(importCircles(SOURCES, (file, { typeOnly }) => !(typeOnly && isState(file)))).toEqual([]);
    },
    WHOLE_TREE_MS,
  );
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
    ['src-main/store/files/durable-adapter.ts', value('node:fs/promises')],
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

describe('circles', () => {
  it('are found where they are: the state of a window and its parts know one another’s types', () => {
    const circles = importCircles(sourceFiles('src-renderer/state'), () => true);
    expect(circles.map((circle) => circle.includes('src-renderer/state/workspace.svelte.ts'))).toEqual([
      true,
    ]);
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
      { specifier: './a', typeOnly: false, later: false, line: 1 },
      { specifier: './b', typeOnly: true, later: false, line: 2 },
      { specifier: './c', typeOnly: false, later: false, line: 3 },
      { specifier: './d', typeOnly: false, later: true, line: 4 },
      { specifier: './e', typeOnly: true, later: false, line: 5 },
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
      { specifier: './one', typeOnly: false, later: false, line: 2 },
      { specifier: './two', typeOnly: false, later: false, line: 5 },
    ]);
  });
});
