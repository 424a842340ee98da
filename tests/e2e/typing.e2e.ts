import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { storyText } from '../../src-shared/domain/block';
import type { Draft } from '../../src-shared/domain/draft';
import { test } from './support/journey';

const LONG =
  'At noon the harbour master read the log aloud, page by page, and nobody in the room said a word about the winter or the money. '.repeat(
    3,
  );

/** The one draft of the library as it lies on disk. */
function stored(library: string): Draft {
  const folder = path.join(library, 'drafts');
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const { value } = JSON.parse(readFileSync(path.join(folder, name!), 'utf8')) as { value: Draft };
  return value;
}

/** Every mark stands on its very words; answers those words by number of claim. */
function claimWords(draft: Draft): Map<number, string> {
  const text = storyText(draft.blocks);
  const placed = draft.claims.filter(({ orphan }) => !orphan);
  for (const { anchor } of placed) expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
  return new Map(placed.map(({ number, anchor }) => [number, anchor.exact]));
}

async function editStory(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: /The ferry that never sailed/ })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
  await window.keyboard.press('e');
  await window.locator('.editing').waitFor();
}

/** Puts the cursor behind some words of the galley by a click at their end. */
async function clickBehind(window: Page, words: string): Promise<void> {
  const end = await window.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.galley-text')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const last = document.createRange();
      last.setStart(node, at + wanted.length - 1);
      last.setEnd(node, at + wanted.length);
      const { right, top, height } = last.getBoundingClientRect();
      return { x: right - 1, y: top + height / 2 };
    }
    throw new Error(`“${wanted}” is not in the galley`);
  }, words);
  await window.mouse.click(end.x, end.y);
}

/** What the galley shows, without what is only proposed. */
function galleyText(window: Page): Promise<string> {
  return window.locator('.galley-text').evaluate((galley) => {
    const copy = galley.cloneNode(true) as HTMLElement;
    for (const proposed of copy.querySelectorAll('ins')) proposed.remove();
    return copy.textContent ?? '';
  });
}

test('whatever is typed without a pause is on disk, letter by letter, and every mark holds its words', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { window } = await journey.launch({ library });
  const before = stored(library);
  const words = claimWords(before);
  await editStory(window);

  await clickBehind(window, 'cars and fire engines');
  await window.keyboard.type(` ${LONG}`);
  await window.keyboard.press('Enter');
  await window.keyboard.type('A paragraph of its own.');
  for (let at = 0; at < 'A paragraph of its own.'.length; at += 1) await window.keyboard.press('ArrowLeft');
  await window.keyboard.press('Backspace');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Backspace');
  await window.keyboard.type('And again: ');
  await expect
    .poll(() => storyText(stored(library).blocks), { timeout: 8000 })
    .toContain(`cars and fire engines ${LONG}And again: A paragraph of its own.`);
  const after = stored(library);
  expect(storyText(after.blocks).replace(` ${LONG}And again: A paragraph of its own.`, '')).toBe(
    storyText(before.blocks),
  );
  expect(claimWords(after)).toEqual(words);
  await expect.poll(() => galleyText(window)).toBe(after.blocks.map(({ text }) => text).join(''));
});

test('typing that is followed at once by undo, another screen or the end of the window loses nothing', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { app, window } = await journey.launch({ library });
  const before = claimWords(stored(library));
  await editStory(window);
  await clickBehind(window, 'cars and fire engines');
  await window.keyboard.type(' undone');
  await window.keyboard.press('Control+z');
  await window.keyboard.type(' kept at once');
  await expect
    .poll(() => storyText(stored(library).blocks), { timeout: 8000 })
    .toContain('cars and fire engines kept at once');
  expect(storyText(stored(library).blocks)).not.toContain('undone');

  await window.keyboard.type(' before leaving');
  await window.keyboard.press('Control+l');
  await editStory(window);
  await window.locator('.galley-text', { hasText: 'kept at once before leaving' }).waitFor();
  await clickBehind(window, 'at once before leaving');
  await window.keyboard.type(' and before closing');
  const closed = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await closed;
  const after = stored(library);
  expect(storyText(after.blocks)).toContain('engines kept at once before leaving and before closing');
  expect(claimWords(after)).toEqual(before);
});

