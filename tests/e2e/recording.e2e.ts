import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { test } from './support/journey';
import { tone } from './support/tone';

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
