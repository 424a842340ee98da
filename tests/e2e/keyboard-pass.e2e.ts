import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { Hands } from '../support/keyboard-pass/hands';
import { checkByKeys, exportByKeys } from '../support/keyboard-pass/pass';
import { makeStoryLibrary, PASS_STORY } from '../support/keyboard-pass/story-library';
import { PRESENT, test } from './support/journey';
import { ROOT } from './support/launch';

test('a story of 1,500 words with 25 quotations is checked from the library to its sign-off and verified copy by keys alone', async ({
  journey,
}) => {
  const library = path.join(journey.folder, 'library');
  await makeStoryLibrary(ROOT, library, PRESENT);
  const { app, window } = await journey.launch({ library });
  const copy = path.join(journey.emptyFolder('out'), 'generator.html');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, copy);
  const hands = new Hands(window);
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();

  expect(await checkByKeys(hands)).toBe(25);
  expect(hands.keysOf('a quotation')).toBe(25);

  await exportByKeys(hands, () => existsSync(copy));
  const page = readFileSync(copy, 'utf8');
  expect(page).toContain(PASS_STORY);
  expect(page).toContain('“I asked for a load bank three times in writing,”');
  expect(page).toContain('Simms said');
  expect(page).not.toContain('holding its breath');
  expect(page.toLowerCase()).not.toContain('not verified');
});
