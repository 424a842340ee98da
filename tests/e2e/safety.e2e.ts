import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import type { WindowBridge } from '../../src-shared/ipc/channels';
import { REQUESTS, type RequestName } from '../../src-shared/ipc/contract';
import { CONTENT_SECURITY_POLICY } from '../../src-main/windows/content-security-policy';
import { leakVectors, pageWith, transcriptWith } from '../support/leaks/leak-vectors';
import { listeningHost } from '../support/leaks/listening-host';
import { refusedPayloads } from '../support/leaks/fuzzed-payloads';
import { attacksFromWithin } from '../support/leaks/attacks-from-within';
import { importInto } from './support/import-into';
import { test } from './support/journey';

/** 1,000 in `npm run drill:fuzz`. */
const PAYLOADS_A_REQUEST = Number(process.env['STET_FUZZ'] ?? 40);

/** The page's own global, seen from inside the page. */
interface Bridged {
  readonly stet: WindowBridge;
}

/** Everything that lies in a folder, by name and content; the lock breathes, the cache may be rewritten. */
function everythingIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^(cache|library\.lock)/.test(name) && statSync(path.join(folder, name)).isFile())
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
function foreignRequests(window: Page): string[] {
  const asked: string[] = [];
  window.on('request', (request) => {
    if (!/^(app:\/\/stet\/|blob:app:\/\/stet\/|devtools:)/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

function windowCount(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

test('the running window has every switch as it was promised, and its page the policy', async ({
  journey,
}) => {
  const { app } = await journey.launch();
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    // not in the published types, and the only way to ask a window what it was made with
    return (
      webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    ).getLastWebPreferences();
  });
  // what a window tells about itself; the rest of what it is made with is tested beside its source
  expect(preferences).toMatchObject({
    sandbox: process.env['STET_NO_SANDBOX'] !== '1',
    contextIsolation: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    experimentalFeatures: false,
    allowRunningInsecureContent: false,
  });
  const served = await app.evaluate(async ({ session, app: main }) => {
    const ours = session.fromPartition('stet');
    const answer = await ours.fetch('app://stet/index.html');
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      persistent: ours.isPersistent(),
      storage: ours.getStoragePath(),
      resolver: main.commandLine.getSwitchValue('host-resolver-rules'),
    };
  });
  expect(served).toMatchObject({
    status: 200,
    persistent: false,
    storage: null,
    resolver: 'MAP * ~NOTFOUND',
  });
  expect(served.headers).toMatchObject({
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
});

test('no address reaches a file that is not on the window’s own list', async ({ journey }) => {
  const { app } = await journey.launch();
  const answers = await app.evaluate(async ({ session }) => {
    const addresses = [
      'app://stet/../package.json',
      'app://stet/..%2fpackage.json',
      'app://stet/%2e%2e/%2e%2e/package.json',
      'app://stet/%252e%252e/package.json',
      'app://stet/..%5cpackage.json',
      'app://stet/index.html/../../main/index.js',
      'app://stet/assets/../../main/index.js',
      'app://stet//etc/passwd',
      'app://stet/etc/passwd',
      'app://stet/file:///etc/passwd',
      'app://stet/index.html%00.png',
      'app://stet/INDEX.HTML',
      'app://stet/.',
      'app://stet/',
      'app://other/index.html',
      'app://stet.example/index.html',
      'app://stet:80/index.html',
      'app://user@stet/index.html',
    ];
    const ours = session.fromPartition('stet');
    const get = (address: string, init?: RequestInit): Promise<string> =>
      ours.fetch(address, init).then(
        async (answer) => `${answer.status} ${(await answer.text()).length}`,
        () => 'refused',
      );
    return {
      found: await Promise.all(addresses.map(async (address) => [address, await get(address)])),
      posted: await get('app://stet/index.html', { method: 'POST', body: 'x' }),
      file: await get('file:///etc/passwd'),
      web: await get('https://leak.example/'),
    };
  });
  const served = answers.found.filter(
    ([address, answer]) => !/^(404 0|refused)$/.test(answer!) && !/:80/.test(address!),
  );
  expect(served).toEqual([]);
  expect(answers).toMatchObject({ posted: '404 0', file: '404 0', web: 'refused' });
});

test('fuzzed requests are all refused: nothing is written, nothing breaks', async ({ journey }) => {
  const library = await journey.seededLibrary();
  const { app, window } = await journey.launch({ library });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await app.evaluate(() => {
    const caught: string[] = [];
    Object.assign(globalThis, { caughtBySafety: caught });
    process.on('uncaughtExceptionMonitor', (error) => caught.push(String(error)));
    process.on('unhandledRejection', (error) => caught.push(String(error)));
  });
  const before = everythingIn(library);
  const answered: string[] = [];
  for (const name of Object.keys(REQUESTS) as RequestName[]) {
    const payloads = refusedPayloads(name, PAYLOADS_A_REQUEST);
    const taken = await window.evaluate(
      async ([request, all]) => {
        const cyclic: Record<string, unknown> = {};
        cyclic['self'] = cyclic;
        const more = [
          cyclic,
          new Array(3),
          10n,
          new Date(0),
          new Error('x'),
          new Float64Array(4),
          /x/,
          new ArrayBuffer(8),
        ];
        const tried = [...all, ...more];
        const outcomes = await Promise.allSettled(
          tried.map((payload) => (globalThis as unknown as Bridged).stet.request(request, payload)),
        );
        return outcomes.flatMap((one, index) => (one.status === 'fulfilled' ? [String(index)] : []));
      },
      [name, payloads] as [string, unknown[]],
    );
    answered.push(...taken.map((index) => `${name} took payload ${index}`));
  }
  const strange = await window.evaluate(async () => {
    const names = [
      '',
      'toString',
      '__proto__',
      'constructor',
      'app.state\0',
      'draft.open ',
      null,
      7,
      {},
      ['app.state'],
    ];
    const outcomes = await Promise.allSettled(
      names.map((name) => (globalThis as unknown as Bridged).stet.request(name as string, {})),
    );
    return outcomes.filter(({ status }) => status === 'fulfilled').length;
  });
  expect(answered).toEqual([]);
  expect(strange).toBe(0);
  expect(everythingIn(library)).toEqual(before);
  expect(
    await app.evaluate(() => (globalThis as unknown as { caughtBySafety: string[] }).caughtBySafety),
  ).toEqual([]);
  expect(await windowCount(app)).toBe(1);
});

/** Requests as a page that was taken over would make them: of the right shape, with the wrong intent. */
const BAD_INTENT: readonly (readonly [request: RequestName, argument: unknown, answer: RegExp])[] = [
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
  ['bundle.bringIn', { token: '../../etc/passwd' }, /notFound/],
  ['bundle.write', { draftId: '../x', confidential: true }, /refused/],
  ['app.openAddress', { address: 'file:///etc/passwd' }, /notHttps/],
  ['app.openAddress', { address: 'javascript:alert(1)' }, /notHttps/],
  ['app.openAddress', { address: 'smb://leak.example/share' }, /notHttps/],
  ['app.openAddress', { address: 'ms-msdt:/id PCWDiagnostic' }, /notHttps/],
  ['app.forgetCrashReport', { id: '../settings.json' }, /refused/],
  ['spelling.wrong', { language: '../../../etc', words: ['x'] }, /refused/],
];

test('a page that was taken over gets no file, no other library and no deed that no button offers', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { app, window, profile } = await journey.launch({ library });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  const before = everythingIn(library);
  const answers = await window.evaluate(
    async (all) =>
      Promise.all(
        all.map(([name, argument]) =>
          (globalThis as unknown as Bridged).stet.request(name as string, argument).then(
            (answer) => {
              const { ok, error } = JSON.parse(answer as string) as { ok: boolean; error?: { kind: string } };
              return ok ? 'taken' : (error?.kind ?? '');
            },
            () => 'refused',
          ),
        ),
      ),
    BAD_INTENT.map(([name, argument]): [string, unknown] => [name, argument]),
  );
  const wrong = BAD_INTENT.filter(([, , expected], index) => !expected.test(answers[index]!)).map(
    ([name, argument], index) => `${name} ${JSON.stringify(argument)}: ${answers[index]}`,
  );
  expect(wrong).toEqual([]);
  // what is of the right shape and wrong in content stays what it is: a name, not a path; a key, not a prototype
  const offered = await window.evaluate(async () => {
    const { stet } = globalThis as unknown as Bridged;
    const remembered = JSON.parse('{"__proto__":"x","constructor":"y","pane":"z"}') as object;
    await stet.request('app.changeSettings', { remembered }).catch(() => undefined);
    const story = new TextEncoder().encode('A story of the quarry, told to nobody.');
    const file = await stet.request('import.offer', { name: '../../../../evil.txt', bytes: story });
    const { value } = JSON.parse(file as string) as { value: { token: string } };
    const ran = await stet.request('import.run', { token: value.token, as: 'draft' });
    return JSON.parse(ran as string) as unknown;
  });
  expect(offered).toMatchObject({ ok: true, value: { status: 'imported' } });
  const after = Object.keys(everythingIn(library)).filter((name) => !(name in before));
  expect(after.every((name) => /^(drafts|journal|originals|backups)\//.test(name))).toBe(true);
  expect(await app.evaluate(() => ['pane', 'x', 'polluted'].filter((key) => key in {}))).toEqual([]);
  // nobody's words are in a log or a report, whatever went wrong
  const kept = ['logs', 'crash-reports']
    .map((name) => path.join(profile, name))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8')));
  expect(kept.join('\n')).not.toMatch(/quarry|four goats|ferry that never/i);
});

test('a request from a page that is not ours is not heard, and a frame has no bridge', async ({
  journey,
}) => {
  const { app, window } = await journey.launch();
  const foreign = await app.evaluate(async ({ BrowserWindow, app: main }) => {
    const preload = `${main.getAppPath()}/out/preload/index.cjs`;
    const stranger = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, partition: 'stranger' },
    });
    await stranger.loadURL('data:text/html,<title>stranger</title>');
    const heard = await stranger.webContents.executeJavaScript(
      `window.stet.request('app.state', {}).then(() => 'heard', (error) => error.message)`,
    );
    stranger.destroy();
    return heard as string;
  });
  expect(foreign).toContain('not ours');
  const inFrame = await window.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const bridge = typeof (frame.contentWindow as unknown as { stet?: unknown } | null)?.stet;
    frame.remove();
    return bridge;
  });
  expect(inFrame).toBe('undefined');
});