test('undo and redo are one history across words and marks, while the text is edited and beside it', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { window } = await journey.launch({ library });
  const begun = storyText(stored(library).blocks);
  await editStory(window);
  const states = [begun];
  const done = async (): Promise<void> => {
    await expect.poll(() => storyText(stored(library).blocks)).not.toBe(states.at(-1));
    states.push(storyText(stored(library).blocks));
  };
  await clickBehind(window, 'cars and fire engines');
  await window.keyboard.type(' and hay');
  // letters that come slowly are saved one by one
  await expect.poll(() => storyText(stored(library).blocks)).toContain(' and hay');
  await done();
  await window.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/html', '<p>, <b>always</b> late</p>');
    document
      .querySelector('.galley-text')!
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await done();
  await window.keyboard.press('Control+h');
  await window.getByLabel('Find', { exact: true }).fill('Okafor');
  await window.getByLabel('Replace with').fill('Okafor-Lind');
  await window.getByRole('button', { name: 'Replace', exact: true }).click();
  await done();
  await window.getByRole('button', { name: 'Replace all' }).click();
  await done();
  await window.getByLabel('Find', { exact: true }).press('Escape');
  await window.locator('.galley-text').focus();
  for (const state of states.slice(0, -1).reverse()) {
    await window.keyboard.press('Control+z');
    await expect.poll(() => storyText(stored(library).blocks)).toBe(state);
  }
  for (const state of states.slice(1)) {
    await window.keyboard.press('Control+Shift+z');
    await expect.poll(() => storyText(stored(library).blocks)).toBe(state);
  }
  await expect.poll(() => galleyText(window)).toBe(states.at(-1)!.replaceAll('\n\n', ''));
});

test('a composed word arrives whole, and a mark beside it stays where it was', async ({ journey }) => {
  const library = await journey.seededLibrary();
  const { window } = await journey.launch({ library });
  const words = claimWords(stored(library));
  await editStory(window);
  await clickBehind(window, 'cars and fire engines');
  const devtools = await window.context().newCDPSession(window);
  for (const text of ['に', 'にほ', 'にほん']) {
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await window.waitForTimeout(200);
  }
  expect(storyText(stored(library).blocks)).not.toContain('に');
  await devtools.send('Input.insertText', { text: '日本' });
  await devtools.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
  await devtools.send('Input.insertText', { text: 'é' });
  await window.keyboard.type('t');
  await expect
    .poll(() => storyText(stored(library).blocks), { timeout: 8000 })
    .toContain('cars and fire engines日本ét');
  expect(claimWords(stored(library))).toEqual(words);
  await window.keyboard.press('Control+z');
  await expect.poll(() => galleyText(window)).not.toContain('ét');
});

test('what is typed right after a click stands where the click was, though marks are drawn at that moment', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { window } = await journey.launch({ library });
  await editStory(window);
  await clickBehind(window, 'cars and fire engines');
  const mark = window.locator('.margin button').nth(1);
  await mark.waitFor();
  // as a click puts the caret: in the page at once, told to the editor a moment later
  await mark.evaluate((button: HTMLElement) => {
    const walker = document.createTreeWalker(
      document.querySelector('.galley-text')!,
      NodeFilter.SHOW_TEXT,
      (node) =>
        node.textContent?.includes('nautical') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    const words = walker.nextNode()!;
    getSelection()!.collapse(words, words.textContent!.indexOf('nautical'));
    button.click();
  });
  await window.keyboard.type('long ');
  await expect.poll(() => storyText(stored(library).blocks)).toContain('long nautical miles');
});
