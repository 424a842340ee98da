// npm run bench:search: search as one types in a library of 2,000 interviews, against going through the same texts.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bareSearch, typedSearch } from './desk/typed-search';
import { launchElectron } from './support/launch-electron';
import { seeded } from '../tests/support/seeded';
import { madeUpInterview, makeLibrary } from './support/many-interviews';
import { median, report } from './support/report';

const INTERVIEWS = 2_000;
const TURNS = 40;
const WANTED = 'council night salt family';
/** Between two letters of a quick typist. */
const LETTER_MS = 120;

/** The spoken words of the library's interviews, made again from the same seed. */
function spokenTexts(): string[] {
  const random = seeded(1);
  return Array.from({ length: INTERVIEWS }, (_, index) =>
    madeUpInterview(index + 1, TURNS, random)
      .segments.map(({ text }) => text)
      .join('\n'),
  );
}

function percentile(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-search-'));
try {
  const library = path.join(folder, 'library');
  await makeLibrary(library, INTERVIEWS, TURNS);
  const profile = mkdtempSync(path.join(folder, 'p-'));
  const app = await launchElectron(process.cwd(), profile, ['--library', library]);
  const window = await app.firstWindow();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await window.keyboard.press('/');
  // the first words make the index ready: a person who has just opened the library waits for that once
  await window.keyboard.type('ferry');
  await window.locator('main [aria-busy="false"]').waitFor({ timeout: 120_000 });
  await window.keyboard.press('Control+a');
  const { field, hits, windowBlock, mainBlock } = await typedSearch(app, window, WANTED, LETTER_MS);
  await app.close();
  const bare = bareSearch(spokenTexts(), WANTED);
  report('search', [
    { figure: 'key to its letter in the field, median ms', value: median(field) },
    { figure: 'key to its letter in the field, 95th percentile ms', value: percentile(field), aim: '< 50' },
    { figure: `key to hits of ${INTERVIEWS} interviews, median ms`, value: median(hits) },
    {
      figure: `key to hits of ${INTERVIEWS} interviews, 95th percentile ms`,
      value: percentile(hits),
      aim: '< 150',
    },
    { figure: 'longest that the window did nothing else, ms', value: windowBlock },
    { figure: 'longest that the main process did nothing else, ms', value: mainBlock },
    { figure: 'every text gone through without an index, median ms', value: median(bare) },
    { figure: 'ratio of medians to that', value: median(hits) / median(bare) },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
