import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHtml } from '../../src-main/importers/html/dom';
import { htmlBlocks } from '../../src-main/importers/html/html-blocks';

/** What is known to be true of a page; what a folder does not tell is absent and not scored. */
export interface PageTruth {
  readonly title?: string | null;
  readonly authors?: readonly string[];
  /** `2024-06-03` */
  readonly publishedOn?: string | null;
  /** The story's words. */
  readonly body?: string;
  /** A dek or summary above the body: whether an extractor gives it or not, both count as right. */
  readonly summary?: string | null;
  /** Snippets that belong to the story and that do not, where the whole body is not known. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

export interface TruePage {
  readonly name: string;
  readonly html: Uint8Array;
  readonly truth: PageTruth;
}

/**
 * Reads a folder of saved pages with their truth, in any of four layouts:
 *
 * - pairs: `NAME.html` (or `.html.gz`) beside `NAME.json` with `title`, `authors` or `byline`, `publishedOn` or
 *   `date`, `body` or `articleBody` (text), `summary`, `with`, `without`;
 * - `ground-truth.json` (id → `{ articleBody }`) beside `html/ID.html[.gz]`;
 * - a folder a page with `source.html`, `expected.html` and perhaps `expected-metadata.json`;
 * - `evaldata.json` (address → `{ file, with, without }`) beside `cache/` and `eval/` with the files.
 */
export function readPageSet(folder: string): TruePage[] {
  if (existsSync(join(folder, 'ground-truth.json'))) return groundTruth(folder);
  if (existsSync(join(folder, 'evaldata.json'))) return snippets(folder);
  const names = readdirSync(folder).sort();
  const pairs = names.filter((name) => /\.html?(?:\.gz)?$/i.test(name)).flatMap((name) => pair(folder, name));
  return pairs.length > 0 ? pairs : names.flatMap((name) => folderPage(folder, name));
}

function pair(folder: string, name: string): TruePage[] {
  const bare = name.replace(/\.html?(?:\.gz)?$/i, '');
  const truth = join(folder, `${bare}.json`);
  if (!existsSync(truth)) return [];
  return [{ name: bare, html: bytesOf(join(folder, name)), truth: truthOf(jsonOf(truth)) }];
}

function groundTruth(folder: string): TruePage[] {
  return Object.entries(jsonOf(join(folder, 'ground-truth.json'))).flatMap(([name, told]) => {
    const html = htmlFile(join(folder, 'html'), name);
    return html ? [{ name, html, truth: truthOf(told as Told) }] : [];
  });
}

function snippets(folder: string): TruePage[] {
  return Object.values(jsonOf(join(folder, 'evaldata.json'))).flatMap((told) => {
    const name = String((told as Told)['file']);
    const file = ['cache', 'eval'].map((under) => join(folder, under, name)).find(existsSync);
    return file ? [{ name, html: bytesOf(file), truth: truthOf(told as Told) }] : [];
  });
}

function folderPage(folder: string, name: string): TruePage[] {
  const at = (file: string): string => join(folder, name, file);
  if (!existsSync(at('source.html')) || !existsSync(at('expected.html'))) return [];
  const expected = htmlBlocks(parseHtml(readFileSync(at('expected.html'), 'utf8')).body);
  const told = existsSync(at('expected-metadata.json')) ? jsonOf(at('expected-metadata.json')) : {};
  const body = expected.map(({ text }) => text).join('\n');
  return [{ name, html: bytesOf(at('source.html')), truth: { ...truthOf(told), body } }];
}

type Told = Readonly<Record<string, unknown>>;

function truthOf(told: Told): PageTruth {
  const text = (name: string): string | undefined =>
    typeof told[name] === 'string' && told[name] !== '' ? told[name] : undefined;
  const list = (name: string): string[] | undefined =>
    Array.isArray(told[name]) ? told[name].map(String) : undefined;
  const byline = text('byline') ?? text('author');
  const date = text('publishedOn') ?? text('publishedTime') ?? text('date');
  return {
    ...(text('title') && { title: text('title')! }),
    ...((list('authors') ?? byline) && { authors: list('authors') ?? [byline!] }),
    ...(date && { publishedOn: date.slice(0, 10) }),
    ...((text('body') ?? text('articleBody')) && { body: text('body') ?? text('articleBody')! }),
    ...(text('summary') && { summary: text('summary')! }),
    ...(list('with') && { with: list('with')! }),
    ...(list('without') && { without: list('without')! }),
  };
}

function jsonOf(file: string): Told {
  return JSON.parse(readFileSync(file, 'utf8')) as Told;
}

function htmlFile(folder: string, name: string): Uint8Array | null {
  const file = [`${name}.html.gz`, `${name}.html`].map((end) => join(folder, basename(end))).find(existsSync);
  return file ? bytesOf(file) : null;
}

function bytesOf(file: string): Uint8Array {
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
