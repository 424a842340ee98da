import type { Page } from 'playwright';
import { expect } from 'vitest';
import { test } from './support/journey';

/** What a key opens, and by which name it is known to a screen reader. */
const BY_KEY = [
  ['Control+k', 'Search commands, claims, drafts, sources and people'],
  ['s', 'Words as you remember them'],
  ['Control+f', 'Find'],
  ['?', 'Search the keyboard map'],
] as const;

/** What the palette opens. */
const BY_NAME = ['Sign off', 'Export…', 'Log a notice', 'Versions', 'Who did what', 'About this draft'];

/** The element of the page that has the keyboard: its tag, and whether it is in something opened. */
function keyboard(window: Page): Promise<string> {
  return window.evaluate(() => {
    const { activeElement } = document;
    if (activeElement?.closest('[role="dialog"], [role="search"]')) return 'what was opened';
    return activeElement?.tagName ?? '';
  });
}

test('what a key opens has the keyboard, and Escape gives it back to the draft', async ({ journey }) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary() });
  await window
    .getByRole('button', { name: /^The ferry that never sailed/ })
    .first()
    .waitFor();
  await window.keyboard.press('j');
  await window.keyboard.press('Enter');
  await window.getByRole('heading', { name: 'Quotations' }).waitFor();
  await window.keyboard.press('j');
  await window.keyboard.press('t');
  await expect.poll(() => keyboard(window)).toBe('INPUT');
  await window.keyboard.press('Escape');
  await expect.poll(() => keyboard(window)).toBe('MAIN');

  for (const [key, field] of BY_KEY) {
    await window.keyboard.press(key);
    await window.getByLabel(field, { exact: true }).waitFor();
    await expect.poll(() => keyboard(window), { message: key }).toBe('what was opened');
    await window.keyboard.press('Escape');
    await expect.poll(() => keyboard(window), { message: key }).toBe('MAIN');
  }
  const palette = window.getByLabel(BY_KEY[0][1], { exact: true });
  for (const name of BY_NAME) {
    await window.keyboard.press('Control+k');
    await palette.fill(name);
    await window.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
    await expect.poll(() => keyboard(window), { message: name }).toBe('what was opened');
    await window.keyboard.press('Escape');
    await expect.poll(() => keyboard(window), { message: name }).toBe('MAIN');
  }
  await window.keyboard.press('Control+,');
  await window.getByRole('button', { name: 'Back to the draft' }).waitFor();
  await window.keyboard.press('Escape');
  await window.getByRole('heading', { name: 'The ferry that never sailed' }).first().waitFor();
});
