import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { test } from './support/journey';

/** Answers the system's dialogues, which no test can click. */
async function answerDialogues(app: ElectronApplication, open: string[], save: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, answers) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: answers.open });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: answers.save });
    },
    { open, save },
  );
}

/** Exports the draft on the desk in a format and answers what was written. */
async function exportAs(
  app: ElectronApplication,
  window: Page,
  format: string,
  file: string,
): Promise<string> {
  await answerDialogues(app, [], file);
  await window.getByRole('button', { name: 'Export…' }).click();
  await window.getByRole('radio', { name: format }).check();
  const write = window.getByRole('dialog').getByRole('button', { name: /^Export( as not verified)?…$/ });
  await write.click();
  await window.getByText(`${path.basename(file)} is written.`).waitFor();
  return readFileSync(file, 'utf8');
}

/** Drops files on the window as a file manager does. */
async function dropFiles(window: Page, files: Readonly<Record<string, string>>): Promise<void> {
  const dataTransfer = await window.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(given)) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await window.dispatchEvent('main', 'dragover', { dataTransfer });
  await window.dispatchEvent('main', 'drop', { dataTransfer });
}

async function openStory(window: Page): Promise<void> {
  await window
    .getByRole('button', { name: /The ferry that never sailed/ })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
}

test('a new user opens the sample library and sees the story with its marks, by day and by night', async ({
  journey,
}) => {
  const { window } = await journey.launch();
  await window.getByRole('button', { name: /Open the sample library/ }).click();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await window.getByText('A library holds stories and what stands behind them').waitFor();
  await window.getByRole('button', { name: 'Skip the tour' }).click();
  await keepScreenshot(window, 'library-light');
  await openStory(window);
  await window
    .getByRole('button', { name: /^Claim 6, / })
    .first()
    .click();
  await window.getByRole('article', { name: 'Claim 6' }).waitFor();
  await window.getByText('A spoken “not” is missing in print.').waitFor();
  await keepScreenshot(window, 'desk-light');
  await window.keyboard.press('Control+k');
  await window.getByRole('combobox', { name: /^Search commands/ }).waitFor();
  await keepScreenshot(window, 'palette-light');
  await window.keyboard.press('Escape');
  expect(await window.locator('.galley-text .claim').count()).toBeGreaterThan(15);
});

test('the desk is drawn in the dark too', async ({ journey }) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary(), colorScheme: 'dark' });
  await openStory(window);
  await window.keyboard.press('j');
  await keepScreenshot(window, 'desk-dark');
  expect(await window.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
});

test('a draft and an interview are imported, a claim is marked, settled, undone, linked and still there after a kill', async ({
  journey,
}) => {
  const files = journey.emptyFolder('desk');
  const library = journey.emptyFolder('new-library');
  const story = path.join(files, 'story.txt');
  const interview = path.join(files, 'halden.srt');
  writeFileSync(
    story,
    'The well behind the school\n\nThe pump was switched off in March. “We tested the water twice,” said Ana Halden, who runs the works.\n\nNobody told the parents.\n',
  );
  writeFileSync(
    interview,
    '1\n00:00:01,000 --> 00:00:04,000\nHALDEN: We tested the water twice.\n\n2\n00:00:05,000 --> 00:00:09,000\nREPORTER: And what did you find?\n\n3\n00:00:10,000 --> 00:00:14,000\nHALDEN: Nothing that we could put a name to.\n',
  );
  const { app, window, kill } = await journey.launch();
  await answerDialogues(app, [library], '');
  await window.getByRole('button', { name: /Make a new library/ }).click();
  await window.getByLabel('Name of the library').fill('Harbour desk');
  await window.getByRole('button', { name: /Choose its folder/ }).click();
  await window.getByRole('heading', { name: 'Harbour desk' }).waitFor();

  await answerDialogues(app, [interview], '');
  await window.getByRole('button', { name: 'Import interviews…' }).first().click();
  await window.getByText('3 cues were read.').waitFor();
  await keepScreenshot(window, 'import-report-light');
  await window.getByRole('button', { name: 'Done' }).click();

  await answerDialogues(app, [story], '');
  await window.getByRole('button', { name: 'Import draft…' }).first().click();
  await window.getByRole('button', { name: 'Open the draft' }).click();
  await window.getByLabel('Draft text').waitFor();
  expect(readdirSync(path.join(library, 'originals'))).toHaveLength(2);

  await window.keyboard.press('n');
  await window.keyboard.press('n');
  await window.keyboard.press('m');
  await window.getByRole('article', { name: 'Claim 1' }).waitFor();
  await window.keyboard.press('1');
  await window.getByRole('button', { name: /stands, key 1/, pressed: true }).waitFor();
  await window.keyboard.press('Control+z');
  await window.getByRole('button', { name: /stands, key 1/, pressed: false }).waitFor();
  await window.keyboard.press('Control+Shift+z');
  await window.getByRole('button', { name: /stands, key 1/, pressed: true }).waitFor();

  await window.getByRole('button', { name: 'halden', exact: false }).first().click();
  await window.locator('[data-text]').getByText('We tested').first().click({ clickCount: 3 });
  await window.getByRole('button', { name: 'Link the selected words' }).click();
  await window
    .getByText(/^linked /)
    .first()
    .waitFor();
  await kill();

  const again = await journey.launch({ library });
  await again.window
    .getByRole('button', { name: /The well behind the school/ })
    .first()
    .click();
  await again.window.getByLabel('Draft text').waitFor();
  await again.window.keyboard.press('j');
  await again.window
    .getByText(/^linked /)
    .first()
    .waitFor();
  await again.window.getByRole('button', { name: /stands, key 1/, pressed: true }).waitFor();
});

