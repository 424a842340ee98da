import type { ElectronApplication, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { addCrowdedStory } from './support/busy-library';
import { PERSON, test } from './support/journey';

/** Types into the palette, and answers its rows. */
async function palette(window: Page, query: string): Promise<Locator> {
  await window.keyboard.press('Control+k');
  const field = window.getByRole('combobox', { name: /^Search commands/ });
  await field.fill(query);
  return window.locator('#palette-list').getByRole('option');
}

async function menuEntry(app: ElectronApplication, id: string) {
  return app.evaluate(({ Menu }, name) => {
    const entry = Menu.getApplicationMenu()?.getMenuItemById(name);
    return [entry?.enabled, entry?.accelerator ?? null];
  }, id);
}

test('the palette leads to a claim of another draft and to a person, forgives a slip and begins with what was chosen last', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  await addCrowdedStory(library, PERSON);
  const { app, window } = await journey.launch({ library });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  expect(await menuEntry(app, 'claim.mark')).toEqual([false, null]);

  const claim = (await palette(window, 'car deck')).filter({ hasText: 'the car deck would go under water' });
  await claim.waitFor();
  await window.keyboard.press('Enter');
  await window.getByRole('article', { name: 'Claim 18', exact: true }).waitFor();
  await expect.poll(() => menuEntry(app, 'claim.mark')).toEqual([true, 'M']);

  await (await palette(window, 'setings')).filter({ hasText: 'Settings' }).waitFor();
  await window.keyboard.press('Enter');
  await window.getByRole('heading', { name: 'House style' }).waitFor();
  const first = (await palette(window, '')).first();
  expect(await first.textContent()).toContain('Settings');
  await window.keyboard.press('Escape');

  const person = (await palette(window, 'ana halden')).filter({ hasText: 'one text' });
  await person.click();
  await window.getByRole('button', { name: 'Show everything' }).waitFor();

  await window.keyboard.press('/');
  await window.keyboard.type('harbou');
  const hit = window.locator('[data-place="draft-hit-0"]');
  await hit.focus();
  await window.keyboard.press('Enter');
  await window.getByLabel('Draft text').waitFor();
  await window.keyboard.press('Control+l');
  await expect.poll(() => hit.evaluate((row) => row === document.activeElement)).toBe(true);
});

test('a key is changed from the library, taken back over the dialogue, and shown by the menus', async ({
  journey,
}) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await window.keyboard.press('?');
  const key = window.getByRole('button', { name: /^Change the key of Mark claim/ });
  await key.click();
  await window.keyboard.press('q');
  await window.getByText('“Mark claim” goes by Q now.').waitFor();
  await window.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => key.textContent()).toContain('M');
  await key.click();
  await window.keyboard.press('j');
  await window.getByText('and “Next row” and “Next claim” do not any more.').waitFor();
  await window.keyboard.press('Escape');

  await window
    .getByRole('button', { name: /^Harbour master Lund/ })
    .first()
    .click();
  await window.getByRole('button', { name: 'Open in the draft' }).first().click();
  await window.getByRole('article', { name: 'Claim 1', exact: true }).waitFor();
  await expect.poll(() => menuEntry(app, 'claim.mark')).toEqual([true, 'J']);
  await window.keyboard.press('z');
  await window.keyboard.press('c');
  await expect
    .poll(() =>
      window.getByLabel('The words as they should be').evaluate((f) => f === document.activeElement),
    )
    .toBe(true);
});
