import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright';

/** Root of the project, which is the app that Electron is given. */
export const ROOT = path.resolve(import.meta.dirname, '../../..');

const FIRST_WINDOW_LIMIT_MS = 30_000;
/** An app that is fit is attached within a second or two. */
const ATTACH_LIMIT_MS = 20_000;
const ATTACH_ATTEMPTS = 3;
const CLOSE_LIMIT_MS = 10_000;

/** How one start of the app differs from another. */
export interface LaunchOptions {
  /** Folder of the profile: settings, recent libraries, window state. Two starts on one folder are a restart. */
  readonly profile: string;
  /** What the app takes for the present, ISO 8601. */
  readonly now: string;
  /** Folder of the library to open at once; without one the app starts as on its first day. */
  readonly library?: string;
  /** Further arguments, as a user would type them behind the app's name. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly colorScheme?: 'light' | 'dark';
}

/** The real, built app in real Electron, with a window open. */
export interface RunningStet {
  readonly app: ElectronApplication;
  readonly window: Page;
  /** Folder of its profile. */
  readonly profile: string;
  /** What the windows reported as an error since the start: console, uncaught errors, refused content. */
  readonly windowErrors: readonly string[];
  /** What the main process wrote since it was up, and every console message of the windows. */
  log(): string;
  /** Ends the app as a user does, by quitting it. Rejects, and kills it, where it does not end. */
  close(): Promise<void>;
  /** Ends it as a power cut or the system does: at once, without a chance to save. */
  kill(): Promise<void>;
}

/** Starts the app and waits for its first window. Rejects with the log where none comes. */
export async function launchStet(options: LaunchOptions): Promise<RunningStet> {
  const app = await startElectron(options);
  const main = app.process();
  const windowErrors: string[] = [];
  const lines: string[] = [];
  collectOutput(main, lines);
  collectConsole(app, lines, windowErrors);
  const window = await app.firstWindow({ timeout: FIRST_WINDOW_LIMIT_MS }).catch(async (error: unknown) => {
    await kill(main);
    throw new Error(`No window came.\n${lines.join('')}`, { cause: error });
  });
  return {
    app,
    window,
    profile: options.profile,
    windowErrors,
    log: () => lines.join(''),
    close: () => close(app, main),
    kill: () => kill(main),
  };
}

/**
 * Now and then the driver never answers a launch although the app's window is up and idle; its own time limit does
 * not end that. Such a start is ended and made again. An app that can't start fails here all the same.
 */
async function startElectron(options: LaunchOptions): Promise<ElectronApplication> {
  for (let attempt = 1; attempt <= ATTACH_ATTEMPTS; attempt += 1) {
    const launched = attachElectron(options);
    const app = await Promise.race([launched, delay(ATTACH_LIMIT_MS, null)]);
    if (app) return app;
    launched.catch(() => undefined);
    endByProfile(options.profile);
    process.stderr.write(
      `The driver did not attach within ${ATTACH_LIMIT_MS / 1000} s (attempt ${attempt}).\n`,
    );
  }
  throw new Error(`The driver did not attach to the app in ${ATTACH_ATTEMPTS} attempts.`);
}

/** Ends what runs on a profile when there is no handle to it; every journey has a profile of its own. */
function endByProfile(profile: string): void {
  if (process.platform === 'win32') return;
  spawnSync('pkill', ['-KILL', '-f', '--', `--user-data-dir=${profile}`]);
}

/**
 * Playwright starts Electron without its sandbox unless told otherwise. Stet's promise is the sandbox: only
 * where a system refuses it (the script that starts the tests says so, loudly) do the tests go without.
 */
function attachElectron(options: LaunchOptions): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronExecutable(),
    chromiumSandbox: process.env['STET_NO_SANDBOX'] !== '1',
    args: [ROOT, `--user-data-dir=${options.profile}`, ...libraryArguments(options), ...(options.args ?? [])],
    cwd: options.profile,
    env: { ...ownEnvironment(), ...ownDisplay(), STET_NOW: options.now, ...options.env },
    colorScheme: options.colorScheme ?? 'light',
  });
}

function libraryArguments({ library }: LaunchOptions): string[] {
  return library === undefined ? [] : ['--library', library];
}

function electronExecutable(): string {
  const executable = process.env['STET_ELECTRON'];
  if (executable && existsSync(executable)) return executable;
  throw new Error('STET_ELECTRON names no Electron. Start these tests with: npm run test:e2e');
}

/** Without what the test runner sets for itself: the app must not find out that it is tested. */
function ownEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) =>
      value !== undefined && !/^(VITEST|NODE_ENV|TEST$|MODE$|DEV$|PROD$|SSR$|STET_DISPLAYS$)/.test(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

/** Files of journeys that run at the same time have a display each, because a display has one focus. */
function ownDisplay(): Record<string, string> {
  const displays = (process.env['STET_DISPLAYS'] ?? '').split(',').filter(Boolean);
  const worker = Number(process.env['VITEST_POOL_ID'] ?? 1);
  const display = displays[(worker - 1) % displays.length];
  return display === undefined ? {} : { DISPLAY: display };
}

function collectOutput(main: ChildProcess, lines: string[]): void {
  for (const stream of [main.stdout, main.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  }
}

function collectConsole(app: ElectronApplication, lines: string[], windowErrors: string[]): void {
  app.on('console', (message) => void lines.push(`[main ${message.type()}] ${message.text()}\n`));
  app.context().on('console', (message) => {
    lines.push(`[window ${message.type()}] ${message.text()}\n`);
    if (message.type() === 'error') windowErrors.push(message.text());
  });
  app.context().on('weberror', (error) => {
    lines.push(`[window uncaught] ${error.error().stack ?? error.error().message}\n`);
    windowErrors.push(error.error().message);
  });
}

async function close(app: ElectronApplication, main: ChildProcess): Promise<void> {
  if (hasEnded(main)) return;
  let late = false;
  const limit = setTimeout(() => ((late = true), void kill(main)), CLOSE_LIMIT_MS);
  await app.close().catch(() => kill(main));
  clearTimeout(limit);
  if (late) throw new Error(`The app was told to quit and had not ended after ${CLOSE_LIMIT_MS / 1000} s.`);
}

async function kill(main: ChildProcess): Promise<void> {
  if (hasEnded(main)) return;
  const ended = new Promise((resolve) => main.once('exit', resolve));
  main.kill('SIGKILL');
  await ended;
}

function hasEnded(main: ChildProcess): boolean {
  return main.exitCode !== null || main.signalCode !== null;
}
