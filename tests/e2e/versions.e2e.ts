import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { test } from './support/journey';
import { ROOT } from './support/launch';

const PICTURES = path.join(ROOT, 'tests/e2e/artifacts/versions');

async function openStory(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: /The ferry that never sailed/ })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
}

/** A picture for whoever looks at what a failing journey saw; not kept with the documentation. */
async function picture(window: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  await window.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
}

async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  );
}

/** The paragraphs of the galley without what is only proposed. */
function wordsOf(window: Page): Promise<string[]> {
  return window.locator('.galley-text .block').evaluateAll((blocks) =>
    blocks.map((block) => {
      const copy = block.cloneNode(true) as HTMLElement;
      for (const proposed of copy.querySelectorAll('ins')) proposed.remove();
      return copy.textContent ?? '';
    }),
  );
}

async function chooseFile(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}

/** Puts the cursor behind some words of the galley, as a click there would. */
async function clickBehind(window: Page, words: string): Promise<void> {
  await window.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.galley-text')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at + wanted.length);
      range.collapse(true);
      node.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return;
    }
    throw new Error(`“${wanted}” is not in the galley`);
  }, words);
}

test('a story is rewritten while its claims are checked: typed, proposed, spelt, found and replaced', async ({
  journey,
}) => {
  const { window, app } = await journey.launch({ library: await journey.seededLibrary() });
  await resize(app, 1280, 800);
  await openStory(window);
  await window
    .getByRole('button', { name: /^Claim 3, / })
    .first()
    .click();
  const claim = window.getByRole('article', { name: 'Claim 3' });
  await claim.waitFor();
  await window.keyboard.press('1');
  await window.keyboard.press('c');
  await window.getByLabel('The words as they should be').fill('$4.3 million');
  await window.getByLabel('Why', { exact: true }).fill('the treasurer’s letter');
  await window.getByRole('button', { name: 'Propose', exact: true }).click();
  await window.locator('.galley-text .inserted', { hasText: '$4.3 million' }).waitFor();
  await picture(window, 'change-proposed-light');
  await window.getByRole('button', { name: 'Accept' }).last().click();
  await window.locator('.galley-text', { hasText: '$4.3 million' }).waitFor();

  await window.keyboard.press('e');
  await window.locator('.editing').waitFor();
  await clickBehind(window, 'cars and fire engines');
  await window.keyboard.type(' and a scool bus', { delay: 12 });
  await window.locator('.galley-text .misspelt', { hasText: 'scool' }).waitFor();
  await window.locator('.misspelt', { hasText: 'scool' }).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'school' }).waitFor();
  await picture(window, 'spelling-light');
  await window.getByRole('menuitem', { name: 'school', exact: true }).click();
  await window.locator('.galley-text', { hasText: 'and a school bus' }).waitFor();

  await window.keyboard.press('Control+h');
  await window.getByLabel('Find', { exact: true }).fill('Okafor');
  await window.getByLabel('Replace with').fill('Okafor-Lind');
  await picture(window, 'find-light');
  await window.getByRole('button', { name: 'Replace all' }).click();
  await window.locator('.galley-text', { hasText: 'Maren Okafor-Lind' }).waitFor();
  expect(await window.locator('.galley-text').textContent()).toContain('$4.3 million');
  await window.keyboard.press('Control+z');
  await expect.poll(() => window.locator('.galley-text').textContent()).not.toContain('Okafor-Lind');
  await window.keyboard.press('Control+Shift+z');
  await expect.poll(() => window.locator('.galley-text').textContent()).toContain('Maren Okafor-Lind');
});

for (const [look, size] of [
  ['light', { width: 1280, height: 800 }],
  ['dark', { width: 1680, height: 1050 }],
] as const) {
  test(`a new version from a file shows what becomes of each mark, and what lost its text waits in the tray (${look})`, async ({
    journey,
  }) => {
    const folder = journey.emptyFolder('files');
    const { window, app } = await journey.launch({
      library: await journey.seededLibrary(),
      colorScheme: look,
    });
    await resize(app, size.width, size.height);
    await openStory(window);
    const paragraphs = await wordsOf(window);
    const at = paragraphs.findIndex((text) => text.includes('gull’s nest'));
    const [moved] = paragraphs.splice(at, 1);
    const rewritten = paragraphs
      .filter((text) => !text.includes('Her report reached the town hall'))
      .map((text) => text.replace('$4.2 million', '$4.4 million'));
    const file = path.join(folder, 'second-take.txt');
    writeFileSync(file, [...rewritten.slice(0, -2), moved, ...rewritten.slice(-2)].join('\n\n'));
    await chooseFile(app, file);
    await window.keyboard.press('Control+k');
    await window.keyboard.type('Bring in a new version');
    await window.keyboard.press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Bring in a new version' });
    await dialog.waitFor();
    await picture(window, `bring-in-${look}`);
    await dialog.getByRole('button', { name: 'Show the text' }).click();
    await picture(window, `bring-in-text-${look}`);
    await dialog.getByRole('button', { name: 'Bring in', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await window.getByRole('button', { name: /Lost their text/ }).click();
    await window.getByRole('article', { name: 'Marks that lost their text' }).waitFor();
    await picture(window, `tray-${look}`);
    const lost = window.locator('[draggable="true"]');
    const before = await lost.count();
    expect(before).toBeGreaterThan(0);
    await lost.first().dragTo(window.locator('.galley-text .block-paragraph').first());
    await expect.poll(() => lost.count()).toBe(before - 1);
    await window.getByRole('button', { name: /^v\d+ · / }).click();
    await window.getByRole('button', { name: 'Compare…' }).last().click();
    await window.getByRole('button', { name: 'Side by side' }).click();
    await picture(window, `compare-${look}`);
  });
}
