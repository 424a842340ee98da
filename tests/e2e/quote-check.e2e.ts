import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { test } from './support/journey';

async function openStory(window: Page, title: RegExp): Promise<void> {
  await window.getByRole('button', { name: title }).first().click();
  await window.getByLabel('Draft text').waitFor();
}

async function importFile(
  app: ElectronApplication,
  window: Page,
  button: string,
  file: string,
): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, file);
  await window.getByRole('button', { name: button }).first().click();
}

async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]!.setContentSize(size.width, size.height),
    { width, height },
  );
}

const inspector = (window: Page) => window.getByLabel('Inspector');

/** How many claims are drawn in the galley; one that other marks cut into pieces is one. */
function marked(window: Page): Promise<number> {
  return window.evaluate(
    () =>
      new Set(
        [...document.querySelectorAll<HTMLElement>('.galley-text .claim')].map(
          ({ dataset }) => dataset['claim'],
        ),
      ).size,
  );
}

/** Nothing of the inspector sticks out of its pane. */
async function expectNothingCutOff(window: Page): Promise<void> {
  const tooWide = await window.evaluate(() => {
    const pane = document.querySelector('[aria-label="Inspector"]')!;
    const edge = pane.getBoundingClientRect().right + 1;
    return [...pane.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > edge)
      .map((element) => `${element.tagName}.${element.className}`);
  });
  expect(tooWide).toEqual([]);
}

const LONG_SPOKEN =
  'When my father bought the smokehouse there were eleven of them between the church and the point, and every one had its own wood and its own salt and its own opinion of the others. He would not sell to the hotel because the hotel would not come down and smell it first. By the time I took over there were three, and then the road was closed for two winters and the lorries went to Varn instead, and nobody thought they would stay there but they did. I am not bitter about it. I have a boy who can split alder in the dark and a girl who keeps the books better than I ever could, and as long as the herring come we will light the fire on Mondays and let it out on Saturdays, the way it has always been done here, and whoever comes down the hill can smell it.';
const LONG_PRINTED = LONG_SPOKEN.replace('there were three', 'there were five')
  .replace('I am not bitter', 'I am bitter')
  .replace('nobody thought', 'they all thought');

test('a long quotation with three differences reads on one screen, and its passage is linked with one key', async ({
  journey,
}) => {
  const files = journey.emptyFolder('desk');
  const story = path.join(files, 'smokehouse.txt');
  const interview = path.join(files, 'dagny-holt.txt');
  writeFileSync(
    story,
    `The last smoke over Holm\n\nIn 1974 there were eleven smokehouses on the shore. “${LONG_PRINTED}” said Dagny Holt, 61, who runs the oldest of them.\n\n“The road was closed for two winters,” she said.\n\n“Smoke is only air with manners,” the county wrote in a leaflet.\n`,
  );
  writeFileSync(
    interview,
    `JONAS VIK: [00:00:05] How many smokehouses were there?\n\nDAGNY HOLT: [00:00:12] ${LONG_SPOKEN}\n\nJONAS VIK: [00:02:01] And the hotel?\n\nDAGNY HOLT: [00:02:04] The hotel buys from Varn. Off the record, the hotel has not paid us since March.\n`,
  );
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await importFile(app, window, 'Import interviews…', interview);
  await window.getByRole('button', { name: 'Import', exact: true }).click();
  await window.getByRole('button', { name: 'Done' }).click();
  await importFile(app, window, 'Import draft…', story);
  await window.getByRole('button', { name: 'Open the draft' }).click();
  await window.getByLabel('Draft text').waitFor();

  await window
    .getByRole('button', { name: /^Quotation altered/ })
    .first()
    .click();
  await window.getByRole('article', { name: 'Worth checking' }).waitFor();
  await inspector(window)
    .getByRole('button', { name: /Show \d+ equal words/ })
    .first()
    .waitFor();
  await keepScreenshot(window, 'quote-long-light');
  await expectNothingCutOff(window);

  await window.keyboard.press('l');
  await inspector(window).getByText('linked', { exact: true }).waitFor();
  await window.keyboard.press('1');
  await window.getByRole('button', { name: /stands, key 1/, pressed: true }).waitFor();

  // words in the transcript are put off the record; the claim on its way to “stands” opens again
  await window.locator('[data-text]').getByText('Off the record').first().waitFor();
  await window.locator('[data-segment]').filter({ hasText: 'How many smokehouses' }).waitFor();
  await window
    .locator('[data-segment] p')
    .filter({ hasText: 'When my father' })
    .click({ clickCount: 3, position: { x: 40, y: 8 } });
  await window.getByRole('button', { name: 'Terms…', exact: true }).click();
  await keepScreenshot(window, 'terms-of-passage-light');
  await window.getByRole('button', { name: 'Set terms' }).click();
  await inspector(window)
    .getByText(/with a new doubt|This passage is off the record/)
    .first()
    .waitFor();
  await inspector(window)
    .getByRole('heading', { name: /Open again/ })
    .waitFor();
  await keepScreenshot(window, 'quote-reopened-light');
  await window
    .locator('.toast')
    .filter({ hasText: 'off the record' })
    .getByRole('button', { name: 'Undo' })
    .click();
  await window.locator('.restricted-turn').waitFor({ state: 'detached' });

  await window
    .getByRole('button', { name: /^Quotation not found/ })
    .first()
    .click();
  await inspector(window)
    .getByText(/No interview of this library/)
    .waitFor();
  await window.keyboard.press('a');
  await inspector(window)
    .getByText(/No interview of this library/)
    .waitFor({ state: 'detached' });
  await window
    .getByRole('button', { name: /^Quotation not found/ })
    .first()
    .click();
  await inspector(window).getByRole('button', { name: 'Not from an interview…' }).click();
  await keepScreenshot(window, 'not-from-interview-light');
  await inspector(window).getByRole('button', { name: 'press release' }).click();
  await inspector(window).getByText('Not from an interview:').waitFor();
});

