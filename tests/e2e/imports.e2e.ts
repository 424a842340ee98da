import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { HOSTILE_ARCHIVES } from '../support/hostile/archives';
import { HOSTILE_PAGES } from '../support/hostile/pages';
import { wordFile } from '../support/word-file';
import { keepScreenshot } from './support/artifacts';
import { test, type Journey } from './support/journey';
import { ROOT } from './support/launch';

const TALK = `Pump house, second talk

M. OKAFOR [00:00:04]: We told the council twice, in writing, that the pump would not last the winter.

LUND [00:00:12]: Who signed for it?

M. OKAFOR [00:00:15]: The harbour office. I have the slip. [laughter]

LUND [00:00:24]: And then?

MAREN OKAFOR [00:00:26]: Then nothing, for five weeks.

NOTE [00:00:40]: the tape was changed here

MAREN OKAFOR [00:00:44]: We pumped by hand.
`;

/** Windows-1252: one byte for each of “, ” and é. */
const ENCODED = Buffer.from(
  'The well\n\n\x93It ran dry,\x94 said Andr\xe9 Lund of the caf\xe9 by the quay.\n\nNobody told the parents.\n',
  'latin1',
);

async function answerOpen(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
  }, paths);
}

function written(folder: string, name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function openedLibrary(
  journey: Journey,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ app: ElectronApplication; window: Page; library: string }> {
  const library = await journey.seededLibrary();
  const { app, window } = await journey.launch({ library, colorScheme });
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  return { app, window, library };
}

test('a typed transcript is shown before it is imported: speakers are named, merged and told from words', async ({
  journey,
}) => {
  const { app, window } = await openedLibrary(journey);
  await answerOpen(app, [written(journey.emptyFolder('desk'), 'pump-house.txt', TALK)]);
  // what comes in is of another shelf than the one that is shown
  await window
    .getByRole('button', { name: /^Drafts/ })
    .first()
    .click();
  await window.getByRole('button', { name: 'Import interviews…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Import pump-house.txt' });
  await dialog.getByText('The first', { exact: false }).or(dialog.getByText('All turns')).first().waitFor();
  await keepScreenshot(window, 'import-transcript-light');
  await dialog.getByLabel('Role of Lund').selectOption('interviewer');
  await dialog.getByLabel('Name of Lund').fill('Ida Lund');
  await dialog.getByLabel('Name of Lund').press('Tab');
  await dialog.getByLabel('Name of Ida Lund').waitFor();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await window.getByRole('button', { name: 'Done' }).press('Escape');
  await window.locator('[data-row]:focus').getByText('Ida Lund', { exact: false }).waitFor();
});

test('a folder is listed, what each file is can be changed, and the summary says what became of each', async ({
  journey,
}) => {
  const { app, window, library } = await openedLibrary(journey);
  const folder = journey.emptyFolder('archive');
  written(folder, 'pump-house.txt', TALK);
  written(folder, '2019/pump-house-copy.txt', TALK);
  written(folder, '2019/council.vtt', 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Lund>We were told in May.\n');
  written(folder, '2019/broken.docx', Buffer.from('PK\x03\x04 nothing of a document'));
  written(folder, 'well.txt', ENCODED);
  const before = readdirSync(path.join(library, 'originals')).length;
  await answerOpen(app, [folder]);
  await window.getByRole('button', { name: 'Import folder…' }).click();
  await window.getByRole('heading', { name: '5 files chosen' }).waitFor();
  await window.getByText('speakers as typed').first().waitFor();
  await window.getByText('encoding in doubt', { exact: false }).waitFor();
  await keepScreenshot(window, 'import-folder-light');
  await window.getByRole('button', { name: 'Preview well.txt' }).click();
  await window.getByRole('radio', { name: /Mac Roman/ }).waitFor();
  await keepScreenshot(window, 'import-encoding-light');
  await window.getByRole('button', { name: 'Back to all files' }).click();
  await window.getByRole('button', { name: 'Import 3 files' }).click();
  await window.getByRole('heading', { name: 'Imported' }).waitFor();
  await window.getByText('in the library already').first().waitFor();
  await keepScreenshot(window, 'import-summary-light');
  expect(readdirSync(path.join(library, 'originals')).length - before).toBe(3);
});

test('a better transcript takes the place of the old one after the window has shown what becomes of every link', async ({
  journey,
}) => {
  const { app, window } = await openedLibrary(journey);
  const better = readFileSync(path.join(ROOT, 'data/sample-library/okafor.vtt'), 'utf8')
    .replace(/coughed/g, 'coughs')
    .replace(/One F\. People like to put a second one in\./, 'Hm.');
  await answerOpen(app, [written(journey.emptyFolder('desk'), 'okafor-checked.vtt', better)]);
  await window
    .getByRole('button', { name: /The ferry that never sailed/ })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
  await window.getByRole('button', { name: 'Maren Okafor', exact: false }).first().click();
  await window.getByRole('button', { name: 'Replace…' }).click();
  await window.getByText('≠ said otherwise').first().waitFor();
  await keepScreenshot(window, 'replace-transcript-light');
  await window.getByRole('button', { name: 'Replace the transcript' }).click();
  await window.getByText('has its new transcript', { exact: false }).waitFor();
  await window.getByText('it coughs', { exact: false }).first().waitFor();
});

test('characters that cannot be seen wear badges in the draft', async ({ journey }) => {
  const { app, window } = await openedLibrary(journey);
  const story =
    'The well behind the school\n\nThe pump was switched off in March, said Ana\u200b H\u0430lden of the \u202ework\u202c.\n';
  await answerOpen(app, [written(journey.emptyFolder('desk'), 'well.txt', story)]);
  await window.getByRole('button', { name: 'Import draft…' }).first().click();
  await window.getByRole('button', { name: 'Open the draft' }).click();
  await window.getByRole('note', { name: 'U+202E right-to-left override' }).focus();
  await keepScreenshot(window, 'badges-light');
  expect(await window.locator('.galley-text .deceptive').count()).toBe(4);
});

/** Drops files and folders on the window as a file manager does. */
async function drop(window: Page, files: readonly string[]): Promise<void> {
  const session = await window.context().newCDPSession(window);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  }
}

test('a folder dropped on the window is listed by name; by night a preview is drawn in the dark', async ({
  journey,
}) => {
  const { window } = await openedLibrary(journey, 'dark');
  const folder = path.join(journey.emptyFolder('desk'), 'post');
  written(folder, 'pump-house.txt', TALK);
  written(folder, '2019/council.sbv', '0:00:01.000,0:00:04.000\nWe were told in May.\n');
  await drop(window, [folder]);
  const previews = window.getByRole('button', { name: /^Preview / });
  await previews.nth(1).waitFor();
  expect(await previews.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))).toEqual([
    'Preview post/2019/council.sbv',
    'Preview post/pump-house.txt',
  ]);
  await window.getByRole('button', { name: 'Leave out post/2019/council.sbv' }).click();
  await window.getByRole('button', { name: 'Import', exact: true }).waitFor();
  await previews.first().click();
  await window.getByLabel('Name of Lund').waitFor();
  await keepScreenshot(window, 'import-transcript-dark');
  await window.keyboard.press('Escape');
  await window.getByRole('dialog').waitFor({ state: 'detached' });
});

