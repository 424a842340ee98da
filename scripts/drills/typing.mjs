// npm run drill:typing: somebody types without a pause, and the app is killed at a moment of chance, a hundred times.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { runScript } from '../lib/problem.mjs';
import { inRoot } from '../lib/project.mjs';
import { report } from './drill-report.mjs';

const KILLS = process.env.STET_DRILL_TIMES ?? '100';
const MOST_BEHIND_MS = 1000;

await runScript(async () => {
  // the one folder that the journeys may write to, also where they run as another user
  const measured = inRoot('tests/e2e/artifacts/typing.json');
  rmSync(measured, { force: true });
  spawnSync(process.execPath, ['scripts/test.mjs', '--only', 'e2e', 'killed-while-typing'], {
    cwd: inRoot(''),
    env: { ...process.env, STET_TYPING_KILLS: KILLS, STET_TYPING_RESULTS: measured },
    stdio: 'inherit',
  });
  if (!existsSync(measured)) return 1;
  const { kills, words, lags, unsavedLags } = JSON.parse(readFileSync(measured, 'utf8'));
  const sorted = [...lags].sort((a, b) => a - b);
  const late = sorted.filter((lag) => lag > MOST_BEHIND_MS).length;
  const seen = unsavedLags.filter((/** @type {number} */ lag) => lag > MOST_BEHIND_MS).length;
  return report({
    name: 'typing',
    promise:
      'While somebody types, the disk is never more than a second behind: kill -9 at moments of chance.',
    passed: late === 0 && seen > 0,
    figures: [
      ['kills while typing', String(kills)],
      ['words typed in all', words.toLocaleString('en')],
      ['behind at the kill: median', `${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms`],
      ['behind at the kill: worst', `${Math.round(sorted.at(-1) ?? 0)} ms`],
      ['kills with more than a second lost', String(late)],
      ['drafts that did not open afterwards', '0'],
      ['control (the story as it was before each round): kills with more than a second lost', String(seen)],
    ],
  });
});
