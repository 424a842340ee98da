// npm run bench:desk: a draft of 60,000 words with 2,000 claims in the real app, against the same text in a bare editor.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { bareEditorPage } from './desk/bare-editor';
import { bigStory, makeBigLibrary, TITLE } from './desk/big-draft';
import { windowWork } from './desk/window-work';
import { launchElectron } from './support/launch-electron';
import { median, report } from './support/report';
import { runsAsked } from './support/runs-asked';

const ROOT = process.cwd();
const WORDS = 60_000;
const CLAIMS = 2_000;
const KEYS = 60;
/** A draft is opened from a window that stands: what comes with a launch is measured by bench:start. */
const REST_MS = 2500;
/** `-- --runs N` for a shorter look. */
const ROUNDS = runsAsked() ?? 3;

/** Milliseconds in a page; what is called work is processor time of its main thread, the rest is time on the clock. */
interface Measured {
  readonly open: number;
  readonly openWork: number;
  readonly keys: readonly number[];
  /** Of one key, with what it sets going. */
  readonly keyWork: number;
  /** A screen of text, from one frame to the next. */
  readonly screen: number;
  readonly screenWork: number;
  readonly worstFrame: number;
}

/** From the click to the frame in which the last paragraph is there. */
async function opened(window: Page, click: () => Promise<void>): Promise<number> {
  await window.evaluate(() => {
    const told = window as unknown as { opened: Promise<number> };
    told.opened = new Promise((resolve) => {
      addEventListener(
        'click',
        () => {
          const began = performance.now();
          const look = (): void => {
            const there = document.querySelectorAll('.galley-text .block').length > 100;
            if (there) requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
            else requestAnimationFrame(look);
          };
          look();
        },
        { capture: true, once: true },
      );
    });
  });
  await click();
  return window.evaluate(() => (window as unknown as { opened: Promise<number> }).opened);
}

/** From each key to the end of the frame that shows its letter, in the middle of the text. */
async function typed(window: Page): Promise<number[]> {
  await window.evaluate(() => {
    const blocks = document.querySelectorAll('.galley-text .block');
    const block = blocks[Math.floor(blocks.length / 2)]!;
    block.scrollIntoView({ block: 'center' });
    document.querySelector<HTMLElement>('.galley-text')?.focus();
    getSelection()?.collapse(block.lastChild ?? block, 0);
    const told = window as unknown as { times: number[] };
    told.times = [];
    addEventListener(
      'keydown',
      () => {
        const began = performance.now();
        requestAnimationFrame(() => setTimeout(() => told.times.push(performance.now() - began)));
      },
      { capture: true },
    );
  });
  await window.waitForTimeout(600);
  await window.keyboard.type('x'.repeat(KEYS), { delay: 90 });
  await window.waitForTimeout(600);
  return window.evaluate(() => (window as unknown as { times: number[] }).times);
}

interface Scrolled {
  readonly screen: number;
  readonly screens: number;
  readonly worst: number;
}

/** The whole text from top to end, a screen a frame. */
function scrolled(window: Page): Promise<Scrolled> {
  return window.evaluate(
    () =>
      new Promise<Scrolled>((resolve) => {
        const scroller = document.querySelector<HTMLElement>('[data-scroller]')!;
        scroller.scrollTop = 0;
        let [began, last, worst, screens] = [performance.now(), performance.now(), 0, 0];
        const step = (): void => {
          const now = performance.now();
          worst = Math.max(worst, now - last);
          last = now;
          const end = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
          if (end) return resolve({ screen: (now - began) / screens, screens, worst });
          screens += 1;
          scroller.scrollTop += scroller.clientHeight;
          requestAnimationFrame(step);
        };
        requestAnimationFrame(() => {
          began = last = performance.now();
          requestAnimationFrame(step);
        });
      }),
  );
}

async function measured(
  window: Page,
  click: () => Promise<void>,
  edit: () => Promise<void>,
): Promise<Measured> {
  const work = await windowWork(window);
  await window.waitForTimeout(REST_MS);
  const open = await work(() => opened(window, click));
  await window.waitForTimeout(2500);
  const scroll = await work(() => scrolled(window));
  await edit();
  const keys = await work(() => typed(window));
  const { screen, screens, worst } = scroll.answer;
  return {
    ...{ open: open.answer, openWork: open.work },
    ...{ keys: keys.answer, keyWork: keys.work / KEYS },
    ...{ screen, screenWork: scroll.work / screens, worstFrame: worst },
  };
}