const BY = 'w:author="Ida Lund" w:date="2024-05-03T10:00:00Z"';
const TRACKED = wordFile({
  body: `<w:p><w:r><w:t>The well behind the school</w:t></w:r></w:p>
    <w:p><w:r><w:t xml:space="preserve">The pump was switched off in </w:t></w:r><w:del w:id="1" ${BY}><w:r><w:delText>May</w:delText></w:r></w:del><w:ins w:id="2" ${BY}><w:r><w:t>March</w:t></w:r></w:ins><w:r><w:t>, and nobody told the parents.</w:t></w:r></w:p>
    <w:p><w:r><w:t xml:space="preserve">It ran dry</w:t></w:r><w:ins w:id="3" ${BY}><w:r><w:t xml:space="preserve"> within a week</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>`,
});

test('a Word file with tracked changes asks once how they come in, and shows the text of each way', async ({
  journey,
}) => {
  const { app, window } = await openedLibrary(journey);
  await answerOpen(app, [written(journey.emptyFolder('desk'), 'well.docx', Buffer.from(TRACKED))]);
  await window.getByRole('button', { name: 'Import draft…' }).first().click();
  const dialog = window.getByRole('dialog', { name: 'Import well.docx' });
  await dialog.getByText('The pump was switched off in May', { exact: false }).waitFor();
  expect(await dialog.getByRole('group').first().textContent()).toContain(
    '2 insertions, 1 deletion, by Ida Lund',
  );
  await keepScreenshot(window, 'import-tracked-light');
  await dialog.getByRole('radio', { name: /all were accepted/ }).check();
  await dialog.getByText('switched off in March, and nobody', { exact: false }).waitFor();
  await dialog.getByRole('radio', { name: /all were rejected/ }).check();
  await dialog.getByText('switched off in May, and nobody', { exact: false }).waitFor();
  await dialog.getByRole('radio', { name: /proposed changes/ }).check();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await window.getByRole('button', { name: 'Open the draft' }).click();
  await window.getByLabel('Draft text').getByText('within a week', { exact: false }).waitFor();
  await keepScreenshot(window, 'imported-tracked-light');
});

