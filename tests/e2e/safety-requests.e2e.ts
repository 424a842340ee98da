import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { REQUESTS, type RequestName } from '../../src-shared/ipc/contract';
import { refusedPayloads } from '../support/leaks/fuzzed-payloads';
import {
  BAD_INTENT,
  everythingIn,
  keptWordsOf,
  requestsFrom,
  uncaughtIn,
  watchUncaught,
  windowCount,
  type Bridged,
} from './support/attacks';
import { test } from './support/journey';

/** 1,000 in `npm run drill:fuzz`. */
const PAYLOADS_A_REQUEST = Number(process.env['STET_FUZZ'] ?? 40);

test(
  'a page that was taken over gets no file, no other library, no deed that no button offers, and nothing for good',
  async ({ journey }) => {
    const library = await journey.seededLibrary();
    const { app, window, profile } = await journey.launch({ library });
    await window.getByRole('heading', { name: 'Drafts' }).waitFor();
    await watchUncaught(app);
    const before = everythingIn(library);

    expect(await takenOfFuzz(window)).toEqual([]);
    // the control: what is right is taken
    expect(await requestsFrom(window, [['app.state', {}]])).toEqual(['taken']);
    expect(everythingIn(library)).toEqual(before);

    const answers = await requestsFrom(
      window,
      BAD_INTENT.map(([name, argument]) => [name, argument]),
    );
    const wrong = BAD_INTENT.flatMap(([name, argument, expected], index) =>
      expected.test(answers[index]!) ? [] : [`${name} ${JSON.stringify(argument)}: ${answers[index]}`],
    );
    expect(wrong).toEqual([]);
    expect(await namesAreNoPaths(window)).toMatchObject({ ok: true, value: { status: 'imported' } });
    const after = Object.keys(everythingIn(library)).filter((name) => !(name in before));
    expect(after.every((name) => /^(drafts|journal|originals|backups)\//.test(name))).toBe(true);
    expect(await app.evaluate(() => ['pane', 'x', 'polluted'].filter((key) => key in {}))).toEqual([]);

    await expectNothingForGood(app, window);
    await expectNoFlood(app, window, profile);
    // nobody's words are in a log or a report, whatever went wrong
    expect(keptWordsOf(profile)).not.toMatch(/quarry|four goats|ferry that never/i);
    expect(await uncaughtIn(app)).toEqual([]);
    expect(await windowCount(app)).toBe(1);
  },
  60_000 + PAYLOADS_A_REQUEST * 1_000,
);

/** Fuzzed payloads and names that were taken although no request takes them. */
async function takenOfFuzz(window: Page): Promise<string[]> {
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
  return [...answered, ...(strange > 0 ? [`${strange} strange names`] : [])];
}

/** What is of the right shape and wrong in content stays what it is: a name, not a path; a key, not a prototype. */
function namesAreNoPaths(window: Page): Promise<unknown> {
  return window.evaluate(async () => {
    const { stet } = globalThis as unknown as Bridged;
    const remembered = JSON.parse('{"__proto__":"x","constructor":"y","pane":"z"}') as object;
    await stet.request('app.changeSettings', { remembered }).catch(() => undefined);
    const story = new TextEncoder().encode('A story of the quarry, told to nobody.');
    const file = await stet.request('import.offer', { name: '../../../../evil.txt', bytes: story });
    const { value } = JSON.parse(file as string) as { value: { token: string } };
    const ran = await stet.request('import.run', { token: value.token, as: 'draft' });
    return JSON.parse(ran as string) as unknown;
  });
}

/** What can't be taken back is asked by the system's own dialogue, which no page can answer. */
async function expectNothingForGood(app: ElectronApplication, window: Page): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const questions: string[] = [];
    Object.assign(globalThis, { questionsOfSafety: questions });
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      questions.push(message);
      return Promise.resolve({ response: 1, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  });
  const overview = await window.evaluate(async () => {
    const answer = await (globalThis as unknown as Bridged).stet.request('library.overview', {});
    const { value } = JSON.parse(answer as string) as {
      value: { interviews: { id: string }[]; documents: { id: string }[] };
    };
    return value;
  });
  const interview = overview.interviews[0]!.id;
  const document = overview.documents[0]!.id;
  expect(
    await requestsFrom(window, [['care.seal', { id: interview, passphrase: 'known to nobody but me' }]]),
  ).toEqual(['notConfirmed']);
  expect(await requestsFrom(window, [['document.remove', { id: document }]])).toEqual(['taken']);
  expect(await requestsFrom(window, [['care.purge', { id: document, reason: 'Gone.' }]])).toEqual([
    'notConfirmed',
  ]);
  expect(await requestsFrom(window, [['care.purgeDue', {}]])).toEqual(['notConfirmed']);
  expect(await requestsFrom(window, [['document.restore', { id: document }]])).toEqual(['taken']);
  const asked = await app.evaluate(
    () => (globalThis as unknown as { questionsOfSafety: string[] }).questionsOfSafety,
  );
  expect(asked).toHaveLength(3);
}

/** Requests that are right one by one, and too many together. */
async function expectNoFlood(app: ElectronApplication, window: Page, profile: string): Promise<void> {
  await app.evaluate(({ dialog }) => {
    const seen = { count: 0 };
    Object.assign(globalThis, { dialoguesOfSafety: seen });
    const never = (): Promise<never> => {
      seen.count++;
      return new Promise(() => undefined);
    };
    Object.assign(dialog, { showMessageBox: never, showOpenDialog: never, showSaveDialog: never });
  });
  await window.evaluate(() => {
    const { stet } = globalThis as unknown as Bridged;
    // the one that is asked is never answered; it ends with the window
    const ask = (name: string, argument: object): void =>
      void stet.request(name, argument).catch(() => undefined);
    for (let time = 0; time < 20; time++) {
      ask('app.openAddress', { address: `https://leak.example/${time}` });
      ask('library.choose', {});
      ask('bundle.choose', {});
    }
  });
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, key) => [`key-${key}`, 'x'.repeat(100)]));
  expect(await requestsFrom(window, [['app.changeSettings', { remembered: many }]])).toEqual(['taken']);
  const settings = path.join(profile, 'settings.json');
  await expect.poll(() => readFileSync(settings, 'utf8')).toContain('key-4999');
  expect(readFileSync(settings).length).toBeLessThan(100_000);
  const dialogues = await app.evaluate(
    () => (globalThis as unknown as { dialoguesOfSafety: { count: number } }).dialoguesOfSafety.count,
  );
  expect(dialogues).toBe(1);
}
