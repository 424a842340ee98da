import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COPIED, EXTRACTORS } from './support/page-extractors';
import { meanScore, scorePage, type PageScore } from './support/page-scores';
import { readPageSet, type TruePage } from './support/page-sets';

/**
 * How well the story is found on saved pages: precision, recall and F1 of the body's words, title, byline and
 * date, for ours, Mozilla Readability and Defuddle on the same pages.
 *
 *   npm run bench:pages -- [--pages DIR]… [--half 1|2] [--copied] [--json FILE] [--each]
 *
 * Without --pages it reads the few pages of our own in tests/fixtures/pages. The layouts of DIR are described at
 * `readPageSet`. `--half` takes every other page, for tuning on one half and proving on the other. `--copied` reads
 * the text that copying each page gives, and compares with taking all of it.
 */
interface Row {
  readonly page: string;
  readonly scores: Readonly<Record<string, PageScore>>;
}

const words = process.argv.slice(2);
const extractors = words.includes('--copied') ? COPIED : EXTRACTORS;
const folders = words.flatMap((word, at) => (word === '--pages' ? [words[at + 1]!] : []));
const sets = folders.length > 0 ? folders : ['tests/fixtures/pages'];
const results = [];
for (const folder of sets) {
  const rows = await measured(halfOf(readPageSet(folder), valueOf('--half')));
  results.push({ folder, pages: rows.length, mean: means(rows), rows });
  print(folder, rows);
}
const file = valueOf('--json') ?? join('bench/results', 'pages.json');
writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
process.stdout.write(`\nJSON: ${file}\n`);

function valueOf(name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

function halfOf(pages: readonly TruePage[], half: string | undefined): readonly TruePage[] {
  return half === undefined ? pages : pages.filter((_, at) => at % 2 === Number(half) - 1);
}

async function measured(pages: readonly TruePage[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, html, truth } of pages) {
    const scores: Record<string, PageScore> = {};
    for (const [extractor, extract] of Object.entries(extractors)) {
      scores[extractor] = scorePage(await extract(html), truth);
    }
    rows.push({ page: name, scores });
  }
  return rows;
}

function means(rows: readonly Row[]): Record<string, PageScore> {
  const names = Object.keys(extractors);
  return Object.fromEntries(names.map((name) => [name, meanScore(rows.map(({ scores }) => scores[name]!))]));
}

function print(folder: string, rows: readonly Row[]): void {
  const columns = ['precision', 'recall', 'f1', 'inOrder', 'title', 'byline', 'date', 'snippets'] as const;
  const line = (cells: readonly string[]): string =>
    `${cells[0]!.padEnd(13)}${cells
      .slice(1)
      .map((cell) => cell.padStart(10))
      .join('')}\n`;
  process.stdout.write(`\n${folder}: ${rows.length} pages\n`);
  process.stdout.write(line(['', ...columns]));
  for (const [name, score] of Object.entries(means(rows))) {
    process.stdout.write(line([name, ...columns.map((column) => shown(score[column]))]));
  }
  if (!words.includes('--each')) return;
  for (const { page, scores } of rows) {
    const f1 = Object.entries(scores).map(([name, score]) => `${name} ${shown(score.f1)}`);
    process.stdout.write(`  ${page}: ${f1.join(', ')}\n`);
  }
}

function shown(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
