import type { Locator } from 'playwright';
import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { addCrowdedStory, CROWDED_STORY } from './support/busy-library';
import { test } from './support/journey';

/** Whether a person sees it without scrolling. */
function isSeen(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there !== null && (element.contains(there) || there.contains(element));
  });
}

test('the library is searched while somebody types, and leads to the place that was found', async ({
  journey,
}) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary() });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await keepScreenshot(window, 'library-light');
  await window.keyboard.press('/');
  await window.keyboard.type('safe to sai');
  const spoken = window.locator('[data-hit]').filter({ hasText: '00:14:04' });
  await spoken.waitFor();
  await keepScreenshot(window, 'search-light');
  await spoken.click();
  await window.getByRole('region', { name: 'Transcript: Maren Okafor' }).waitFor();
  expect(await window.locator('.shown').count()).toBeGreaterThan(0);
  await keepScreenshot(window, 'source-light');
  await window.getByRole('button', { name: 'Back to the library' }).click();
  await window.getByRole('button', { name: 'Interviews 3', exact: true }).click();
  await window.getByText('Harbour master Lund').waitFor();
  await keepScreenshot(window, 'interviews-light');
});

test('an editor sees what waits for them, answers, finds the lines with legal risk, and reads in the gate what is in the way', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  await addCrowdedStory(library, 'Amos Delacey');
  const { window } = await journey.launch({ library });
  await window.getByRole('button', { name: 'Settings' }).click();
  const name = window.getByLabel(/^Your name/);
  await name.fill('Amos Delacey');
  await name.press('Tab');
  await window.keyboard.press('Control+l');

  await window.getByRole('button', { name: 'Waiting for you 2' }).click();
  await window.getByRole('button', { name: /^I walked it/ }).click();
  await window.getByRole('button', { name: 'Answer', exact: true }).click();
  await window.getByRole('textbox', { name: 'Answer' }).fill('Street it is. Thank you.');
  await window.keyboard.press('Enter');
  const answer = window.getByText('Street it is. Thank you.');
  await answer.waitFor();
  expect(await isSeen(answer)).toBe(true);
  await window.getByRole('button', { name: 'Resolve', exact: true }).click();
  const resolved = window.getByRole('button', { name: 'Show what is resolved (2)' });
  await resolved.waitFor();
  expect(await isSeen(resolved)).toBe(true);

  await window.keyboard.press('Control+l');
  await window.getByRole('button', { name: 'Waiting for you 1' }).waitFor();
  await window.getByRole('button', { name: 'Legal flags 2' }).click();
  await window
    .getByRole('button', { name: new RegExp(`^${CROWDED_STORY}`) })
    .first()
    .click();
  await window.getByRole('button', { name: '⚑ 4 legal' }).click();
  await window.getByRole('article', { name: 'Claim 9' }).waitFor();
  await window.keyboard.press('j');
  await window.getByRole('article', { name: 'Claim 10' }).waitFor();
  await window.keyboard.press('Control+Shift+s');
  const gate = window.getByRole('dialog');
  await gate.getByText('Legal flags').waitFor();
  await gate
    .getByText(/^Claim 9, .*legal flag/)
    .last()
    .click();
  await gate.waitFor({ state: 'detached' });
  await window.getByRole('article', { name: 'Claim 9' }).waitFor();
});

test('in a window too narrow for three panes nothing of the desk is lost: what is read, what is half written, where the keys go', async ({
  journey,
}) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  const resize = (width: number): Promise<void> =>
    app.evaluate(({ BrowserWindow }, to) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(to, 800);
    }, width);
  const galley = window.locator('[data-scroller]');
  /** The paragraphs that can be read in the galley, by their first words. */
  const read = (): Promise<string[]> =>
    galley.evaluate((scroller) => {
      const { top, bottom } = scroller.getBoundingClientRect();
      return [...scroller.querySelectorAll('.block')]
        .filter((block) => {
          const box = block.getBoundingClientRect();
          return box.top < bottom - 30 && box.bottom > top + 30;
        })
        .map((block) => block.textContent?.slice(0, 24) ?? '');
    });
  await resize(1280);
  await window.getByRole('button', { name: /^The ferry that never sailed/ }).click();
  await window.getByLabel('Draft text').waitFor();
  await window.getByText('Checking quotations…').waitFor({ state: 'detached' });
  await window.keyboard.press('j');
  await window.getByRole('article', { name: 'Claim 1', exact: true }).waitFor();
  await galley.evaluate((scroller) => (scroller.scrollTop = 1400));
  const comment = window.getByLabel('New comment');
  await comment.fill('Is that the north quay or the');
  const middle = (await read())[1];
  expect(middle).toBeDefined();

  for (const width of [900, 1280]) {
    await resize(width);
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
    await expect.poll(read).toContain(middle);
    await window.keyboard.type(' old');
  }
  expect(await comment.inputValue()).toBe('Is that the north quay or the old old');
});
