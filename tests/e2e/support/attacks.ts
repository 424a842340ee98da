import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import type { WindowBridge } from '../../../src-shared/ipc/channels';
import type { RequestName } from '../../../src-shared/ipc/contract';

/** The page's own global, seen from inside the page. */
export interface Bridged {
  readonly stet: WindowBridge;
}

/**
 * Everything that lies in a folder, by name and content; the lock breathes, the cache may be rewritten, and a file
 * that is being written is looked at once it has its name.
 */
export function everythingIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.stet-tmp'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !/^(cache|library\.lock)/.test(name))
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Addresses that a window asked for and that are not our own, as the browser itself reports them. */
export function foreignRequests(window: Page): string[] {
  const asked: string[] = [];
  window.on('request', (request) => {
    if (!/^(app:\/\/stet\/|blob:app:\/\/stet\/|devtools:)/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

export function windowCount(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** What the profile keeps of what happened: logs and crash reports. */
export function keptWordsOf(profile: string): string {
  return ['logs', 'crash-reports']
    .map((name) => path.join(profile, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')))
    .join('\n');
}

/** Makes requests from within the page, all at once; answers the kind of each failure, `taken` or `refused`. */
export function requestsFrom(
  window: Page,
  all: readonly (readonly [request: RequestName, argument: unknown])[],
): Promise<string[]> {
  return window.evaluate(
    (requests) =>
      Promise.all(
        requests.map(([name, argument]) =>
          (globalThis as unknown as Bridged).stet.request(name as string, argument).then(
            (answer) => {
              const { ok, error } = JSON.parse(answer as string) as { ok: boolean; error?: { kind: string } };
              return ok ? 'taken' : (error?.kind ?? '');
            },
            () => 'refused',
          ),
        ),
      ),
    all.map(([name, argument]): [string, unknown] => [name, argument]),
  );
}

/** Errors of the main process that nobody caught, from now on; read with {@link uncaughtIn}. */
export async function watchUncaught(app: ElectronApplication): Promise<void> {
  await app.evaluate(() => {
    const caught: string[] = [];
    Object.assign(globalThis, { caughtBySafety: caught });
    process.on('uncaughtExceptionMonitor', (error) => caught.push(String(error)));
    process.on('unhandledRejection', (error) => caught.push(String(error)));
  });
}

export function uncaughtIn(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as unknown as { caughtBySafety: string[] }).caughtBySafety);
}

/** Requests as a page that was taken over would make them: of the right shape, with the wrong intent. */
export const BAD_INTENT: readonly (readonly [request: RequestName, argument: unknown, answer: RegExp])[] = [
  ['library.openRecent', { path: '/etc' }, /notRecent/],
  ['library.openRecent', { path: '\\\\leak.example\\share' }, /notRecent/],
  ['library.openRefused', { how: 'restored' }, /notFound/],
  ['draft.open', { id: '../../../etc/passwd' }, /refused/],
  ['draft.open', { id: 'con' }, /notFound/],
  ['draft.open', { id: 'NUL' }, /notFound/],
  ['draft.open', { id: 'of-another-library' }, /notFound/],
  ['interview.open', { id: '__proto__' }, /notFound/],
  ['document.open', { id: 'constructor' }, /notFound/],
  ['draft.do', { id: '__proto__', command: { type: 'text.edit', blocks: [] } }, /notFound/],
  ['draft.do', { id: 'seed-0001', command: { type: 'draft.recordExport', record: {} } }, /refused/],
  [
    'interview.do',
    { id: 'seed-0001', command: { type: 'interview.media', media: { path: '/etc/passwd' } } },
    /refused/,
  ],
  ['interview.media', { id: '../../etc/passwd' }, /refused/],
  ['import.look', { token: '/etc/passwd' }, /notFound/],
  ['import.run', { token: '../../../etc/passwd', as: 'document' }, /notFound/],
  ['version.preview', { id: 'seed-0001', token: 'file:///etc/passwd' }, /notFound/],
  ['care.purge', { id: 'seed-0001', reason: 'None.' }, /notInTrash/],
  ['care.state', { kind: 'draft', id: 'x', state: '../../../etc/passwd' }, /refused/],
  ['care.restore', { kind: 'draft', id: 'x', state: '20240101T000000000Z-editing' }, /notFound/],
  ['care.unseal', { id: '../key', passphrase: 'four goats on a ferry' }, /refused/],
  ['care.unseal', { id: 'key', passphrase: 'four goats on a ferry' }, /notFound/],
  ['bundle.bringIn', { token: '../../etc/passwd', beside: true }, /notFound/],
  ['bundle.write', { draftId: '../x', confidential: true }, /refused/],
  ['app.openAddress', { address: 'file:///etc/passwd' }, /notHttps/],
  ['app.openAddress', { address: 'javascript:alert(1)' }, /notHttps/],
  ['app.openAddress', { address: 'smb://leak.example/share' }, /notHttps/],
  ['app.openAddress', { address: 'ms-msdt:/id PCWDiagnostic' }, /notHttps/],
  ['app.forgetCrashReport', { id: '../settings.json' }, /refused/],
  ['app.openAddress', { address: 'https://bank.example@leak.example/' }, /notPlain/],
  ['app.openAddress', { address: `https://leak.example/${'a'.repeat(5_000)}` }, /notPlain/],
  ['app.openAddress', { address: 'view-source:https://leak.example/' }, /notHttps/],
  ['app.openAddress', { address: '\\\\leak.example\\share' }, /notHttps/],
  ['care.purge', { id: 'seed-0001', reason: '../../' }, /notInTrash/],
  ['care.hold', { documentId: 'of-another-library', reason: 'Mine.' }, /notFound/],
  ['care.release', { holdId: '__proto__', reason: 'Mine.' }, /notFound/],
  ['care.holdAgain', { holdId: 'of-another-library' }, /notFound/],
  ['draft.restore', { id: '..' }, /refused/],
  ['draft.restore', { id: 'library' }, /notFound/],
  ['version.bringIn', { id: 'seed-0001', token: '/etc/passwd', name: 'v2', choices: [] }, /notFound/],
  ['interview.previewReplacement', { id: 'seed-0001', token: '../key.json' }, /notFound|refused/],
  ['export.preview', { draftId: 'seed-0001', format: '../html', choices: {} }, /refused/],
  ['library.setHouseStyle', { houseStyleId: '../../../etc/passwd' }, /notFound|noHouseStyle/],
  ['library.forgetRecent', { path: '/etc' }, /taken/],
  ['document.picture', { id: 'constructor' }, /notFound/],
  ['spelling.wrong', { language: '../../../etc', words: ['x'] }, /refused/],
];