test('what is worth checking is accepted, dismissed and brought back by key', async ({ journey }) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await openStory(window, /The ferry that never sailed/);
  await window
    .getByRole('button', { name: /^Quotation altered/ })
    .first()
    .waitFor();
  const outline = window.getByRole('navigation', { name: 'Outline of the draft' });
  await window.keyboard.press('w');
  await window.getByRole('article', { name: 'Worth checking' }).waitFor();
  await keepScreenshot(window, 'proposals-light');
  const before = await marked(window);
  const first = await inspector(window).locator('.exact').textContent();
  await window.keyboard.press('x');
  await outline.getByRole('button', { name: /Dismissed/ }).click();
  await outline.getByRole('button', { name: new RegExp(`${first}.*bring back`) }).click();
  await outline.getByRole('button', { name: /Dismissed/ }).waitFor({ state: 'detached' });
  expect(await marked(window)).toBe(before);
  await window.keyboard.press('a');
  await expect.poll(() => marked(window)).toBe(before + 1);
  await window.keyboard.press('Control+z');
  await expect.poll(() => marked(window)).toBe(before);

  await resize(app, 1280, 800);
  await window
    .getByRole('button', { name: /^Claim 6, / })
    .first()
    .click();
  await inspector(window).getByText('A spoken “not” is missing in print.').waitFor();
  await keepScreenshot(window, 'quote-check-small-light');
  await expectNothingCutOff(window);
});

test('speakers are named and merged, “who said this?” answers while typing, all in the dark too', async ({
  journey,
}) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary(), colorScheme: 'dark' });
  await openStory(window, /The ferry that never sailed/);
  await window
    .getByRole('button', { name: /^Claim 6, / })
    .first()
    .click();
  await inspector(window).getByText('A spoken “not” is missing in print.').waitFor();
  await keepScreenshot(window, 'quote-check-dark');
  await window.getByRole('button', { name: 'Speakers and terms…' }).click();
  await window
    .getByRole('dialog')
    .getByText(/this draft says/)
    .first()
    .waitFor();
  await keepScreenshot(window, 'speakers-dark');
  const name = window.getByLabel('Name of Maren Okafor');
  await name.fill('M. Okafor');
  await name.press('Tab');
  await window.getByText('Maren Okafor is M. Okafor now.').waitFor();
  await window.getByRole('dialog').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => window.getByLabel('Name of Maren Okafor').count()).toBe(1);
  await window.getByRole('button', { name: 'Done' }).click();

  await window.keyboard.press('Escape');
  await window.keyboard.press('s');
  const field = window.getByLabel('Words as you remember them');
  await field.fill('she remembers what they are f');
  await window.getByRole('dialog').getByText('Agnes Rei').first().waitFor();
  await keepScreenshot(window, 'who-said-dark');

  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+l');
  await window
    .getByRole('button', { name: /^Maren Okafor/ })
    .last()
    .click();
  await window.getByRole('region', { name: 'Transcript: Maren Okafor' }).waitFor();
  await window.keyboard.press('s');
  await field.fill('she remembers what they are f');
  await window.getByRole('dialog').getByText('Agnes Rei').first().waitFor();
  await field.press('Enter');
  await expect.poll(() => window.getByRole('dialog').count()).toBe(0);
  await window.getByRole('region', { name: 'Transcript: Harbour master Lund' }).waitFor();
});
