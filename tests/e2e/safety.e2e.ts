import type { ElectronApplication } from 'playwright';
import { expect } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../src-main/windows/content-security-policy';
import { attacksFromWithin } from '../support/leaks/attacks-from-within';
import { confusingVectors } from '../support/leaks/confusing-vectors';
import { leakVectors, pageWith, transcriptWith } from '../support/leaks/leak-vectors';
import { listeningHost } from '../support/leaks/listening-host';
import { foreignRequests, windowCount, type Bridged } from './support/attacks';
import { importInto } from './support/import-into';
import { test } from './support/journey';

test('the running window has every switch as it was promised, and its page the policy; nothing else is served or heard', async ({
  journey,
}) => {
  const { app, window } = await journey.launch();
  await expectSwitches(app);
  await expectOwnFilesAlone(app);
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

async function expectSwitches(app: ElectronApplication): Promise<void> {
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
}

async function expectOwnFilesAlone(app: ElectronApplication): Promise<void> {
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
}

test('pages that reach for the network are shown and exported in silence, and script in the page reaches nobody', async ({
  journey,
}) => {
  journey.expectWindowErrors();
  const host = await listeningHost();
  const library = await journey.seededLibrary();
  const vectors = [
    ...leakVectors((index) => `${host.httpAddress}/leak-${index}`),
    ...confusingVectors((index) => `${host.httpAddress}/confusing-${index}`),
  ];
  expect(vectors.length).toBeGreaterThan(200);
  const drafts = await importPages(library, vectors);
  const { app, window } = await journey.launch({ library });
  const asked = foreignRequests(window);
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  for (const title of ['Everything at once', 'Everything that confuses', 'All as Markdown']) {
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
    const { stet } = globalThis as unknown as Bridged;
    const shown = await Promise.all(
      ids.map((draftId) => stet.request('export.preview', { draftId, format: 'html', choices })),
    );
    return shown.map((one) => (JSON.parse(one as string) as { value?: { html: string } }).value?.html ?? '');
  }, drafts);
  expect(previews.filter((html) => html.length > 500).length).toBe(drafts.length);
  expect(asked).toEqual([]);
  expect(host.heard).toEqual([]);

  const address = window.url();
  const tried = await window.evaluate(attacksFromWithin, { http: host.httpAddress, udp: host.udpPort });
  expect(tried).toBeGreaterThan(90);
  expect(host.heard).toEqual([]);
  expect(await windowCount(app)).toBe(1);
  expect((await window.evaluate(() => location.href)).replace(/#$/, '')).toBe(address);
  // the control: what does reach the host is heard
  await fetch(`${host.httpAddress}/control`);
  expect(host.heard).toContain('GET /control');
  await host.close();
});

/** What each of these pages becomes on its own is tested beside the importers; here they are shown. */
async function importPages(library: string, vectors: readonly string[]): Promise<string[]> {
  // these swallow the rest of the page, or nest deeper than a page may
  const open = (vector: string): boolean =>
    /<(plaintext|xmp|frameset|template|noembed|!--)/.test(vector) || vector.length > 1_500;
  const whole = vectors.filter((vector) => !open(vector));
  const imported = await importInto(library, [
    { as: 'draft', name: 'all.html', text: pageWith(whole.slice(0, 90).join('\n'), 'Everything at once') },
    { as: 'draft', name: 'new.html', text: pageWith(whole.slice(90).join('\n'), 'Everything that confuses') },
    { as: 'draft', name: 'all.md', text: `# All as Markdown\n\n${vectors.join('\n\n')}\n` },
    { as: 'interview', name: 'all-interview.md', text: transcriptWith(vectors.join(' ')) },
    { as: 'document', name: 'all-document.html', text: pageWith(whole.join('\n'), 'A document of it all') },
  ]);
  expect(imported).toHaveLength(5);
  return imported.filter(({ as }) => as === 'draft').map(({ id }) => id);
}
