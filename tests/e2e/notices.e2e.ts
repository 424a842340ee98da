import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { newNoticeFields } from '../../src-shared/notices/new-notice-fields';
import type { NoticeFields } from '../../src-shared/domain/notice';
import { importBytes } from '../../src-main/importers/read-file';
import { openLibrarySession } from '../../src-main/services/session/open-library-session';
import { keepScreenshot } from './support/artifacts';
import { PRESENT, test } from './support/journey';

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

async function smallDesk(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.setContentSize(1280, 800);
  });
}

async function openStory(window: Page, title = /The ferry that never sailed/): Promise<void> {
  await window.getByRole('button', { name: title }).first().click();
  await window.getByLabel('Draft text').waitFor();
}

async function keepBoth(window: Page, name: string): Promise<void> {
  await keepScreenshot(window, `${name}-light`);
  await window.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  await keepScreenshot(window, `${name}-dark`);
  await window.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
}

/** Replaces a word of the galley as a person does: edit, double click, type. */
async function retype(window: Page, word: string, by: string): Promise<void> {
  await window.getByRole('button', { name: 'Edit text' }).click();
  const spot = await window.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('.galley-text')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`The galley does not say ${wanted}`);
  }, word);
  await window.mouse.dblclick(spot.x, spot.y);
  await window.keyboard.insertText(by);
  await window.locator('.galley-text').getByText(by).waitFor();
  await window.getByRole('button', { name: 'Stop editing' }).click();
}

/** A second story with a year of notices behind it, so that the ledger has something to show. */
async function addStoryWithNotices(library: string): Promise<void> {
  let ids = 0;
  const opened = await openLibrarySession(library, {
    ports: { now: () => PRESENT, newId: () => `well-${(ids += 1)}` },
    read: importBytes,
    person: () => 'Judith Ekholm',
    printPdf: null,
    listener: null,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const session = opened.value;
  const story = [
    '# The well behind the school',
    'The pump was switched off in March. The Solveig, built in 1984 for a river crossing, brought the first bottles of water.',
    'Nobody told the parents.',
  ].join('\n\n');
  const outcome = await session.import({
    name: 'well.md',
    bytes: new TextEncoder().encode(story),
    as: 'draft',
  });
  if (outcome.status === 'failed') throw new Error(outcome.message);
  const log = async (given: Partial<NoticeFields>, published = true): Promise<void> => {
    const fields = { ...newNoticeFields('2026-03-12'), ...given };
    const told = await session.drafts.do(outcome.id, { type: 'notice.report', fields });
    if (!told.ok) throw new Error(told.error.message);
    const noticeId = told.value.draft.notices.at(-1)!.id;
    const steps = published ? (['drafted', 'approved', 'published'] as const) : (['rejected'] as const);
    for (const to of steps) {
      const reason = to === 'rejected' ? 'The minutes say what we printed.' : undefined;
      const done = await session.drafts.do(outcome.id, { type: 'notice.advance', noticeId, to, reason });
      if (!done.ok) throw new Error(done.error.message);
    }
  };
  const at = (discoveredOn: string, correctedOn: string) => ({ discoveredOn, correctedOn });
  await log({
    ...at('2025-09-02', '2025-09-02'),
    cause: 'editing',
    text: 'The headline of this story gave the school a name that it gave up in 1990.',
  });
  await log({
    ...at('2025-10-11', '2025-10-13'),
    cause: 'source',
    text: 'The works said that the pump had run until May. Their log says March.',
  });
  await log({
    ...at('2025-10-20', '2025-10-21'),
    kind: 'clarification',
    text: 'This story has been updated to make clear that the second test was made by the county.',
  });
  await log({
    ...at('2025-12-01', '2026-01-10'),
    cause: 'reporting',
    grave: true,
    text: 'This story said that two children had fallen ill. One had.',
    explanation: 'It took us this long because the hospital answered in January.',
  });
  await log({ ...at('2026-02-03', '2026-02-04'), kind: 'update', text: 'The county has replaced the pump.' });
  await log({ ...at('2026-02-14', '2026-02-14'), wrong: 'in March' }, false);
  await session.close();
}

test('a story is signed, published, changed behind its readers’ backs, and told of with a notice', async ({
  journey,
}) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await smallDesk(app);
  await openStory(window);

  await window.getByRole('button', { name: 'Sign off', exact: true }).click();
  const dialog = window.getByRole('dialog');
  await dialog.getByText('has not signed this text').first().waitFor();
  await dialog.getByLabel('You are').selectOption('Pia Renner');
  await dialog.getByRole('button', { name: 'Sign as checker · Pia Renner' }).click();
  await dialog.getByText('Pia Renner signed this text').waitFor();
  await dialog.getByLabel('Sign as').selectOption('editor');
  await dialog.getByText('In this library Amos Delacey signs as editor.').waitFor();
  await dialog.getByLabel('You are').selectOption('Amos Delacey');
  await dialog.getByRole('button', { name: 'Sign as editor · Amos Delacey' }).click();
  await dialog.getByText('Amos Delacey signed this text').waitFor();
  await keepBoth(window, 'sign-off');
  await dialog.getByRole('button', { name: 'Withdraw the sign-off of Pia Renner' }).click();
  await dialog.getByLabel(/Why it is taken back/).fill('I had not read the last page.');
  await dialog.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await dialog.getByText(/Withdrawn by Amos Delacey/).waitFor();
  await dialog.getByRole('button', { name: 'Mark as published' }).click();
  await dialog.getByRole('button', { name: 'Publish unverified' }).click();
  await dialog.getByText(/^\s*Published /).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await retype(window, '1984', '1985');
  const alarm = window.getByRole('button', { name: '1 untold change' });
  await alarm.waitFor();
  await keepBoth(window, 'untold-desk');
  await alarm.click();
  await keepScreenshot(window, 'untold-light');
  await dialog.getByRole('button', { name: 'Log a notice…' }).click();
  await window.getByLabel('What is right').fill('The Solveig was built in 1985');
  await window.locator('#notice-cause').selectOption('editing');
  await window.getByLabel('How it was found').fill('The yard’s list was read again.');
  await window.getByText(/The story stood uncorrected for/).waitFor();
  await window.getByLabel(/Explanation for readers/).fill('The yard’s list came to light this week.');
  await window.getByText(/The story stood uncorrected for/).waitFor({ state: 'detached' });
  await keepBoth(window, 'notice');
  await window.getByText('After · the text now').scrollIntoViewIfNeeded();
  await keepBoth(window, 'notice-versions');
  await window.getByRole('button', { name: /^Log and publish|^Publish/ }).click();
  await window.getByText('Correction published. It stands in the story and in the ledger.').waitFor();
  await alarm.waitFor({ state: 'detached' });

  // another year takes the place of the one that was corrected
  await retype(window, '1985', '1986');
  await alarm.click();
  await dialog.getByText('1985').first().waitFor();
  await keepBoth(window, 'untold-again');
  await dialog.getByRole('button', { name: 'None is owed…' }).click();
  await dialog
    .getByLabel(/Why readers need not be told/)
    .fill('Typed in the wrong window; it never went online.');
  await dialog.getByRole('button', { name: 'None is owed', exact: true }).click();
  await alarm.waitFor({ state: 'detached' });
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: 'Sign off', exact: true }).click();
  await window.getByText('signed, until the text moved').first().waitFor();
});

