import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from 'playwright';
import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { filmed } from './support/filmed';
import { test } from './support/journey';
import { tone } from './support/tone';

async function choose(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);
}

test('a recording is attached where it lies, plays from a passage, and its transcript is corrected while listening', async ({
  journey,
}) => {
  const recording = path.join(journey.folder, 'okafor.wav');
  writeFileSync(recording, tone(1_000));
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  await app.evaluate(({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
  }, recording);
  await window
    .getByRole('button', { name: /^Maren Okafor/ })
    .last()
    .click();
  await window.getByRole('button', { name: 'Attach recording…' }).click();
  await window.getByRole('group', { name: 'Recording' }).waitFor();
  const turn = window
    .locator('li[data-segment]')
    .filter({ hasText: 'We told the council that she was not safe' });
  await turn.getByTitle('Play from here').click();
  await window.getByRole('button', { name: 'Pause' }).waitFor();
  await expect
    .poll(() => window.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime), {
      timeout: 10_000,
    })
    .toBeGreaterThan(842);
  await expect.poll(() => window.locator('li.heard').count()).toBe(1);
  await keepScreenshot(window, 'recording-light');
  await window.getByRole('button', { name: 'Pause' }).click();
  await turn.hover();
  await turn.getByRole('button', { name: 'Correct' }).click();
  const field = window.getByRole('textbox', { name: 'Words of this turn, as they were said' });
  await field.fill((await field.inputValue()).replace('clear as I could', 'plain as I could'));
  await field.press('Enter');
  await window.getByText('I was as plain as I could be.').waitFor();
});

test('a video is seen and heard, a form that can’t be played is refused by name, and a moved file is attached again', async ({
  journey,
}) => {
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  const open = async (): Promise<void> => {
    await window
      .getByRole('button', { name: /^Maren Okafor/ })
      .last()
      .click();
    await window.getByRole('region', { name: 'Transcript: Maren Okafor' }).waitFor();
  };
  const video = path.join(journey.folder, 'okafor.webm');
  const phone = path.join(journey.folder, 'okafor.amr');
  writeFileSync(video, await filmed(window));
  writeFileSync(phone, '#!AMR\n and what a phone records');
  await open();
  await choose(app, phone);
  await window.getByRole('button', { name: 'Attach recording…' }).click();
  await window.getByText('it is AMR, as phones record it').waitFor();
  await choose(app, video);
  await window.getByRole('button', { name: 'Attach recording…' }).click();
  await window.getByRole('button', { name: 'Play', exact: true }).click();
  await expect
    .poll(() => window.locator('video').evaluate((element: HTMLVideoElement) => element.currentTime))
    .toBeGreaterThan(0.2);
  await keepScreenshot(window, 'video-light');

  const moved = path.join(journey.emptyFolder('elsewhere'), 'okafor.webm');
  renameSync(video, moved);
  await window.keyboard.press('Control+l');
  await open();
  await window.getByText('The recording is not where it was.').waitFor();
  await choose(app, moved);
  await window.getByRole('button', { name: 'Attach again…' }).click();
  await window.getByRole('button', { name: 'Play', exact: true }).waitFor();
});

test('listening goes on at another speed and while a turn is corrected; timecodes and files have a way back', async ({
  journey,
}) => {
  const recording = path.join(journey.folder, 'okafor.wav');
  const other = path.join(journey.folder, 'other.wav');
  writeFileSync(recording, tone(1_000));
  writeFileSync(other, tone(1));
  const { app, window } = await journey.launch({ library: await journey.seededLibrary() });
  const open = (): Promise<void> =>
    window
      .locator('[data-row]')
      .filter({ hasText: /^Maren Okafor/ })
      .click();
  await open();
  await choose(app, recording);
  await window.getByRole('button', { name: 'Attach recording…' }).click();
  await window.getByText('The recording is attached.').waitFor();
  const turn = window.locator('li[data-segment]').nth(1);
  await turn.getByTitle('Play from here').click();
  await window.getByRole('button', { name: 'Pause' }).waitFor();
  const audio = window.locator('audio');
  await window.keyboard.press('-');
  await expect
    .poll(() => audio.evaluate((a: HTMLAudioElement) => [a.paused, a.playbackRate]))
    .toEqual([false, 0.75]);
  await turn.hover();
  await turn.getByRole('button', { name: 'Correct' }).click();
  await window.getByRole('textbox', { name: /^Words of this turn/ }).waitFor();
  await window.keyboard.press('F8');
  await window.getByRole('button', { name: 'Play', exact: true }).waitFor();
  await window.keyboard.press('Escape');

  const time = turn.locator('.time');
  const before = await time.textContent();
  for (let step = 0; step < 2; step += 1) await window.getByRole('button', { name: '+½ s' }).click();
  await expect.poll(() => time.textContent()).not.toBe(before);
  await window.keyboard.press('Control+z');
  await window.getByText('half a second later').waitFor({ state: 'detached' });

  // a passage is shown, and another turn is corrected: that turn plays, and it stays in sight
  await window.keyboard.press('Control+l');
  await window.keyboard.press('/');
  await window.keyboard.type('told the council that she was not safe');
  await window
    .getByRole('button', { name: /We told the council that she was not safe/ })
    .first()
    .click();
  await window.locator('.shown').first().waitFor();
  const early = window.locator('li[data-segment]').nth(3);
  await early.scrollIntoViewIfNeeded();
  await early.hover();
  await early.getByRole('button', { name: 'Correct' }).click();
  const words = window.getByRole('textbox', { name: /^Words of this turn/ });
  await window.keyboard.press('F8');
  await window.locator('li.heard').filter({ has: words }).waitFor();
  await words.fill(`${await words.inputValue()} Yes.`);
  await words.press('Enter');
  await window.getByText('The transcript is corrected.').waitFor();
  await window.getByRole('button', { name: 'Pause' }).click();
  expect(await early.evaluate((row: HTMLElement) => row.closest('ol')!.scrollTop < row.offsetTop)).toBe(true);
  await window.keyboard.press('Control+l');
  await window.getByLabel('Search the library').fill('');

  renameSync(recording, path.join(journey.folder, 'gone.wav'));
  await window.keyboard.press('Escape');
  await open();
  await choose(app, other);
  await window.getByRole('button', { name: 'Attach again…' }).click();
  await window.getByText('This is another file than the one that was attached before.').waitFor();
});
