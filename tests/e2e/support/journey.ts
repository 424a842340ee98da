import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test as base } from 'vitest';
import { keepEvidence } from './artifacts';
import { launchStet, type LaunchOptions, type RunningStet } from './launch';
import { seedSampleLibrary } from './seeded-library';

/** A working day in the life of the sample library; the same in every run. */
export const PRESENT = '2026-03-12T09:30:00.000Z';

/** What a test has at hand: an empty folder on disk, and the app to start in it as often as needed. */
export interface Journey {
  /** A folder of its own, removed at the end. */
  readonly folder: string;
  /** The sample library, fresh, in that folder; answers where. */
  seededLibrary(): Promise<string>;
  /** An empty folder in it. */
  emptyFolder(name: string): string;
  /** Starts the app: on the journey's one profile, at its one present, unless told otherwise. */
  launch(options?: Partial<LaunchOptions>): Promise<RunningStet>;
  /** Says that the windows report errors in this test, and rightly so. */
  expectWindowErrors(): void;
}

/**
 * `test('…', async ({ journey }) => …)`. At the end every app still running is closed. A window that reported an
 * error fails the test, and so does an app that does not end. A failed test leaves pictures and the log in
 * tests/e2e/artifacts/.
 */
export const test = base.extend<{ journey: Journey }>({
  journey: async ({ task }, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-journey-'));
    const started: RunningStet[] = [];
    let errorsExpected = false;
    await use({
      folder,
      seededLibrary: () => seededLibrary(folder),
      emptyFolder: (name) => emptyFolder(folder, name),
      expectWindowErrors: () => void (errorsExpected = true),
      launch: async (options = {}) => {
        const profile = emptyFolder(folder, 'profile');
        introduce(profile);
        const stet = await launchStet({ profile, now: PRESENT, ...options });
        started.push(stet);
        return stet;
      },
    });
    const errors = errorsExpected ? [] : started.flatMap((stet) => stet.windowErrors);
    if (task.result?.state === 'fail' || errors.length > 0) {
      for (const stet of started) await keepEvidence(task.name, stet);
    }
    const ends = await Promise.allSettled(started.map((stet) => stet.close()));
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    const lateEnds = ends.flatMap((end) =>
      end.status === 'rejected' ? [(end.reason as Error).message] : [],
    );
    const problems = [...errors.map((error) => `The window reported an error: ${error}`), ...lateEnds];
    if (problems.length > 0) throw new Error(problems.join('\n'));
  },
});

/** The name of who sits at the desk; the account of the system that runs the tests is nobody's. */
export const PERSON = 'Pia Renner';

/** Says in a new profile who works with it. A profile that was used before keeps its own name. */
function introduce(profile: string): void {
  const file = path.join(profile, 'settings.json');
  const settings = { settings: { person: PERSON, theme: 'system', remembered: {} }, recent: [] };
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(settings));
}

async function seededLibrary(folder: string): Promise<string> {
  const library = path.join(folder, 'library');
  await seedSampleLibrary(library, PRESENT);
  return library;
}

function emptyFolder(folder: string, name: string): string {
  const made = path.join(folder, name);
  mkdirSync(made, { recursive: true });
  return made;
}
