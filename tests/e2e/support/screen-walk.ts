import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { importBytes } from '../../../src-main/importers/read-file';
import { openLibrarySession } from '../../../src-main/services/open-library-session';
import { addCrowdedStory, CROWDED_STORY } from './busy-library';
import { keepScreenshot } from './artifacts';
import { PRESENT, type Journey } from './journey';
import { tone } from './tone';

/** Called on every screen and in every state of it, with a name that says what is seen. */
export type Look = (app: ElectronApplication, window: Page, name: string) => Promise<void>;

/** Who sits at the desk during the walk: two claims of the crowded story wait for her. */
const PERSON = 'Pia Renner';

/** The app with everything at hand that leads to its screens. */
interface Walk {
  readonly journey: Journey;
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly look: (name: string) => Promise<void>;
  /** The sample library with a crowded story beside the sample's own. */
  readonly library: string;
}

/** The walks, each from the screen on which the one before ended. */
const WALKS: readonly (readonly [name: string, walk: (walk: Walk) => Promise<void>])[] = [
  ['start', walkStart],
  ['empty', walkEmptyLibrary],
  ['tour', walkTour],
  ['library', walkLibrary],
  ['sources', walkSources],
  ['imports', walkImports],
  ['desk', walkDesk],
  ['crowded', walkCrowdedDesk],
  ['dialogues', walkDialogues],
  ['notices', walkNotices],
  ['rooms', walkRooms],
  ['trouble', walkTrouble],
];

/** Goes through every screen and state of the app, once. @param only names of walks; all of them where it is empty */
export async function walkScreens(journey: Journey, look: Look, only: readonly string[] = []): Promise<void> {
  const library = await journey.seededLibrary();
  await addCrowdedStory(library, PERSON);
  const settings = { settings: { person: PERSON, theme: 'system', remembered: {} }, recent: [] };
  writeFileSync(path.join(journey.emptyFolder('profile'), 'settings.json'), JSON.stringify(settings));
  const { app, window } = await journey.launch();
  window.setDefaultTimeout(12_000);
  const walk: Walk = { journey, app, window, look: (name) => look(app, window, name), library };
  const failures: string[] = [];
  for (const [name, go] of WALKS) {
    if (only.length > 0 && !only.includes(name)) continue;
    try {
      if (name !== 'start') await atLibrary(walk);
      await go(walk);
    } catch (error) {
      // one screen that can't be reached does not hide the others
      failures.push(`“${name}”: ${(error as Error).stack}`);
      await keepScreenshot(window, `lost-on-the-walk-through-${name}`);
    }
  }
  if (failures.length > 0) throw new Error(failures.join('\n\n'));
}

/** On the library's own screen, whatever was open before; opens the library where none is. */
async function atLibrary({ app, window, library }: Walk): Promise<void> {
  await window.reload();
  const folder = window.getByRole('button', { name: /^Open a library…/ });
  const everything = window.getByRole('button', { name: /^Everything/ });
  await folder.or(everything).first().waitFor();
  const here = window.getByRole('heading', { level: 1, name: 'The Orrhaven Register' });
  if ((await everything.isVisible()) && !(await here.isVisible())) {
    await command(window, 'Close library');
    await folder.waitFor();
  }
  if (await folder.isVisible()) {
    await answer(app, [library]);
    await folder.click();
  }
  await everything.click();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
}

/** Answers the dialogues of the system, which nobody can click here. */
async function answer(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: filePaths[0] ?? '' });
  }, paths);
}