test('a hundred and more pages that reach for the network are imported, shown and exported in silence', async ({
  journey,
}) => {
  const host = await listeningHost();
  const library = await journey.seededLibrary();
  const vectors = leakVectors((index) => `${host.httpAddress}/leak-${index}`);
  expect(vectors.length).toBeGreaterThan(110);
  const whole = vectors.filter((vector) => !/<(plaintext|xmp|frameset|template|noembed)/.test(vector));
  const imported = await importInto(library, [
    { as: 'draft', name: 'all.html', text: pageWith(whole.join('\n'), 'Everything at once') },
    { as: 'draft', name: 'all.md', text: `# All as Markdown\n\n${vectors.join('\n\n')}\n` },
    { as: 'draft', name: 'all.txt', text: `All as text\n\n${vectors.join('\n\n')}\n` },
    { as: 'interview', name: 'all-interview.md', text: transcriptWith(vectors.join(' ')) },
    { as: 'document', name: 'all-document.html', text: pageWith(whole.join('\n'), 'A document of it all') },
    ...vectors.map((vector, index) => ({
      as: 'draft' as const,
      name: `vector-${index}.html`,
      text: pageWith(vector, `Vector ${index}`),
    })),
  ]);
  const drafts = imported.filter(({ as }) => as === 'draft').map(({ id }) => id);
  expect(drafts.length).toBeGreaterThan(100);

  const { app, window } = await journey.launch({ library });
  const asked = foreignRequests(window);
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  for (const title of ['Everything at once', 'All as Markdown', 'Vector 0', 'Vector 60']) {
    await window
      .getByRole('navigation', { name: 'Shelves of the library' })
      .getByRole('button', { name: /Drafts/ })
      .first()
      .click();
    await window
      .getByRole('button', { name: new RegExp(`^${title}\\b`) })
      .first()
      .click();
    await window.getByLabel('Draft text').waitFor();
    await window.keyboard.press('Control+l');
    await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  }
  const previews = await window.evaluate(async (ids) => {
    const choices = { confidential: true, notes: true, people: true, showSources: true };
    const shown = await Promise.all(
      ids.map((draftId) =>
        (globalThis as unknown as Bridged).stet.request('export.preview', {
          draftId,
          format: 'html',
          choices,
        }),
      ),
    );
    return shown.map((one) => (JSON.parse(one as string) as { value?: { html: string } }).value?.html ?? '');
  }, drafts);
  // what leaves the library has no element that loads and none that runs
  const copies = previews.map((html) =>
    html
      .replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
      .replace(/<link rel="canonical" href="[^"<]*" ?\/>/g, ''),
  );
  const loading = copies.filter((html) =>
    /<(img|script|iframe|object|embed|link|video|audio|base|form|svg)\b/i.test(html),
  );
  expect(loading).toEqual([]);
  expect(previews.filter((html) => html.length > 500).length).toBe(drafts.length);
  expect(asked).toEqual([]);
  expect(host.heard).toEqual([]);
  expect(await windowCount(app)).toBe(1);
  await host.close();
});

test('a page that was taken over reaches nobody: no request, no socket, no window, no other address', async ({
  journey,
}) => {
  journey.expectWindowErrors();
  const host = await listeningHost();
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  const address = window.url();
  const tried = await window.evaluate(attacksFromWithin, { http: host.httpAddress, udp: host.udpPort });
  expect(tried).toBeGreaterThan(40);
  expect(host.heard).toEqual([]);
  expect(await windowCount(app)).toBe(1);
  expect(await window.evaluate(() => location.href)).toBe(address);
  await host.close();
});
