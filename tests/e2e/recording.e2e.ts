import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { keepScreenshot } from './support/artifacts';
import { test } from './support/journey';

const RATE = 8_000;

/** A tone as a WAV file: mono, 16 bits. */
function tone(seconds: number): Buffer {
  const samples = RATE * seconds;
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1) {
    wav.writeInt16LE(Math.round(8_000 * Math.sin((2 * Math.PI * 220 * at) / RATE)), 44 + at * 2);
  }
  return wav;
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
