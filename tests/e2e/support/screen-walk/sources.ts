import { writeFileSync } from 'node:fs';
import { tone } from '../tone';
import { answer, closeDialog, fileIn } from './steps';
import type { Walk } from './walk';

/** A document and an interview by themselves, with its recording. */
export async function walkSources(walk: Walk): Promise<void> {
  await lookAtSources(walk);
  await lookAtRecording(walk);
}

async function lookAtSources({ window, look }: Walk): Promise<void> {
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
}

/** The interview with a recording: refused, attached, lost. */
async function lookAtRecording({ journey, app, window, look }: Walk): Promise<void> {
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
