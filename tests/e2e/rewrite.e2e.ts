import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { storyText } from '../../src-shared/domain/block';
import type { Claim } from '../../src-shared/domain/claim';
import type { Draft } from '../../src-shared/domain/draft';
import { test } from './support/journey';

/** The one draft of the library as it lies on disk. */
function stored(library: string): Draft {
  const folder = path.join(library, 'drafts');
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return (JSON.parse(readFileSync(path.join(folder, name!), 'utf8')) as { value: Draft }).value;
}

function claim(library: string, number: number): Claim | undefined {
  return stored(library).claims.find((known) => known.number === number);
}

async function openStory(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: /The ferry that never sailed/ })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
}

/** Where some words of the galley are on the screen: the first unit and the last, what is only proposed left out. */
function placeOf(window: Page, words: string): Promise<{ from: [number, number]; to: [number, number] }> {
  return window.evaluate((wanted) => {
    const galley = document.querySelector('.galley-text')!;
    const walker = document.createTreeWalker(galley, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('ins')) nodes.push(node as Text);
    }
    const start = nodes
      .map(({ data }) => data)
      .join('')
      .indexOf(wanted);
    const point = (offset: number): [Text, number] => {
      let rest = offset;
      for (const node of nodes) {
        if (rest <= node.length) return [node, rest];
        rest -= node.length;
      }
      throw new Error(`“${wanted}” is not in the galley`);
    };
    const range = document.createRange();
    range.setStart(...point(start));
    range.setEnd(...point(start + wanted.length));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
    const [first, last] = [rects[0]!, rects.at(-1)!];
    return {
      from: [first.left + 1, first.top + first.height / 2],
      to: [last.right - 1, last.top + last.height / 2],
    };
  }, words);
}

/** Selects words as a person does, with the mouse. */
async function select(window: Page, words: string): Promise<void> {
  await placeOf(window, words);
  const { from, to } = await placeOf(window, words);
  await window.mouse.move(...from);
  await window.mouse.down();
  await window.mouse.move(...to, { steps: 6 });
  await window.mouse.up();
}

async function showClaim(window: Page, number: number): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(`^Claim ${number}, `) })
    .first()
    .click();
  await window.getByRole('article', { name: `Claim ${number}` }).waitFor();
}

async function propose(window: Page, replacement: string): Promise<void> {
  await window.keyboard.press('c');
  await window.getByLabel('The words as they should be').fill(replacement);
  await window.keyboard.press('Enter');
  await card(window, replacement).waitFor();
}

function card(window: Page, replacement: string): Locator {
  return window.locator('.change').filter({ hasText: replacement });
}

async function chooseFile(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}

test('several changes on one span, each decided in its way; a story that comes back with a paragraph twice; marks placed by hand', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { window, app } = await journey.launch({ library });
  await openStory(window);

  // several on one span: one is rejected, one is accepted and closes its claim
  await showClaim(window, 8);
  await propose(window, '64');
  await propose(window, 'in her sixties');
  await expect.poll(() => window.locator('.galley-text ins[data-or]').count()).toBe(1);
  await card(window, 'in her sixties').getByRole('button', { name: 'Reject' }).click();
  await card(window, '64').getByRole('button', { name: 'Accept' }).click();
  await expect.poll(() => claim(library, 8)).toMatchObject({ standing: 'stands', anchor: { exact: '64' } });
  expect(stored(library).versions.at(-1)).toMatchObject({ cause: 'acceptedChange', name: '63 → 64' });

  // stet needs a reason; the list has what is open; selected words can be proposed on beside the list
  await window.getByRole('button', { name: /^Changes/ }).click();
  const months = card(window, 'Eight months in dry dock');
  await months.getByRole('button', { name: 'Stet…' }).click();
  await expect.poll(() => months.getByRole('button', { name: 'Stet', exact: true }).isDisabled()).toBe(true);
  await months.getByLabel('Why the words stand').fill('Brandt wrote six.');
  await window.keyboard.press('Enter');
  await expect.poll(() => claim(library, 22)?.standing).toBe('stands');
  await select(window, 'beside a feed merchant');
  await propose(window, 'next to a grain merchant');
  const decided = stored(library).changes.map(({ state, replacement }) => `${state}: ${replacement}`);
  expect(decided.slice(1)).toEqual([
    'stet: Eight months in dry dock',
    'accepted: 64',
    'rejected: in her sixties',
    'proposed: next to a grain merchant',
  ]);

  // the writer sends it back: one paragraph twice, elsewhere; one cut
  const texts = stored(library).blocks.map(({ text }) => text);
  const hammer = texts.find((text) => text.startsWith('A week later Okafor'))!;
  const sent = texts
    .filter((text) => text !== hammer && !text.includes('Her report reached the town hall'))
    .flatMap((text) => (/^(Strangers still|In 2012 the next)/.test(text) ? [hammer, text] : [text]));
  const file = path.join(journey.emptyFolder('files'), 'back.txt');
  writeFileSync(file, sent.join('\n\n'));
  await chooseFile(app, file);
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Bring in a new version');
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Bring in a new version' });
  await dialog.getByRole('radio', { name: /paragraph \d+, behind “People have been aboard/ }).check();
  await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const chosen = storyText(stored(library).blocks).lastIndexOf('“You tap good steel');
  expect(claim(library, 17)).toMatchObject({ orphan: false, standing: 'stands', anchor: { start: chosen } });

  // one is dragged to a sentence, one is looked for by what is left of its words
  await window.getByRole('button', { name: /^Lost their text/ }).click();
  const lost = window.locator('[draggable="true"]');
  const count = await lost.count();
  await placeOf(window, 'declined to comment');
  const { from } = await placeOf(window, 'declined to comment');
  await lost.first().getByRole('heading').hover();
  await window.mouse.down();
  await window.mouse.move(from[0], from[1], { steps: 8 });
  await window.waitForFunction(() => CSS.highlights.has('drop-place'));
  await window.mouse.up();
  await expect.poll(() => lost.count()).toBe(count - 1);
  await lost.last().getByRole('button', { name: 'Look for its words' }).click();
  await window.getByText('1 of ').waitFor();
  await lost.last().getByRole('button', { name: 'Place on the hit' }).click();
  await expect.poll(() => lost.count()).toBe(count - 2);
  await window.getByLabel('Find', { exact: true }).press('Escape');

  // Find's untouched field hands undo on; closing the library saves the last key
  await window.keyboard.press('e');
  await window.locator('.editing').waitFor();
  await window.mouse.click(...(await placeOf(window, 'cars and fire engines')).to);
  await window.keyboard.type(' xyz');
  await expect.poll(() => storyText(stored(library).blocks)).toContain('engines xyz');
  await window.keyboard.press('Control+f');
  await window.getByLabel('Find', { exact: true }).press('Control+z');
  await expect.poll(() => storyText(stored(library).blocks)).not.toContain('engines xyz');
  const find = window.getByLabel('Find', { exact: true });
  await find.press('End');
  const begun = await find.inputValue();
  await find.press('z');
  await find.press('Control+z');
  await expect.poll(() => find.inputValue()).toBe(begun);
  await find.press('Control+Shift+z');
  await expect.poll(() => find.inputValue()).toBe(`${begun}z`);
  await find.press('Escape');
  await window.mouse.click(...(await placeOf(window, 'cars and fire engines')).to);
  await window.keyboard.type(' and hay');
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Close library');
  await window.keyboard.press('Enter');
  await window
    .getByRole('button', { name: /Open|Library/ })
    .first()
    .waitFor();
  await expect.poll(() => storyText(stored(library).blocks)).toContain('engines and hay');
});