function fileIn(journey: Journey, name: string, content: string | Buffer): string {
  const file = path.join(journey.emptyFolder('files'), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function command(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+k');
  const field = window.getByRole('combobox', { name: /^Search commands/ });
  await field.fill(words);
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
}

async function openDraft(window: Page, title: string): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
  await window.getByText('Checking quotations…').waitFor({ state: 'detached' });
}

async function pick(window: Page, claim: number): Promise<void> {
  await window.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await command(window, `${claim}`);
  await window.getByRole('article', { name: `Claim ${claim}`, exact: true }).waitFor();
}

async function closeDialog(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await window.getByRole('dialog').waitFor({ state: 'detached' });
}

async function walkStart({ journey, app, window, look, library }: Walk): Promise<void> {
  await window.getByRole('button', { name: /^Open a library…/ }).waitFor();
  await look('start');
  await window.getByRole('button', { name: /^Make a new library/ }).click();
  await look('start-naming');
  const newer = path.join(journey.folder, 'newer');
  cpSync(library, newer, { recursive: true });
  const own = path.join(newer, 'library.json');
  const record = JSON.parse(readFileSync(own, 'utf8')) as object;
  writeFileSync(own, JSON.stringify({ ...record, schema: 99 }));
  await answer(app, [newer]);
  await window.getByRole('button', { name: /^Open a library…/ }).click();
  await window.getByText('A newer Stet wrote this library').waitFor();
  await look('library-newer');
  await command(window, 'Close library');
  const inUse = await openLibrarySession(library, {
    ports: { now: () => PRESENT, newId: () => 'in-use' },
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  await answer(app, [library]);
  await window.getByRole('button', { name: /^Open a library…/ }).click();
  await window.getByRole('heading', { name: 'This library is open elsewhere' }).waitFor();
  await look('start-library-in-use');
  await window.getByRole('button', { name: 'Open for reading' }).click();
  await window.getByText('open for reading only').first().waitFor();
  await look('library-read-only');
  await openDraft(window, 'The ferry that never sailed');
  await look('desk-read-only');
  await command(window, 'Close library');
  if (inUse.ok) await inUse.value.close();
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  await look('start-recent');
}

async function walkEmptyLibrary({ journey, app, window, look }: Walk): Promise<void> {
  await answer(app, [journey.emptyFolder('new-library')]);
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  await window.getByRole('button', { name: /^Make a new library/ }).click();
  await window.getByLabel('Name of the library').fill('Harbour desk');
  await window.getByRole('button', { name: /Choose its folder/ }).click();
  await window.getByRole('heading', { name: 'Harbour desk' }).waitFor();
  await look('library-empty');
  await window
    .getByRole('button', { name: /^Interviews/ })
    .first()
    .click();
  await look('library-empty-interviews');
  await window.getByRole('button', { name: 'Ledger' }).click();
  await look('ledger-empty');
  await window.keyboard.press('Control+,');
  await window.getByRole('heading', { name: 'House style' }).waitFor();
  await look('settings-empty');
  await command(window, 'Back to the library');
  await answer(app, [fileIn(journey, 'pump.md', '# The pump\n\nNobody told the parents about the pump.\n')]);
  await window.getByRole('button', { name: 'Import draft…' }).first().click();
  await window.getByRole('button', { name: 'Open the draft' }).click();
  await window.getByLabel('Draft text').waitFor();
  await look('desk-nothing-marked');
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
}

async function walkTour({ window, look }: Walk): Promise<void> {
  const card = window.getByRole('complementary', { name: 'A first look around' });
  await command(window, 'Take the tour');
  for (const name of ['library', 'galley', 'quotation', 'standing', 'outline', 'sign-off']) {
    await card.getByText(/ of 6$/).waitFor();
    await look(`tour-${name}`);
    await card.getByRole('button', { name: /^(Next|Begin)$/ }).click();
  }
  await card.waitFor({ state: 'detached' });
}

async function walkLibrary({ window, look }: Walk): Promise<void> {
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

async function walkSources({ journey, app, window, look }: Walk): Promise<void> {
  await window
    .getByRole('button', { name: /^Town of Orrhaven/ })
    .last()
    .click();
  await window.getByRole('button', { name: 'Back to the library' }).waitFor();
  await look('source-document');
  await window.keyboard.press('Control+l');
  await window
    .getByRole('button', { name: /^Maren Okafor/ })
    .last()
    .click();
  await window.getByRole('region', { name: 'Transcript: Maren Okafor' }).waitFor();
  await look('source-interview');
  await answer(app, [fileIn(journey, 'okafor.wma', Buffer.from('3026b2758e66cf11', 'hex'))]);
  await window.getByRole('button', { name: 'Attach recording…' }).click();
  await window.getByText('can’t be played here').waitFor();
  await look('source-recording-refused');
  await window.getByRole('button', { name: 'Dismiss' }).click();
  const recording = fileIn(journey, 'okafor.wav', tone(60));
  await answer(app, [recording]);
  await window.getByRole('button', { name: 'Attach recording…' }).click();
  await window.getByRole('group', { name: 'Recording' }).waitFor();
  await look('source-recording');
  await window.locator('li[data-segment]').nth(1).hover();
  await window.locator('li[data-segment]').nth(1).getByRole('button', { name: 'Correct' }).click();
  await look('source-correcting');
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Speakers and terms…' }).click();
  await look('source-settings');
  await closeDialog(window);
  writeFileSync(recording, '');
  await window.keyboard.press('Control+l');
  await window
    .getByRole('button', { name: /^Maren Okafor/ })
    .last()
    .click();
  await window.getByText('Another file stands where the recording was.').waitFor();
  await look('source-recording-lost');
}

const TYPED_TALK = `Pump house, second talk

M. OKAFOR [00:00:04]: We told the council twice, in writing, that the pump would not last the winter.

LUND [00:00:12]: Who signed for it?

M. OKAFOR [00:00:15]: The harbour office. I have the slip. [laughter]

NOTE [00:00:40]: the tape was changed here
`;

async function walkImports({ journey, app, window, look }: Walk): Promise<void> {
  await answer(app, [fileIn(journey, 'pump-house.txt', TYPED_TALK)]);
  await window.getByRole('button', { name: 'Import interviews…' }).click();
  await window.getByLabel('Name of Lund').waitFor();
  await look('import-transcript');
  await closeDialog(window);
  const folder = journey.emptyFolder('files/archive');
  fileIn(journey, 'archive/pump-house.txt', TYPED_TALK);
  fileIn(journey, 'archive/broken.docx', Buffer.from('PK\x03\x04 nothing of a document'));
  fileIn(
    journey,
    'archive/well.txt',
    Buffer.from('The well\n\n\x93It ran dry,\x94 said Andr\xe9 Lund.\n', 'latin1'),
  );
  await answer(app, [folder]);
  await window.getByRole('button', { name: 'Import folder…' }).click();
  await window.getByText('encoding in doubt', { exact: false }).waitFor();
  await look('import-folder');
  await window.getByRole('button', { name: 'Preview well.txt' }).click();
  await window.getByRole('radio', { name: /Mac Roman/ }).waitFor();
  await look('import-encoding');
  await window.getByRole('button', { name: 'Back to all files' }).click();
  await window.getByRole('button', { name: /^Import \d+ files/ }).click();
  await window.getByRole('heading', { name: 'Imported' }).waitFor();
  await look('import-summary');
  await closeDialog(window);
}

async function walkDesk({ window, look }: Walk): Promise<void> {
  await openDraft(window, 'The ferry that never sailed');
  await look('desk');
  await window.getByRole('button', { name: 'Details…' }).click();
  await look('desk-details');
  await closeDialog(window);
  await pick(window, 6);
  await window.getByText('A spoken “not” is missing in print.').waitFor();
  await look('desk-quote');
  await window.keyboard.press('Escape');
  await pick(window, 3);
  await look('desk-claim');
  await window.keyboard.press('c');
  await window.getByLabel('The words as they should be').fill('$4.3 million');
  await look('desk-proposing-change');
  await window.getByRole('button', { name: 'Propose', exact: true }).click();
  await look('desk-change');
  await window.keyboard.press('Escape');
  await window.keyboard.press('w');
  await look('desk-proposal');
  await window.getByRole('button', { name: /^Worth checking/ }).click();
  await window.keyboard.press('n');
  await look('desk-selection');
  await window.getByRole('button', { name: 'Needs no check, and why…' }).click();
  await look('desk-no-check-reason');
  await window.getByRole('button', { name: 'Cancel' }).click();
  await window.getByRole('button', { name: /^Lost their text/ }).click();
  await look('desk-tray-empty');
  await window
    .getByRole('button', { name: /^Changes/ })
    .first()
    .click();
  await look('desk-changes');
  await window.keyboard.press('Escape');
  await window.keyboard.press('z');
  await look('desk-focus');
  await window.keyboard.press('Escape');
  await window.keyboard.press('e');
  await window.locator('.editing').waitFor();
  await look('desk-editing');
  await window.keyboard.press('Control+h');
  await window.getByLabel('Find', { exact: true }).fill('Okafor');
  await look('desk-find');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await window
    .getByRole('button', { name: /^Town of Orrhaven/ })
    .first()
    .click();
  await look('desk-document');
}

async function walkCrowdedDesk({ window, look }: Walk): Promise<void> {
  await openDraft(window, CROWDED_STORY);
  await look('crowded');
  await pick(window, 11);
  await look('crowded-long-quotation');
  await pick(window, 3);
  await window.getByLabel('New comment').scrollIntoViewIfNeeded();
  await look('crowded-comments');
  await pick(window, 15);
  await look('crowded-overlap');
}

async function walkDialogues({ journey, app, window, look }: Walk): Promise<void> {
  await openDraft(window, 'The ferry that never sailed');
  await window.keyboard.press('Control+k');
  await look('palette');
  await window.keyboard.type('okafor');
  await look('palette-search');
  await closeDialog(window);
  await window.keyboard.press('?');
  await look('key-map');
  await closeDialog(window);
  await pick(window, 6);
  await window.keyboard.press('s');
  await window.locator('#who-said q').first().waitFor();
  await look('who-said');
  await closeDialog(window);
  await window.getByRole('button', { name: /^v\d+ · / }).click();
  await look('versions');
  await closeDialog(window);
  await command(window, 'Who did what');
  await window.getByRole('dialog').locator('time').first().waitFor();
  await look('journal');
  await closeDialog(window);
  await command(window, 'Changes that readers');
  await look('untold-none');
  await closeDialog(window);
  const rewritten = await window
    .locator('.galley-text .block')
    .evaluateAll((blocks) =>
      blocks.map((block) => block.textContent ?? '').filter((text) => !text.includes('Her report reached')),
    );
  await answer(app, [
    fileIn(journey, 'second-take.txt', rewritten.join('\n\n').replace('212 readings', '213 readings')),
  ]);
  await command(window, 'Bring in a new version');
  await window.getByRole('dialog', { name: 'Bring in a new version' }).waitFor();
  await look('bring-in');
  await window.getByRole('dialog').getByRole('button', { name: 'Bring in', exact: true }).click();
  await window.getByRole('dialog').waitFor({ state: 'detached' });
  await command(window, 'Marks that lost');
  await look('desk-tray');
  await window.getByRole('button', { name: /^v\d+ · / }).click();
  await window.getByRole('button', { name: 'Compare…' }).last().click();
  await look('compare');
  await closeDialog(window);
}

async function walkNotices({ journey, app, window, look }: Walk): Promise<void> {
  await openDraft(window, 'The ferry that never sailed');
  await command(window, 'Sign off');
  const dialog = window.getByRole('dialog');
  await dialog.getByText('has not signed this text').first().waitFor();
  await look('sign-off');
  await dialog.getByLabel('You are').selectOption(PERSON);
  await dialog.getByRole('button', { name: `Sign as ${PERSON}` }).click();
  await dialog.getByText(`${PERSON}, signed this text`).waitFor();
  await look('sign-off-signed');
  await dialog.getByRole('button', { name: 'Mark as published' }).click();
  await dialog.getByRole('button', { name: 'Publish unverified' }).click();
  await dialog.getByText(/^\s*Published /).waitFor();
  await closeDialog(window);
  await command(window, 'Log a notice');
  await window.getByLabel('What was printed').fill('built in 1984');
  await window.getByLabel('What is right').fill('The Solveig was built in 1985');
  await look('notice');
  await dialog.getByRole('button', { name: 'Log', exact: true }).click();
  await window.getByText('Correction logged.').waitFor();
  const out = path.join(journey.emptyFolder('files'), 'ferry.html');
  await answer(app, [out]);
  await window.keyboard.press('Control+e');
  await window
    .getByText('No notices or comments.')
    .or(window.getByText(/Of the desk nothing/))
    .waitFor();
  await look('export');
  await dialog.getByRole('button', { name: /^Export as not verified/ }).click();
  await window.getByText('ferry.html is written.').waitFor();
  await look('desk-exported');
  writeFileSync(out, readFileSync(out, 'utf8').replace('room for 22 cars', 'room for 23 cars'));
  await command(window, 'Verify a copy');
  await dialog.getByText('This copy says something else').waitFor();
  await look('copy-check');
  await closeDialog(window);
  await command(window, 'Export several');
  await look('export-several');
  await closeDialog(window);
}

async function walkRooms({ window, look }: Walk): Promise<void> {
  await window.getByRole('button', { name: 'Ledger' }).click();
  await window.getByRole('button', { name: 'Export ledger…' }).waitFor();
  await look('ledger');
  await window.getByRole('button', { name: 'Export ledger…' }).click();
  await look('ledger-export');
  await closeDialog(window);
  await window.keyboard.press('Control+,');
  await window
    .getByRole('button', { name: /Copy and edit/ })
    .first()
    .waitFor();
  await look('settings');
  await window
    .getByRole('button', { name: /Copy and edit/ })
    .first()
    .click();
  await look('house-style');
  await closeDialog(window);
  await window.keyboard.press('Control+l');
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByRole('button', { name: 'Check now' }).click();
  await window.getByText(/Everything is whole|wrong\./).waitFor();
  await look('care');
  await window.keyboard.press('Control+l');
  await openDraft(window, 'The ferry that never sailed');
  await command(window, 'Earlier states');
  await window.getByRole('heading', { level: 1 }).waitFor();
  await look('earlier-states');
}

/** A library with a draft that can't be opened; reached last, since it breaks something. */
async function walkTrouble({ app, window, look, library, journey }: Walk): Promise<void> {
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  const broken = path.join(journey.folder, 'broken');
  cpSync(library, broken, { recursive: true });
  const drafts = path.join(broken, 'drafts');
  const file = path.join(
    drafts,
    readdirSync(drafts).find((name) => name.startsWith('seed') && name.endsWith('.json'))!,
  );
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.slice(0, whole.indexOf('"versions"') - 900));
  await answer(app, [broken]);
  await window.getByRole('button', { name: /^Open a library…/ }).click();
  await window.getByText('can’t be opened. Its file is kept as it is.').waitFor();
  await look('library-with-damage');
  await window.getByRole('button', { name: 'See the last good copy…' }).click();
  await window.getByLabel('The difference, word by word').waitFor();
  await look('recovery');
}