test('an export of an unfinished check says that it is not verified, and lists what is open', async ({
  journey,
}) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  const out = journey.emptyFolder('out');
  await openStory(window);
  await answerDialogues(app, [], path.join(out, 'ferry.html'));
  await window.getByRole('button', { name: 'Export…' }).click();
  await window.getByText('Not verified', { exact: false }).first().waitFor();
  await keepScreenshot(window, 'export-light');
  await window
    .getByRole('dialog')
    .getByRole('button', { name: /^Export as not verified/ })
    .click();
  await window.getByText('ferry.html is written.').waitFor();
  const page = readFileSync(path.join(out, 'ferry.html'), 'utf8');
  expect(page.toLowerCase()).toContain('not verified');
  expect(page).toContain('Clarification');

  const markdown = await exportAs(app, window, 'Markdown', path.join(out, 'ferry.md'));
  expect(markdown.toLowerCase()).toContain('not verified');
  expect(markdown).toContain('# The ferry that never sailed');
  expect(markdown).toContain('Clarification');
  const report = await exportAs(app, window, 'Fact-check report', path.join(out, 'report.html'));
  expect(report).toContain('Needs a change');
  expect(report.match(/<article|<section/g)?.length).toBeGreaterThan(1);
});

test('files of every kind that are dropped together are told apart, imported in one go, and are there', async ({
  journey,
}) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary() });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await dropFiles(window, {
    'pier.md': '# The pier\n\nThe pier was closed in May. “We had no money for planks,” said Tove Rasch.\n',
    'rasch.vtt': 'WEBVTT\n\n00:01.000 --> 00:05.000\n<v Rasch>We had no money for planks that year.\n',
    'aasen.txt': 'Q: Who closed it?\n\nA: The county did, in May.\n\nQ: Why?\n\nA: Rot, they said.\n',
    'quay.html': '<h1>The quay</h1><p>The quay was built of oak, and of larch where the oak gave out.</p>',
  });
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Import 4 files' }).click();
  await window.getByRole('button', { name: 'Done' }).click();
  for (const title of [/The pier/, /rasch/, /aasen/, /The quay/]) {
    await window.getByRole('button', { name: title }).first().waitFor();
  }
});

test('an accepted change is checked again by itself, and a mark leaves the other verdicts where they are', async ({
  journey,
}) => {
  const { window } = await journey.launch({ library: await journey.seededLibrary() });
  await openStory(window);
  const doubtful = window.locator('.galley-text .quote-doubt');
  await doubtful.first().waitFor();
  const before = await doubtful.count();
  await window.keyboard.press('n');
  await window.keyboard.press('m');
  await window.getByRole('article', { name: /^Claim \d+$/ }).waitFor();
  expect(await doubtful.count()).toBe(before);

  await window
    .getByRole('button', { name: /^Claim 6, / })
    .first()
    .click();
  const missing = window.getByText('A spoken “not” is missing in print.');
  await missing.waitFor();
  await window.getByRole('button', { name: /^Accept/ }).click();
  await missing.waitFor({ state: 'detached' });
  await window.getByRole('article', { name: 'Claim 6' }).getByText('cleaned', { exact: true }).waitFor();
});

test('on the smallest desk that is promised, 1280 by 800, nothing of the bar is cut off', async ({
  journey,
}) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.setContentSize(1280, 800);
  });
  await openStory(window);
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(1280);
  const widest = await window.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('header *')].map((element) => element.getBoundingClientRect().right),
    ),
  );
  expect(widest).toBeLessThanOrEqual(1280);
  await keepScreenshot(window, 'desk-small-light');
});
