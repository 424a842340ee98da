import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsReadWhileLoading } from './support/read-while-loading';
import { ROOT, sourceFiles } from './support/source-tree';

describe('the modules of a window', () => {
  it('read no text while they load: the language is chosen after that', () => {
    const early = sourceFiles('src-renderer')
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) =>
        textsReadWhileLoading(readFileSync(path.join(ROOT, file), 'utf8')).map((line) => `${file}:${line}`),
      );
    expect(early).toEqual([]);
  });

  it.each([
    ['const title = words.desk.title;', [1]],
    ['const TITLES = KINDS.map((kind) => words.kinds[kind]);', [1]],
    ['const titles = () => KINDS.map((kind) => words.kinds[kind]);', []],
    ['class Desk {\n  static title = words.desk.title;\n}', [2]],
    ['class Desk {\n  title = words.desk.title;\n}', []],
    ['const SAID = { rename: () => words.deeds.renamed };', []],
  ])('are told apart: %s', (text, lines) => {
    expect(textsReadWhileLoading(text)).toEqual(lines);
  });
});