test('the ledger shows a year of notices, what readers were not told, and the same words elsewhere', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  await addStoryWithNotices(library);
  const out = journey.emptyFolder('out');
  const { app, window } = await journey.launch({ library });
  await smallDesk(app);
  await openStory(window);
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Log a notice');
  await window.keyboard.press('Enter');
  await window.getByLabel('What was printed').fill('built in 1984');
  await window.getByLabel('What is right').fill('The Solveig was built in 1985');
  await window.getByRole('button', { name: 'Log', exact: true }).click();
  await window.getByText('Correction logged.').waitFor();
  await window.getByRole('dialog').waitFor({ state: 'detached' });

  await window.keyboard.press('Control+l');
  await window.getByRole('button', { name: 'Ledger' }).click();
  await window.getByText('Notices by year').first().waitFor();
  await window.getByText('The works said that the pump had run until May.').waitFor();
  await window
    .getByRole('button', { name: /^The ferry that never sailed This story has been corrected/ })
    .click();
  await window.getByRole('dialog').getByRole('button', { name: 'Uphold' }).click();
  await window.getByRole('dialog').getByText('Back to reported').waitFor();
  await window.getByRole('dialog').getByRole('button', { name: 'Close' }).first().click();
  await window.getByRole('dialog').waitFor({ state: 'detached' });
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Ledger');
  await window.keyboard.press('Enter');
  await window.getByText('Corrected once, and still said elsewhere').waitFor();
  await keepBoth(window, 'ledger');
  await window.getByLabel('Group').selectOption('cause');
  await window.getByRole('button', { name: /Correction \d/ }).click();
  await keepScreenshot(window, 'ledger-grouped-light');
  await window.getByRole('button', { name: /Show all/ }).click();
  await window.getByRole('button', { name: 'Export ledger…' }).click();
  await window.getByRole('dialog').getByText('corrections and clarifications').first().waitFor();
  await keepBoth(window, 'ledger-export');
  for (const [name, file] of [
    ['Excel', 'ledger.xlsx'],
    ['Atom feed', 'ledger.xml'],
    ['Web page', 'ledger.html'],
  ] as const) {
    await answerDialogues(app, [], path.join(out, file));
    const open = window.getByRole('dialog');
    if (!(await open.isVisible())) await window.getByRole('button', { name: 'Export ledger…' }).click();
    await open.getByText(name, { exact: true }).click();
    await expect.poll(() => open.getByLabel(name).isChecked()).toBe(true);
    await open.getByRole('button', { name: 'Export…' }).click();
    await open.waitFor({ state: 'detached' });
  }
  expect(readdirSync(out).sort()).toEqual(['ledger.html', 'ledger.xlsx', 'ledger.xml']);
  expect(readFileSync(path.join(out, 'ledger.xml'), 'utf8')).toContain('<entry>');
});

