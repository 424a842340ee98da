import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { test } from './support/journey';
import { ROOT } from './support/launch';

test('a damaged draft has a page with what happened and the last good copy, and is put right from there', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const folder = path.join(library, 'drafts');
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const file = path.join(folder, name);
  const whole = readFileSync(file, 'utf8');
  const damaged = whole.slice(0, whole.indexOf('"versions"') - 900);
  writeFileSync(file, damaged);

  const { window } = await journey.launch({ library });
  await window.getByText('can’t be opened. Its file is kept as it is.').waitFor();
  await window.getByText('The one draft here can’t be opened.').waitFor();
  await keepScreenshot(window, 'library-with-damage');
  await window.getByRole('button', { name: 'See the last good copy…' }).click();
  await window
    .getByRole('heading', { name: /can’t be opened/ })
    .first()
    .waitFor();
  await window.getByLabel('The difference, word by word').waitFor();
  await keepScreenshot(window, 'recovery-light');
  await window.getByRole('button', { name: 'Restore this state' }).click();
  await window.getByLabel('Draft text').waitFor();
  const kept = readdirSync(folder).find((one) => one.includes('.damaged-'));
  expect(readFileSync(path.join(folder, kept!), 'utf8')).toBe(damaged);

  await window.keyboard.press('Control+l');
  await window.getByRole('button', { name: 'Safety' }).click();
  await window.getByRole('button', { name: 'Check now' }).click();
  await window.getByText(/Everything is whole|wrong\./).waitFor();
  await keepScreenshot(window, 'care-light');
});

test('a draft leaves as a bundle and stands beside itself; an edit that the disk does not take is saved when the drive is back; a library that does not open leaves nothing behind', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const bundle = path.join(journey.folder, 'ferry.stet');
  const { app, window } = await journey.launch({ library, colorScheme: 'dark' });
  await app.evaluate(({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, bundle);
  await window.getByRole('button', { name: 'Safety' }).click();
  const bundles = window.getByRole('region', { name: 'Bundles' });
  await bundles.getByLabel('Draft').selectOption({ label: 'The ferry that never sailed' });
  await bundles.getByLabel('Also sources that are not on the record').check();
  await bundles.getByRole('button', { name: 'Write bundle…' }).click();
  await window.getByText('The bundle is written: ferry.stet.').first().waitFor();
  await bundles.getByRole('button', { name: 'Open bundle…' }).click();
  await window.getByText('This draft is in the library already').waitFor();
  await keepScreenshot(window, 'bundle-dark');
  await window.getByText('Nothing was done to either since the bundle was made.').waitFor();
  await window.getByRole('button', { name: 'Bring in beside it' }).click();
  await window.getByText('— The Orrhaven Register” is in the library.').first().waitFor();
  expect(readdirSync(path.join(library, 'drafts')).filter((name) => name.endsWith('.json'))).toHaveLength(2);

  await window.keyboard.press('Control+l');
  await window
    .getByRole('button', { name: /^The ferry that never sailed(?! —)/ })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
  await window.keyboard.press('e');
  await window.getByLabel('Draft text').click();
  renameSync(library, `${library}-unplugged`);
  await window.keyboard.type('Xq ');
  await window.getByText(/Not saved\./).waitFor();
  await keepScreenshot(window, 'unplugged-dark');
  renameSync(`${library}-unplugged`, library);
  await window.getByText(/^Saved /).waitFor({ timeout: 20_000 });
  const onDisk = (typed: string): boolean =>
    readdirSync(path.join(library, 'drafts')).some((one) =>
      readFileSync(path.join(library, 'drafts', one), 'utf8').includes(typed),
    );
  expect(onDisk('Xq ')).toBe(true);

  // another library is asked for while words are still on their way to the disk, and it is none
  await app.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, journey.emptyFolder('holiday-pictures'));
  await window.keyboard.type('Zq ');
  await window.keyboard.press('Control+k');
  await window.getByRole('combobox').fill('open library');
  await window.keyboard.press('Enter');
  await window.getByRole('heading', { name: 'There is no library in this folder' }).waitFor();
  expect(await window.getByLabel('Draft text').count()).toBe(0);
  expect(onDisk('Zq ')).toBe(true);
});

test('a second launch says so and hands its library to the first; on another profile it says who has it and opens for reading', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  const { app, profile } = await journey.launch();
  const started = performance.now();
  const args = [ROOT, `--user-data-dir=${profile}`, '--library', library];
  if (process.env['STET_NO_SANDBOX'] === '1') args.push('--no-sandbox');
  const second = spawn(process.env['STET_ELECTRON']!, args);
  let said = '';
  second.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(second, 'close');
  const took = performance.now() - started;
  expect(said).toContain('Stet is running already');
  expect(took).toBeLessThan(10_000); // two seconds on a machine that has nothing else to do
  await expect.poll(() => app.windows().length).toBe(2);
  await app.windows()[1]!.getByRole('heading', { name: 'Drafts' }).waitFor();

  const elsewhere = await journey.launch({ library, profile: journey.emptyFolder('second-profile') });
  await elsewhere.window.getByRole('heading', { name: 'This library is open elsewhere' }).waitFor();
  await keepScreenshot(elsewhere.window, 'library-in-use');
  await elsewhere.window.getByRole('button', { name: 'Open for reading' }).click();
  await elsewhere.window.getByText('open for reading only').first().waitFor();
});
