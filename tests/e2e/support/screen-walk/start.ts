import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importBytes } from '../../../../src-main/importers/read-file';
import { openLibrarySession } from '../../../../src-main/services/session/open-library-session';
import { PRESENT } from '../journey';
import { answer, closeDialog, command, fileIn, openDraft, pick } from './steps';
import { FERRY_STORY, type Walk } from './walk';

/** The first screen, and libraries that can only be read. */
export async function walkStart(walk: Walk): Promise<void> {
  await lookAtStart(walk);
  await lookAtNewerLibrary(walk);
  await lookAtLibraryInUse(walk);
}

async function lookAtStart({ window, look }: Walk): Promise<void> {
  await window.getByRole('button', { name: /^Open a library…/ }).waitFor();
  await look('start');
  await window.getByRole('button', { name: /^Make a new library/ }).click();
  await look('start-naming');
}

/** A library that a later Stet wrote. */
async function lookAtNewerLibrary({ journey, app, window, look, library }: Walk): Promise<void> {
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
}

/** A library that another program has open, up to its desk. */
async function lookAtLibraryInUse(walk: Walk): Promise<void> {
  const { app, window, look, library } = walk;
  const inUse = await openLibrarySession(library, {
    ports: { now: () => PRESENT, newId: () => 'in-use' },
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  try {
    await answer(app, [library]);
    await window.getByRole('button', { name: /^Open a library…/ }).click();
    await window.getByRole('heading', { name: 'This library is open elsewhere' }).waitFor();
    await look('start-library-in-use');
    await window.getByRole('button', { name: 'Open for reading' }).click();
    await window.getByText('open for reading only').first().waitFor();
    await look('library-read-only');
    await openDraft(window, FERRY_STORY);
    await look('desk-read-only');
    await lookAtReading(walk);
    await command(window, 'Close library');
  } finally {
    // held on to, it would bar the way of every walk that follows
    if (inUse.ok) await inUse.value.close();
  }
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  await look('start-recent');
}

/** The forms of a library that can only be read, from its desk on. */
async function lookAtReading({ window, look }: Walk): Promise<void> {
  await pick(window, 6);
  await look('read-only-claim');
  await window.getByRole('button', { name: /^v\d+ · / }).click();
  await look('read-only-versions');
  await closeDialog(window);
  await window.getByRole('button', { name: 'Sign off' }).click();
  await window.getByRole('dialog').waitFor();
  await look('read-only-sign-off');
  await closeDialog(window);
  await window.getByRole('button', { name: 'Speakers and terms…' }).click();
  await look('read-only-interview');
  await closeDialog(window);
  await window.keyboard.press('Control+,');
  await window.getByRole('heading', { name: 'House style' }).waitFor();
  await look('read-only-settings');
  await command(window, 'Back to the library');
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByRole('heading', { name: 'Record', exact: true }).waitFor();
  await look('read-only-care');
}

/** A library in which nothing is yet. */
export async function walkEmptyLibrary({ journey, app, window, look }: Walk): Promise<void> {
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
  await window.getByRole('heading', { name: /ledger/i }).waitFor();
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

/** A library with a draft that can't be opened; reached last, since it breaks something. */
export async function walkTrouble({ app, window, look, library, journey }: Walk): Promise<void> {
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
