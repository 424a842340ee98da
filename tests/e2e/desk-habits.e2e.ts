import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from './support/journey';

/** Opens the first draft of the library by keys. */
async function openFirstDraft(window: Page): Promise<void> {
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await window.keyboard.press('j');
  await window.keyboard.press('Enter');
  await window.getByRole('complementary', { name: 'Inspector' }).waitFor();
}

test('what is folded and what is listed, in the library and on the desk, is chosen by key, button and divider, and the same after a restart', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const first = await journey.launch({ library });
  const { window } = first;
  await window.getByRole('button', { name: /^Legal flags/ }).click();
  await openFirstDraft(window);
  await window.keyboard.press('j');
  await window.getByRole('button', { name: /^Needs change/ }).click();
  const outline = window.getByRole('navigation', { name: 'Outline of the draft' });
  const inspector = window.getByRole('complementary', { name: 'Inspector' });
  await outline.getByRole('button').first().focus();
  await window.keyboard.press('Control+1');
  await outline.waitFor({ state: 'hidden' });
  await expect.poll(() => window.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await window.getByRole('button', { name: 'Inspector' }).click();
  await inspector.waitFor({ state: 'hidden' });
  await window.keyboard.press('t');
  await inspector.waitFor();
  await window.keyboard.press('Escape');
  const divider = window.getByRole('separator', { name: 'Height of the source' });
  await divider.dblclick();
  await window.getByTitle('Bring back: Source').waitFor();
  await divider.press('Enter');
  await window.getByTitle('Bring back: Source').waitFor({ state: 'detached' });
  await window.keyboard.press('Control+2');
  const text = window.locator('.galley-text');
  await text.waitFor({ state: 'hidden' });
  await window.keyboard.press('e');
  await text.and(window.locator(':focus')).waitFor();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+2');
  await text.waitFor({ state: 'hidden' });
  await window.keyboard.press('Control+3');
  await text.waitFor();
  await window.waitForTimeout(300);
  await first.close();

  const again = await journey.launch({ library });
  await again.window.getByRole('button', { name: 'Show everything' }).waitFor();
  await openFirstDraft(again.window);
  await again.window.getByTitle('Bring back: Outline').waitFor();
  await again.window.getByTitle('Bring back: Source').click();
  await again.window.getByTitle('Bring back: Source').waitFor({ state: 'detached' });
  await again.window.getByTitle('Bring back: Outline').click();
  const rail = again.window.getByRole('navigation', { name: 'Outline of the draft' });
  await rail
    .getByRole('button', { name: /^Needs change/, exact: true })
    .and(again.window.locator('.current'))
    .waitFor();
  await rail.getByRole('button', { name: 'Show all' }).click();
  await rail.getByRole('button', { name: 'Show all' }).waitFor({ state: 'detached' });
});

test('what one key does on a proposal is one undo, and a notice changes the words of the story three Tabs from its first field', async ({
  journey,
}) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary() });
  await openFirstDraft(window);
  const all = window
    .getByRole('navigation', { name: 'Outline of the draft' })
    .getByRole('button', { name: /^All/ });
  const before = (await all.first().textContent()) ?? '';
  await window.keyboard.press('w');
  await window.getByRole('article', { name: /^Worth checking|^Proposal/ }).waitFor();
  await window.keyboard.press('c');
  const words = window.getByRole('textbox', { name: 'The words as they should be' });
  await words.fill('twelve years');
  await words.press('Enter');
  await words.waitFor({ state: 'detached' });
  expect(await all.first().textContent()).not.toBe(before);
  await window.keyboard.press('Control+z');
  await expect.poll(() => all.first().textContent()).toBe(before);

  await all.first().click();
  await window.keyboard.press('j');
  await window.getByRole('article', { name: /^Claim/ }).waitFor();
  await window.keyboard.press('Control+k');
  await window.keyboard.type('log a notice');
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Log a notice' });
  await dialog.waitFor();
  await dialog.getByRole('button', { name: 'Change them…' }).waitFor();
  const named = () => window.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let tabs = 0; tabs < 3; tabs += 1) await window.keyboard.press('Tab');
  expect(await named()).toBe('Change them…');
});