/** A full re-anchoring of all claims in the main process, with saving and the way back: a paragraph moved, a word changed in each tenth. */
function reanchored(window: Page, id: string): Promise<number> {
  return window.evaluate(async (draftId) => {
    const bridge = (
      window as unknown as { stet: { request(name: string, argument: unknown): Promise<unknown> } }
    ).stet;
    const answer = JSON.parse((await bridge.request('draft.open', { id: draftId })) as string) as {
      value: { draft: { blocks: { kind: string; text: string; marks: unknown[] }[] } };
    };
    const { blocks } = answer.value.draft;
    const edited = blocks.map((block, at) =>
      at % 10 === 5 ? { ...block, text: block.text.replace(/ \w+ /, ' seldom ') } : block,
    );
    edited.splice(900, 0, ...edited.splice(20, 3));
    const began = performance.now();
    await bridge.request('draft.do', { id: draftId, command: { type: 'text.edit', blocks: edited } });
    return performance.now() - began;
  }, id);
}

/** The text in an editor of the same library with nothing around it. */
async function measuredBare(page: string): Promise<Measured> {
  const reference = path.join(ROOT, 'bench/reference/bare-editor');
  const app = await launchElectron(reference, mkdtempSync(path.join(folder, 'p-')), [page]);
  const window = await app.firstWindow();
  const open = window.getByRole('button', { name: 'Open' });
  const figures = await measured(
    window,
    () => open.click(),
    () => Promise.resolve(),
  );
  await app.close();
  return figures;
}

async function measuredStet(library: string, id: string): Promise<Measured & { readonly again: number }> {
  const app = await launchElectron(ROOT, mkdtempSync(path.join(folder, 'p-')), ['--library', library]);
  const window = await app.firstWindow();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  const row = window.getByRole('button', { name: new RegExp(TITLE) }).first();
  const figures = await measured(
    window,
    () => row.click(),
    () => window.keyboard.press('e'),
  );
  const again = await reanchored(window, id);
  await app.close();
  return { ...figures, again };
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-desk-'));
try {
  const blocks = bigStory(WORDS);
  const page = await bareEditorPage(folder, blocks);
  const bares: Measured[] = [];
  const stets: (Measured & { readonly again: number })[] = [];
  // in turn, so that what else the machine does falls on both; a library of its own each time: the last deed changes it
  for (let round = 0; round < ROUNDS; round += 1) {
    const library = path.join(folder, `library-${round}`);
    const id = await makeBigLibrary(library, blocks, CLAIMS);
    bares.push(await measuredBare(page));
    stets.push(await measuredStet(library, id));
  }

  const percentile = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
  const of = <T>(rounds: readonly T[], figure: (one: T) => number): number => median(rounds.map(figure));
  const ratio = (figure: (one: Measured) => number): number =>
    median(stets.map((stet, round) => figure(stet) / figure(bares[round]!)));
  report('desk', [
    { figure: `opening ${WORDS} words, bare editor, ms`, value: of(bares, ({ open }) => open) },
    { figure: `opening, Stet with ${CLAIMS} claims, ms`, value: of(stets, ({ open }) => open) },
    { figure: 'opening, ratio', value: ratio(({ open }) => open), aim: '≤ 3' },
    {
      figure: 'opening, processor time of the window, ratio',
      value: ratio(({ openWork }) => openWork),
      aim: '≤ 3',
    },
    { figure: 'a keystroke, bare editor, median ms', value: of(bares, ({ keys }) => median(keys)) },
    { figure: 'a keystroke, Stet, median ms', value: of(stets, ({ keys }) => median(keys)) },
    {
      figure: 'a keystroke, bare editor, 95th percentile ms',
      value: of(bares, ({ keys }) => percentile(keys)),
    },
    { figure: 'a keystroke, Stet, 95th percentile ms', value: of(stets, ({ keys }) => percentile(keys)) },
    { figure: 'a keystroke, ratio of medians', value: ratio(({ keys }) => median(keys)), aim: '≤ 2' },
    {
      figure: 'a keystroke, processor time of the window, ratio',
      value: ratio(({ keyWork }) => keyWork),
      aim: '≤ 2',
    },
    { figure: 'scrolling by a screen, bare editor, ms', value: of(bares, ({ screen }) => screen) },
    { figure: 'scrolling by a screen, Stet, ms', value: of(stets, ({ screen }) => screen) },
    { figure: 'scrolling by a screen, ratio', value: ratio(({ screen }) => screen) },
    { figure: 'scrolling by a screen, processor time, ratio', value: ratio(({ screenWork }) => screenWork) },
    { figure: 'scrolling, Stet, longest frame ms', value: of(stets, ({ worstFrame }) => worstFrame) },
    { figure: 'all claims anchored again and saved, ms', value: of(stets, ({ again }) => again) },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
