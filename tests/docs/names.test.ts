import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERBS } from '../../src-main/cli/verbs';
import { ROOT } from '../architecture/support/source-tree';
import { pathsOf, projectFiles } from './support/named-paths';

const files = projectFiles();
const pages = files.filter((file) => /^(README|docs\/.*)\.md$/.test(file));
const read = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

/** What matches in each page of the docs, with the page. */
function inPages(pattern: RegExp): { readonly page: string; readonly found: string }[] {
  return pages.flatMap((page) =>
    [...read(page).matchAll(pattern)].map((match) => ({ page, found: match[1] ?? '' })),
  );
}

/** Made by a run, or by whoever follows the page. */
const NOT_IN_THE_TREE = new Set(['tests/e2e/artifacts/', 'src-shared/words/deutsch.ts']);

describe('the pages of the docs', () => {
  it('link to what is there', () => {
    const dead = inPages(/\]\((?!https?:|#)([^)#\s]+)/g)
      .filter(({ page, found }) => !existsSync(path.join(ROOT, path.dirname(page), found)))
      .map(({ page, found }) => `${page} → ${found}`);
    expect(dead).toEqual([]);
  });

  it('name files and folders as they are called', () => {
    const wrong = inPages(/`([^`\n]+)`/g)
      .filter(({ found }) => !NOT_IN_THE_TREE.has(found))
      .filter(({ found }) => pathsOf(found, files)?.length === 0)
      .map(({ page, found }) => `${page}: ${found}`);
    expect(wrong).toEqual([]);
  });

  it('name scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [
      ...inPages(/npm run ([a-z\d:-]+)\b(?!:?[A-Z])/g),
      ...inPages(/`((?:bench|drill|test):[a-z\d-]+)`/g),
    ];
    expect(named.filter(({ found }) => !(found in scripts))).toEqual([]);
  });

  it('type verbs that the command line has', () => {
    const verbs = new Set(['help', ...VERBS.map(({ name }) => name)]);
    const typed = [...inPages(/`stet ([a-z]+)[ `]/g), ...inPages(/npm run stet -- ([a-z]+)/g)];
    expect(typed.filter(({ found }) => !verbs.has(found))).toEqual([]);
  });

  it('cite decisions that were made', () => {
    const made = new Set(files.map((file) => /^docs\/decisions\/(\d{4})-/.exec(file)?.[1]));
    const cited = [...inPages(/decisions? (\d{4})/g), ...inPages(/\((\d{4})\)/g)];
    const unknown = cited.filter(({ found }) => /^0/.test(found) && !made.has(found));
    expect(unknown).toEqual([]);
  });
});

describe('the map of the house', () => {
  it('names every folder of the sources', () => {
    const map = read('docs/ARCHITECTURE.md');
    const folders = files
      .map((file) => /^src-\w+\/([\w-]+)\//.exec(file)?.[1])
      .filter((name) => name !== undefined);
    expect([...new Set(folders)].filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the index of decisions', () => {
  it('lists each of them once', () => {
    const listed = [...read('docs/decisions/README.md').matchAll(/\]\((\d{4}-[\w-]+\.md)\)/g)].map(
      ([, name]) => name,
    );
    const made = files
      .map((file) => /^docs\/decisions\/(\d{4}-.*)$/.exec(file)?.[1])
      .filter((name) => name !== undefined);
    expect(listed.toSorted()).toEqual(made.toSorted());
  });
});