test('a copy is previewed, printed, verified and told apart; several leave at once', async ({ journey }) => {
  const library = await journey.seededLibrary();
  await addStoryWithNotices(library);
  const out = journey.emptyFolder('out');
  const { app, window } = await journey.launch({ library });
  await smallDesk(app);
  await openStory(window);
  const file = path.join(out, 'ferry.html');
  await answerDialogues(app, [file], file);
  await window.getByRole('button', { name: 'Export…' }).click();
  await window
    .getByText('No notices or comments.')
    .or(window.getByText(/Of the desk (nothing|only the list)/))
    .waitFor();
  await keepBoth(window, 'export-dialog');
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy for a CMS' }).click();
  await window.getByText(/The story is on the clipboard/).waitFor();
  const pasted = await app.evaluate(({ clipboard }) =>
    (clipboard as unknown as { readHTML(): string }).readHTML(),
  );
  expect(pasted).toContain('The ferry that never sailed');
  await dialog.getByRole('button', { name: /^Export as not verified/ }).click();
  await window.getByText('ferry.html is written.').waitFor();
  writeFileSync(file, readFileSync(file, 'utf8').replace('room for 22 cars', 'room for 23 cars'));
  await window.keyboard.press('Control+k');
  await window.keyboard.type('Verify a copy');
  await window.keyboard.press('Enter');
  await dialog.getByText('This copy says something else than what left the library, in one place.').waitFor();
  await keepBoth(window, 'copy-check');
  await dialog.getByRole('button', { name: 'Done' }).click();

  await window.getByRole('button', { name: 'Export…' }).click();
  await dialog.getByText('Fact-check report').click();
  await dialog.getByLabel('Kind of file').selectOption('pdf');
  await answerDialogues(app, [out], path.join(out, 'report.pdf'));
  await dialog.getByText('fact-check-report.pdf', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: /^Export as not verified/ }).click();
  await window.getByText('report.pdf is written.').waitFor();
  const pdf = readFileSync(path.join(out, 'report.pdf')).toString('latin1');
  expect(pdf).toMatch(/\/stet-version-sha256 \([0-9a-f]{64}\)/);

  await window.getByRole('button', { name: 'Export…' }).click();
  await dialog.getByRole('button', { name: 'Several drafts…' }).click();
  await dialog.getByRole('button', { name: 'All', exact: true }).click();
  await dialog.getByText('Markdown', { exact: true }).click();
  await keepScreenshot(window, 'batch-light');
  await dialog.getByRole('button', { name: 'Export 2 drafts…' }).click();
  await dialog.getByText(/2\s+files are in/).waitFor();
  await keepScreenshot(window, 'batch-done-light');
  expect(readdirSync(out).filter((name) => name.endsWith('.md'))).toHaveLength(2);
});

test('a desk makes a house style its own and sees every notice change with it', async ({ journey }) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await smallDesk(app);
  await window.getByRole('button', { name: 'Settings' }).click();
  await window
    .getByRole('button', { name: /Copy and edit/ })
    .first()
    .click();
  const dialog = window.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Register, weekend desk');
  await dialog.getByLabel('Correction is called').fill('We were wrong');
  await dialog
    .getByText(/^We were wrong/)
    .first()
    .waitFor();
  await keepBoth(window, 'house-style');
  await dialog.getByRole('button', { name: 'Keep and go by it' }).click();
  await window.getByRole('radio', { name: /Register, weekend desk/, checked: true }).waitFor();
  await keepScreenshot(window, 'settings-styles-light');
});
