import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { CROWDED_STORY } from '../busy-library';
import { filmed } from '../filmed';
import { answer, openDraft, pick } from './steps';
import { FERRY_STORY, type Walk } from './walk';

/** What is seen for a moment only: while files are dragged, a word is asked about, a mark has the mouse over it. */
export async function walkMoments(walk: Walk): Promise<void> {
  await lookAtDragging(walk);
  await lookAtVideo(walk);
  await lookAtSpelling(walk);
  await lookAtCrowdedLine(walk);
}

/** Files held over the window. */
async function lookAtDragging({ window, look }: Walk): Promise<void> {
  await dragOver(window, 'dragover');
  await window.getByText('Drop drafts, interviews', { exact: false }).waitFor();
  await look('dragging');
  await dragOver(window, 'dragleave');
}

async function dragOver(window: Page, type: 'dragover' | 'dragleave'): Promise<void> {
  await window.evaluate((name) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['Where were you?'], 'pump-house.txt'));
    document.querySelector('.target')?.dispatchEvent(new DragEvent(name, { bubbles: true, dataTransfer }));
  }, type);
}

/** A film beside its transcript. */
async function lookAtVideo({ journey, app, window, look }: Walk): Promise<void> {
  const video = path.join(journey.folder, 'okafor.webm');
  writeFileSync(video, await filmed(window));
  await answer(app, [video]);
  await openDraft(window, FERRY_STORY);
  await window
    .getByRole('button', { name: /^Harbour master/ })
    .first()
    .click();
  await window.getByRole('button', { name: 'Attach recording…' }).click();
  await window.locator('video').waitFor();
  await look('video');
  await window.getByRole('button', { name: 'Detach' }).click();
  await window.locator('video').waitFor({ state: 'detached' });
}

/** The menu of a word that no dictionary knows. */
async function lookAtSpelling({ window, look }: Walk): Promise<void> {
  await window.keyboard.press('Control+l');
  await openDraft(window, FERRY_STORY);
  await window.keyboard.press('e');
  await window.locator('.editing').waitFor();
  const unknown = window.locator('.galley-text .misspelt').first();
  await unknown.waitFor();
  await unknown.click({ button: 'right' });
  await window.getByRole('menu').waitFor();
  await window.getByText('Looking…', { exact: true }).waitFor({ state: 'detached' });
  await look('spelling');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+l');
}

/** A line with more claims than its margin has room for. */
async function lookAtCrowdedLine({ window, look }: Walk): Promise<void> {
  await openDraft(window, CROWDED_STORY);
  await pick(window, 15);
  const more = window.getByRole('button', { name: /^\+\d+, / }).first();
  await more.waitFor();
  await more.click();
  await look('crowded-line');
}
