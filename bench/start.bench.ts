// npm run bench:start: from launch to a usable library of 2,000 interviews, against an empty Electron window.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchElectron } from './support/launch-electron';
import { makeLibrary } from './support/many-interviews';
import { median, report } from './support/report';
import { runsAsked } from './support/runs-asked';

const INTERVIEWS = 2_000;
const TURNS = 40;
/** Pairs that count; `-- --runs N` for a shorter look. */
const RUNS = runsAsked() ?? 9;
const ROOT = process.cwd();

/**
 * Milliseconds from launch until what was waited for stands still in the window and would take a click: in the empty
 * window its heading, in Stet the row of a draft. Both are launched in the same way, each on a profile of its own.
 */
async function launched(
  app: string,
  profile: string,
  words: string,
  args: readonly string[],
): Promise<number> {
  const begin = performance.now();
  const electron = await launchElectron(app, profile, args);
  const window = await electron.firstWindow();
  await window.getByText(words).first().click({ trial: true });
  const took = performance.now() - begin;
  await electron.close();
  return took;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-start-'));
try {
  const library = path.join(folder, 'library');
  await makeLibrary(library, INTERVIEWS, TURNS);
  const profile = (name: string): string => mkdtempSync(path.join(folder, `${name}-`));
  const [stetProfile, emptyProfile] = [profile('stet'), profile('empty')];
  const times: { empty: number[]; stet: number[] } = { empty: [], stet: [] };
  // in turn, and the first of each is not counted: the disk's cache is cold then
  for (let run = 0; run <= RUNS; run += 1) {
    const empty = await launched(path.join(ROOT, 'bench/reference/empty-window'), emptyProfile, 'Drafts', []);
    const stet = await launched(ROOT, stetProfile, 'The long winter', ['--library', library]);
    if (run === 0) continue;
    times.empty.push(empty);
    times.stet.push(stet);
  }
  const ratios = times.stet.map((time, index) => time / (times.empty[index] ?? Number.NaN));
  report('start', [
    { figure: 'an empty Electron window, ms', value: median(times.empty) },
    { figure: `Stet with ${INTERVIEWS} interviews, ms`, value: median(times.stet) },
    { figure: 'ratio, median of the pairs', value: median(ratios), aim: '≤ 1.3' },
    { figure: 'ratio, best pair', value: Math.min(...ratios) },
    { figure: 'ratio, worst pair', value: Math.max(...ratios) },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
