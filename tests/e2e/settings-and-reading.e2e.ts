import type { Page } from 'playwright';
import { expect } from 'vitest';
import { importBytes } from '../../src-main/importers/read-file';
import { openLibrarySession } from '../../src-main/services/session/open-library-session';
import { PRESENT, test } from './support/journey';

const FERRY_STORY = /^The ferry that never sailed/;

test('a colleague, a house style and a legal hold are taken back with one press', async ({ journey }) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary() });
  const undo = window.getByRole('button', { name: 'Undo' });
  await window.getByRole('button', { name: 'Settings' }).click();
  await window.getByLabel('Name of a colleague').fill('Nils Aasen');
  await window.keyboard.press('Enter');
  await window.getByRole('rowheader', { name: 'Nils Aasen' }).waitFor();
  await undo.click();
  await window.getByRole('rowheader', { name: 'Nils Aasen' }).waitFor({ state: 'detached' });

  const before = await window.locator('input[name="house-style"]:checked + .about b').textContent();
  await window
    .getByRole('button', { name: /Copy and edit/ })
    .first()
    .click();
  await window.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Harbour Gazette');
  await window.getByRole('button', { name: 'Keep and go by it' }).click();
  const own = window.getByRole('radio', { name: /^Harbour Gazette/ });
  await expect.poll(() => own.isChecked()).toBe(true);
  await undo.click();
  await own.waitFor({ state: 'detached' });
  expect(await window.locator('input[name="house-style"]:checked + .about b').textContent()).toBe(before);

  await window.keyboard.press('Control+l');
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByLabel('Reason').fill('A letter from a lawyer of the harbour board');
  await window.keyboard.press('Enter');
  await window.getByLabel('Why the hold is let go').waitFor();
  await undo.click();
  await window.getByLabel('Why the hold is let go').waitFor({ state: 'detached' });
  await window.getByText('Placed by mistake, taken back at once', { exact: false }).waitFor();
});

/** Labels of the fields on the screen that take words, but for those in which one searches. */
async function fieldsThatTakeWords(window: Page): Promise<string[]> {
  const fields = window.locator(
    'input:enabled:not([readonly], [type=search], [type=radio], [type=checkbox]), textarea:enabled:not([readonly])',
  );
  return fields.evaluateAll((all) => all.map((field) => field.getAttribute('aria-label') ?? field.outerHTML));
}

test('in a library that somebody else has open no form takes words, and each screen says why', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const holder = await openLibrarySession(library, {
    ports: { now: () => PRESENT, newId: () => 'in-use' },
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  expect(holder.ok).toBe(true);
  const { window } = await journey.launch({ library });
  await window.getByText(/^This library is already open on this computer since Mar 12, 2026/).waitFor();
  await window.getByRole('button', { name: 'Open for reading' }).click();
  await window.getByText('open for reading only').waitFor();
  expect(await window.getByRole('button', { name: /to the trash$/ }).count()).toBe(0);
  await window.getByRole('button', { name: FERRY_STORY }).first().click();
  await window.getByLabel('Draft text').waitFor();
  await window.keyboard.press('j');
  await window.getByRole('article', { name: /^Claim/ }).waitFor();
  expect(await fieldsThatTakeWords(window)).toEqual([]);
  await window.keyboard.press('c');
  expect(await window.getByRole('form', { name: 'Propose a change' }).count()).toBe(0);
  await window.getByRole('button', { name: 'Sign off' }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('note').waitFor();
  expect(await fieldsThatTakeWords(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await window.keyboard.press('Control+,');
  await window.getByText('open for reading only').first().waitFor();
  await window.getByRole('heading', { name: 'House style' }).waitFor();
  // one's own name is kept on this machine, not in the library
  expect((await fieldsThatTakeWords(window)).length).toBe(1);
  await window.keyboard.press('Control+l');
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByRole('heading', { name: 'Confidential interviews' }).waitFor();
  expect(await fieldsThatTakeWords(window)).toEqual([]);
  if (holder.ok) await holder.value.close();
});
