// npm run bench:keyboard-pass: a story of 1,500 words with 25 quotations, checked by keys alone in the real app.
//
//   -- --pictures    keeps a picture of what each key brings in bench/results/keyboard-pass/
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { Hands, type Stroke } from '../tests/support/keyboard-pass/hands';
import { checkByKeys, exportByKeys } from '../tests/support/keyboard-pass/pass';
import { makeStoryLibrary } from '../tests/support/keyboard-pass/story-library';
import { launchElectron } from './support/launch-electron';
import { median, report, type Figure } from './support/report';

const ROOT = process.cwd();
const PICTURES = path.join(ROOT, 'bench/results/keyboard-pass');
const PERSON = 'Pia Renner';

/** A new profile in which somebody has said who works with it. */
function profileIn(folder: string): string {
  const profile = mkdtempSync(path.join(folder, 'p-'));
  const settings = { settings: { person: PERSON, theme: 'light', remembered: {} }, recent: [] };
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify(settings));
  return profile;
}

/** Keeps what the window shows after each key that is no letter of a word. */
function pictures(window: Page): (step: string, count: number) => Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  return async (step, count) => {
    const name = `${String(count).padStart(4, '0')}-${step.replaceAll(' ', '-')}.png`;
    await window.screenshot({ path: path.join(PICTURES, name) });
  };
}

/** The system's dialogue for a file's name, which no key of the window reaches, is answered. */
async function answerSaveDialog(app: ElectronApplication, filePath: string): Promise<void> {
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
  }, filePath);
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

function timesOf(what: string, strokes: readonly Stroke[]): Figure[] {
  const times = strokes.map(({ ms }) => ms);
  return [
    { figure: `${what}: keys`, value: times.length },
    { figure: `${what}: key to paint, median ms`, value: median(times) },
    { figure: `${what}: key to paint, 95th percentile ms`, value: percentile(times, 0.95) },
    { figure: `${what}: key to paint, worst ms`, value: Math.max(...times) },
  ];
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-keys-'));
try {
  const library = path.join(folder, 'library');
  await makeStoryLibrary(ROOT, library, new Date().toISOString());
  const app = await launchElectron(ROOT, profileIn(folder), ['--library', library]);
  const window = await app.firstWindow();
  const copy = path.join(folder, 'generator.html');
  await answerSaveDialog(app, copy);
  const hands = new Hands(window, process.argv.includes('--pictures') ? pictures(window) : undefined);
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  const quotations = await checkByKeys(hands).catch((error: unknown) => {
    process.stderr.write(`${JSON.stringify(hands.strokes.slice(-5))}\n`);
    throw error;
  });
  await exportByKeys(hands, () => existsSync(copy));
  await app.close();

  const { strokes } = hands;
  const steps = [...new Set(strokes.map(({ step }) => step))];
  const typed = strokes.filter(({ letter }) => letter).length;
  report('keyboard-pass', [
    { figure: 'quotations', value: quotations },
    {
      figure: 'keys from the library to the exported copy, letters of words apart',
      value: strokes.length - typed,
    },
    { figure: 'letters typed', value: typed },
    { figure: 'keys to settle a quotation', value: hands.keysOf('a quotation') / quotations },
    { figure: 'the machine’s time, all keys, s', value: strokes.reduce((sum, { ms }) => sum + ms, 0) / 1000 },
    ...timesOf('all', strokes),
    ...steps.flatMap((step) =>
      timesOf(
        step,
        strokes.filter((stroke) => stroke.step === step),
      ),
    ),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
