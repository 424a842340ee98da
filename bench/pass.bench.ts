// npm run bench:pass: a checker's hour in a library of 2,000 interviews: the next claim, memory.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { noteKeys, timedKeys } from './desk/key-to-paint';
import { makePassLibrary, STORY_TITLE } from './desk/pass-library';
import { launchElectron } from './support/launch-electron';
import { median, report } from './support/report';

const ROOT = process.cwd();
const INTERVIEWS = 2_000;
const TURNS = 40;
const KEYS = 50;
/** Claims looked at in a checker's hour: about one every three seconds. */
const STEPS = 1_200;
const ROUNDS = 6;
const PAUSE_MS = 100;

/** Resident memory of all processes of an app, in MB. */
async function memoryOf(app: ElectronApplication): Promise<number> {
  const metrics = await app.evaluate(({ app: electron }) =>
    electron.getAppMetrics().map(({ memory }) => memory.workingSetSize),
  );
  return metrics.reduce((sum, kilobytes) => sum + kilobytes, 0) / 1024;
}

async function openStory(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(STORY_TITLE) })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor({ timeout: 120_000 });
  await window.getByText('Checking quotations…').waitFor({ state: 'detached', timeout: 120_000 });
}

/** Every claim by key, each settled and taken back, its source opened; the way back between the rounds. */
async function hour(window: Page, memory: () => Promise<number>): Promise<number[]> {
  const kept: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let step = 0; step < STEPS / ROUNDS; step += 1) {
      await window.keyboard.press('j');
      await window.keyboard.press(step % 2 === 0 ? '1' : '0');
      // a person looks at least this long; keys that come faster only wait in line
      await window.waitForTimeout(PAUSE_MS);
    }
    await window.keyboard.press('Control+l');
    await window.getByRole('heading', { name: 'Drafts' }).waitFor();
    await openStory(window);
    kept.push(await memory());
  }
  return kept;
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-pass-'));
try {
  const library = path.join(folder, 'library');
  await makePassLibrary(library, INTERVIEWS, TURNS);
  const emptyApp = await launchElectron(
    path.join(ROOT, 'bench/reference/empty-window'),
    mkdtempSync(path.join(folder, 'p-')),
    [],
  );
  const emptyWindow = await emptyApp.firstWindow();
  await noteKeys(emptyWindow);
  const bareKeys = await timedKeys(emptyWindow, 'j', KEYS, 120);
  const bareMemory = await memoryOf(emptyApp);
  await emptyApp.close();

  const app = await launchElectron(ROOT, mkdtempSync(path.join(folder, 'p-')), ['--library', library]);
  const window = await app.firstWindow();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await openStory(window);
  await noteKeys(window);
  const nextClaim = await timedKeys(window, 'j', KEYS, 120);
  const begun = await memoryOf(app);
  const kept = await hour(window, () => memoryOf(app));
  await app.close();

  const worst = (values: readonly number[]): number => Math.max(...values);
  const last = kept.at(-1) ?? Number.NaN;
  report('pass', [
    { figure: 'a key in an empty window, to the painted frame, median ms', value: median(bareKeys) },
    { figure: 'next claim, key to painted frame, median ms', value: median(nextClaim) },
    { figure: 'next claim, longest of 50, ms', value: worst(nextClaim) },
    { figure: 'next claim, ratio of medians', value: median(nextClaim) / median(bareKeys) },
    { figure: 'memory, an empty window, MB', value: bareMemory },
    { figure: 'memory, a draft open, MB', value: begun },
    { figure: `memory after ${STEPS} claims, MB`, value: last },
    { figure: 'memory after the hour, ratio to its beginning', value: last / begun },
    {
      figure: 'memory after the hour, ratio to after its first sixth',
      value: last / (kept[0] ?? Number.NaN),
    },
    { figure: 'memory after the hour, ratio to an empty window', value: last / bareMemory },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