const PAGE = `<!doctype html><title>The well behind the school</title><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<main><article><h1>The well behind the school</h1><p class="byline">By Ida Lund</p>
${Array.from({ length: 5 }, (_, at) => `<p>The pump was switched off on day ${at + 1}, said Ana Halden, who keeps the log, and nobody at the county office told the parents about it.</p>`).join('')}
</article></main>
<div><div><p>The council will meet about the well again on the ninth of June, in the hall beside the school, and everybody may speak there.</p></div></div>
<footer><p>© Harlow Reporter</p></footer></body>`;

test('where the story on a page begins and ends is set by hand, with the mouse or with keys', async ({
  journey,
}) => {
  const { app, window } = await openedLibrary(journey);
  await answerOpen(app, [written(journey.emptyFolder('desk'), 'well.html', PAGE)]);
  await window.getByRole('button', { name: 'Import draft…' }).first().click();
  const dialog = window.getByRole('dialog', { name: 'Import well.html' });
  const lines = dialog.getByRole('listbox', { name: 'Lines of the page' });
  await lines.waitFor();
  await dialog.getByText('It is not certain where the story', { exact: false }).waitFor();
  await keepScreenshot(window, 'import-page-light');
  await lines.getByText('The council will meet', { exact: false }).click();
  await window.keyboard.press('e');
  await lines.getByRole('option', { name: /^ends The council will meet/ }).waitFor();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await window.getByRole('button', { name: 'Open the draft' }).click();
  await window.getByLabel('Draft text').getByText('The council will meet', { exact: false }).waitFor();
});

test('files that mean no good are refused one by one with what is wrong, and the app lives', async ({
  journey,
}) => {
  const { app, window, library } = await openedLibrary(journey);
  const folder = journey.emptyFolder('post');
  const refused: Readonly<Record<string, RegExp>> = {
    'a zip bomb that tells its size': /bomb\.docx/,
    'an entity bomb in a Word file': /laughs\.docx/,
    'a Word file behind a password': /password/,
    'a Word file cut off in the middle': /cut\.docx/,
    '100,000 nested div elements': /nested/,
  };
  for (const what of Object.keys(refused)) {
    const file = [...HOSTILE_ARCHIVES, ...HOSTILE_PAGES].find((hostile) => hostile.what === what)!;
    written(folder, file.name, Buffer.from(file.bytes()));
  }
  const before = readdirSync(path.join(library, 'originals')).length;
  await answerOpen(app, [folder]);
  await window.getByRole('button', { name: 'Import folder…' }).click();
  const nothing = window.getByText('Nothing of it was imported.', { exact: false });
  await nothing.nth(4).waitFor({ timeout: 60_000 });
  await keepScreenshot(window, 'import-refused-light');
  for (const words of Object.values(refused)) {
    await window.getByText(words).first().waitFor();
  }
  expect(await window.getByRole('button', { name: 'Nothing to import' }).isDisabled()).toBe(true);
  await window.getByRole('button', { name: 'Cancel' }).click();
  expect(readdirSync(path.join(library, 'originals'))).toHaveLength(before);
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
});
