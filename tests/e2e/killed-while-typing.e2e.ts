import { writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { storyText } from '../../src-shared/domain/block';
import { openLibrary } from '../../src-main/store/library/open-library';
import { newId } from '../../src-main/store/new-id';
import { PRESENT, test } from './support/journey';

/** 100 in `npm run drill:typing`. */
const KILLS = Number(process.env['STET_TYPING_KILLS'] ?? 2);
/** What may be lost of what was typed, in ms. */
const MOST_BEHIND_MS = 1_000;
/** From the first word to the kill, in ms. */
const LONGEST_ROUND_MS = 4_000;
const TITLE = 'The ferry that never sailed';

/** Types numbered words one after the other until the app is gone; answers when each was in the window. */
async function typeUntilGone(window: Page, round: number): Promise<readonly number[]> {
  const typed: number[] = [];
  try {
    for (;;) {
      await window.keyboard.type(`r${round}w${typed.length} `);
      typed.push(performance.now());
    }
  } catch {
    return typed; // the app was killed under the keyboard
  }
}

async function storyOnDisk(folder: string): Promise<string> {
  const library = await openLibrary(folder, { now: () => PRESENT, newId });
  if (!library.ok) throw new Error(library.error.message);
  const row = library.value.drafts.list().find(({ title }) => title.startsWith(TITLE));
  const draft = await library.value.drafts.get(row?.id ?? '');
  await library.value.close();
  if (!draft.ok) throw new Error(draft.error.message);
  return storyText(draft.value.blocks);
}

/** How far the disk was behind the window at the moment of the kill, in ms; 0 where it had every word. */
function behind(story: string, round: number, typed: readonly number[], killedAt: number): number {
  const lost = typed.findIndex((_at, index) => !story.includes(`r${round}w${index} `));
  return lost < 0 ? 0 : killedAt - typed[lost]!;
}

test(
  'whoever is killed while somebody types loses no more than the last second',
  async ({ journey }) => {
    const library = await journey.seededLibrary();
    const lags: number[] = [];
    // the control: what would be lost if nothing had been saved since the round began
    const unsavedLags: number[] = [];
    let words = 0;
    for (let round = 0; round < KILLS; round++) {
      const before = await storyOnDisk(library);
      const { window, kill } = await journey.launch({ library });
      await window
        .getByRole('button', { name: new RegExp(TITLE) })
        .first()
        .click();
      await window.getByLabel('Draft text').waitFor();
      await window.keyboard.press('e');
      await window.getByLabel('Draft text').click();
      const typing = typeUntilGone(window, round);
      await delay(Math.random() * LONGEST_ROUND_MS);
      const killedAt = performance.now();
      await kill();
      const typed = (await typing).filter((at) => at <= killedAt);
      words += typed.length;
      lags.push(behind(await storyOnDisk(library), round, typed, killedAt));
      unsavedLags.push(behind(before, round, typed, killedAt));
    }
    const results = process.env['STET_TYPING_RESULTS'];
    if (results) writeFileSync(results, JSON.stringify({ kills: KILLS, words, lags, unsavedLags }));
    expect(words).toBeGreaterThan(KILLS);
    expect(lags.filter((lag) => lag > MOST_BEHIND_MS)).toEqual([]);
  },
  60_000 + KILLS * 30_000,
);

/** The desk with its first claim selected. */
async function atFirstClaim(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(TITLE) })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
  await window.keyboard.press('j');
  await window.getByLabel('New comment').waitFor();
}

/** Fields that are typed into and not sent, one of each kind of form, and the words for them. */
const COMMENT = 'Who counted the passengers?';
const NOTE = 'Read with the writer at her desk.';
const CORRECTION = 'Nobody had counted them.';
const MATTER = 'The letter from the ferry company’s counsel.';

async function openSafety(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByLabel('Reason').waitFor();
}

async function firstTurn(window: Page): Promise<Locator> {
  await window
    .getByRole('button', { name: /^Maren Okafor/ })
    .last()
    .click();
  const turn = window.locator('li[data-segment]').first();
  await turn.waitFor();
  return turn;
}

test('what was typed and not sent is in its fields again after the app was killed, and is sent from there', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { window, kill } = await journey.launch({ library });
  await atFirstClaim(window);
  await window.getByLabel('New comment').fill(COMMENT);
  await window.keyboard.press('Control+Shift+S');
  await window.getByLabel('Note, kept with the signature').fill(NOTE);
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+l');
  const turn = await firstTurn(window);
  await turn.hover();
  await turn.getByRole('button', { name: 'Correct' }).click();
  await turn.getByLabel('Words of this turn').fill(CORRECTION);
  await window.keyboard.press('Control+l');
  await openSafety(window);
  await window.getByLabel('Reason').fill(MATTER);
  await delay(MOST_BEHIND_MS);
  await kill();

  const again = await journey.launch({ library });
  const { app, window: next } = again;
  await openSafety(next);
  expect(await next.getByLabel('Reason').inputValue()).toBe(MATTER);
  await next.getByRole('button', { name: 'Place hold' }).click();
  await next.getByRole('listitem').filter({ hasText: MATTER }).first().waitFor();
  await expect.poll(() => next.getByLabel('Reason').inputValue()).toBe('');

  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  const sealed = next.getByRole('region', { name: 'Confidential interviews' });
  const interview = sealed.getByLabel('Interview');
  await interview.selectOption({ index: 2 });
  await sealed.getByLabel('A passphrase for this library').fill('four words that hold');
  await sealed.getByLabel('The same again').fill('four words that hole');
  await sealed.getByText('The two are not the same.').waitFor();
  expect(await sealed.getByRole('button', { name: 'Seal', exact: true }).isDisabled()).toBe(true);
  await sealed.getByLabel('The same again').fill('four words that hold');
  await sealed.getByRole('button', { name: 'Seal', exact: true }).click();
  await sealed.getByText('Sealed interview').waitFor();

  await next.keyboard.press('Control+l');
  await atFirstClaim(next);
  expect(await next.getByLabel('New comment').inputValue()).toBe(COMMENT);
  await next.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect.poll(() => next.getByLabel('New comment').inputValue()).toBe('');
  await next.keyboard.press('Control+Shift+S');
  expect(await next.getByLabel('Note, kept with the signature').inputValue()).toBe(NOTE);
  await next.keyboard.press('Escape');
  await next.keyboard.press('Control+l');
  const left = await firstTurn(next);
  expect(await left.getByLabel('Words of this turn').inputValue()).toBe(CORRECTION);
  await left.getByLabel('Words of this turn').press('Enter');
  await left.getByText(CORRECTION).waitFor();
});
