import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sourceFiles } from '../architecture/support/source-tree';
import { ENGLISH } from '../../src-shared/words/english';

const SOURCES = ['src-renderer', 'src-main', 'src-shared']
  .flatMap(sourceFiles)
  .map((file) => readFileSync(path.join(ROOT, file), 'utf8'))
  .join('\n');

/** `gate.title`, of all texts and tables of texts; whole sections that are looked into by name are in use as they are. */
const USED = new Set(
  [...SOURCES.matchAll(/\b([a-zA-Z]+)\s*\.\s*(?=([a-zA-Z]+)\b)/g)].map(([, noun, key]) => `${noun}.${key}`),
);
const LOOKED_INTO = new Set(
  [...SOURCES.matchAll(/\bwords\.([a-zA-Z]+)(?:\[|;)/g), ...SOURCES.matchAll(/(?<![\w.])([a-zA-Z]+)\[/g)].map(
    ([, noun]) => noun,
  ),
);

it('no text of the catalogue is left over: each is shown somewhere', () => {
  const leftOver = Object.entries(ENGLISH).flatMap(([noun, section]) =>
    typeof section === 'string' || noun === 'sentences' || LOOKED_INTO.has(noun)
      ? []
      : Object.keys(section).flatMap((key) => (USED.has(`${noun}.${key}`) ? [] : [`${noun}.${key}`])),
  );
  expect(leftOver).toEqual([]);
});

/** Nouns whose sentences are said by the kind of something: `steps.${type}`. */
const SAID_BY_KIND = new Set([...SOURCES.matchAll(/say\(`(\w+)\.\$\{/g)].map(([, noun]) => noun));

it('no sentence of the catalogue is left over: each is said somewhere', () => {
  const leftOver = Object.entries(ENGLISH.sentences).flatMap(([noun, section]) =>
    Object.keys(section)
      .map((key) => `${noun}.${key}`)
      .filter((code) => !SOURCES.includes(`'${code}'`) && !SAID_BY_KIND.has(noun)),
  );
  expect(leftOver).toEqual([]);
});
