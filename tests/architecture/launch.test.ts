import { describe, expect, it } from 'vitest';
import { importers } from '../../src-main/importers/registry';
import { EXTENSIONS } from '../../src-main/importers/extensions';
import { loadedFrom, packagesLoadedFrom } from './support/loaded-from';

const atOnce = (entry: string, under: RegExp): string[] =>
  [...loadedFrom(entry, 'atOnce').values()]
    .filter((chain) => under.test(chain.at(-1) ?? ''))
    .map((chain) => chain.join(' → '));

describe('a launch', () => {
  it('waits in the main process for no package that only reads, writes, spells or seals', () => {
    expect(packagesLoadedFrom('src-main/index.ts')).toEqual([
      'electron',
      'electron-log/main',
      'electron-window-state',
      'lowdb',
      'valibot',
    ]);
  }, 60_000);

  it('loads no reader of files, no writer of copies and no index into the main process', () => {
    const formats =
      /importers\/(drafts|interviews|documents|registry)|exporters\/(registry|.*-exporter)|quote-desk/;
    expect(atOnce('src-main/index.ts', formats)).toEqual([]);
  });

  it('waits in the window for the start screen and the library alone', () => {
    const others =
      /desk\/|inspector\/|ledger\/|settings\/|src-renderer\/export\/|CareScreen|src-shared\/(quotes|commands)\//;
    expect(atOnce('src-renderer/main.ts', others)).toEqual([]);
    expect(
      packagesLoadedFrom('src-renderer/main.ts').filter((name) => /bits|prose|layer|pane/.test(name)),
    ).toEqual([]);
  });
});

describe('what dialogues offer without the importers', () => {
  it.each(['draft', 'interview', 'document'] as const)('is every extension that is read as %s', (as) => {
    const read = importers.filter((importer) => importer.as === as).flatMap(({ extensions }) => extensions);
    expect([...EXTENSIONS[as]].sort()).toEqual([...new Set(read)].sort());
  });
});
