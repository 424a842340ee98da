// npm run bench:desk: a draft of 60,000 words with 2,000 claims in the real app, against the same text in a bare editor.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { bareEditorPage } from './desk/bare-editor';
import { bigStory, makeBigLibrary, TITLE } from './desk/big-draft';
import { launchElectron } from './support/launch-electron';
import { median, report } from './support/report';

const ROOT = process.cwd();
const WORDS = 60_000;
const CLAIMS = 2_000;
const KEYS = 60;

/** Milliseconds in a page. */
interface Measured {
  readonly open: number;
  readonly keys: readonly number[];
  readonly scroll: number;
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

/** The whole text from top to end, a screen a frame. */
function scrolled(window: Page): Promise<{ total: number; worst: number }> {
  return window.evaluate(
    () =>
      new Promise<{ total: number; worst: number }>((resolve) => {
        const scroller = document.querySelector<HTMLElement>('[data-scroller]')!;
        scroller.scrollTop = 0;
        let [began, last, worst] = [performance.now(), performance.now(), 0];
        const step = (): void => {
          const now = performance.now();
          worst = Math.max(worst, now - last);
          last = now;
          const end = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2;
          if (end) return resolve({ total: now - began, worst });
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
  const open = await opened(window, click);
  await window.waitForTimeout(2500);
  const { total, worst } = await scrolled(window);
  await edit();
  const keys = await typed(window);
  return { open, keys, scroll: total, worstFrame: worst };
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

const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-desk-'));
try {
  const blocks = bigStory(WORDS);
  const library = path.join(folder, 'library');
  const id = await makeBigLibrary(library, blocks, CLAIMS);
  const page = await bareEditorPage(folder, blocks);

  const bareApp = await launchElectron(
    path.join(ROOT, 'bench/reference/bare-editor'),
    mkdtempSync(path.join(folder, 'p-')),
    [page],
  );
  const bareWindow = await bareApp.firstWindow();
  const bare = await measured(
    bareWindow,
    () => bareWindow.getByRole('button', { name: 'Open' }).click(),
    () => Promise.resolve(),
  );
  await bareApp.close();

  const stetApp = await launchElectron(ROOT, mkdtempSync(path.join(folder, 'p-')), ['--library', library]);
  const stetWindow = await stetApp.firstWindow();
  await stetWindow.getByRole('heading', { name: 'Drafts' }).waitFor();
  const stet = await measured(
    stetWindow,
    () =>
      stetWindow
        .getByRole('button', { name: new RegExp(TITLE) })
        .first()
        .click(),
    () => stetWindow.keyboard.press('e'),
  );
  const again = await reanchored(stetWindow, id);
  await stetApp.close();

  const percentile = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;
  report('desk', [
    { figure: `opening ${WORDS} words, bare editor, ms`, value: bare.open },
    { figure: `opening, Stet with ${CLAIMS} claims, ms`, value: stet.open },
    { figure: 'opening, ratio', value: stet.open / bare.open },
    { figure: 'a keystroke, bare editor, median ms', value: median(bare.keys) },
    { figure: 'a keystroke, Stet, median ms', value: median(stet.keys) },
    { figure: 'a keystroke, Stet, 95th percentile ms', value: percentile(stet.keys) },
    { figure: 'a keystroke, ratio of medians', value: median(stet.keys) / median(bare.keys) },
    { figure: 'scrolling end to end, bare editor, ms', value: bare.scroll },
    { figure: 'scrolling end to end, Stet, ms', value: stet.scroll },
    { figure: 'scrolling, ratio', value: stet.scroll / bare.scroll },
    { figure: 'scrolling, Stet, longest frame ms', value: stet.worstFrame },
    { figure: 'all claims anchored again and saved, ms', value: again },
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
