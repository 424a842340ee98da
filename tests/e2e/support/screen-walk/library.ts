import { command } from './steps';
import type { Walk } from './walk';

/** The cards of the tour, on the screens that they speak of. */
export async function walkTour({ window, look }: Walk): Promise<void> {
  const card = window.getByRole('complementary', { name: 'A first look around' });
  await command(window, 'Take the tour');
  for (const name of ['library', 'galley', 'quotation', 'standing', 'outline', 'sign-off']) {
    await card.getByText(/ of 6$/).waitFor();
    await look(`tour-${name}`);
    await card.getByRole('button', { name: /^(Next|Begin)$/ }).click();
  }
  await card.waitFor({ state: 'detached' });
}

/** The library: whole, narrowed down, searched. */
export async function walkLibrary({ window, look }: Walk): Promise<void> {
  await look('library');
  await window.getByRole('button', { name: /^Waiting for you/ }).click();
  await look('library-waiting');
  await window.getByRole('button', { name: /^Everything/ }).click();
  await window.getByRole('button', { name: /^water/ }).click();
  await look('library-narrowed');
  await window.getByRole('button', { name: 'Show everything' }).click();
  await window.keyboard.press('/');
  await window.keyboard.type('safe to sai');
  await window.locator('[data-hit]').first().waitFor();
  await look('library-search');
  await window.getByLabel('Search the library').fill('a zeppelin over Ternholm');
  await window.getByText(/^Nothing in this library/).waitFor();
  await look('library-search-nothing');
  await window.keyboard.press('Escape');
  await window
    .getByRole('button', { name: /^Interviews/ })
    .first()
    .click();
  await look('library-interviews');
  await window
    .getByRole('button', { name: /^Documents/ })
    .first()
    .click();
  await window
    .getByRole('button', { name: /^Remove .*: to the trash/ })
    .first()
    .click();
  await window.getByRole('button', { name: 'Undo' }).waitFor();
  await look('library-documents-undo');
  await window.getByRole('button', { name: 'Undo' }).click();
  await window.getByRole('button', { name: /^Everything/ }).click();
}
