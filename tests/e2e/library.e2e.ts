import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { test } from './support/journey';

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
