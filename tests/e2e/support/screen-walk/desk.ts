import { CROWDED_STORY } from '../busy-library';
import { closeDialog, openDraft, pick } from './steps';
import { FERRY_STORY, type Walk } from './walk';

/** The desk: claims, proposals, the lists beside them, the text while it is written. */
export async function walkDesk(walk: Walk): Promise<void> {
  await lookAtClaims(walk);
  await lookAtMarking(walk);
  await lookAtLists(walk);
  await lookAtWriting(walk);
  await lookAtSourceBeside(walk);
}

/** Claims, and changes proposed to their words. */
async function lookAtClaims({ window, look }: Walk): Promise<void> {
  await openDraft(window, FERRY_STORY);
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
}

/** What is not marked yet. */
async function lookAtMarking({ window, look }: Walk): Promise<void> {
  await window.keyboard.press('w');
  await look('desk-proposal');
  await window.getByRole('button', { name: /^Worth checking/ }).click();
  await window.keyboard.press('n');
  await look('desk-selection');
  await window.getByRole('button', { name: 'Needs no check, and why…' }).click();
  await look('desk-no-check-reason');
  await window.getByRole('button', { name: 'Cancel' }).click();
}

/** What the inspector lists while no claim is selected. */
async function lookAtLists({ window, look }: Walk): Promise<void> {
  await window.getByRole('button', { name: /^Lost their text/ }).click();
  await look('desk-tray-empty');
  await window
    .getByRole('button', { name: /^Changes/ })
    .first()
    .click();
  await look('desk-changes');
  await window.keyboard.press('Escape');
}

/** The text alone, and while it is written. */
async function lookAtWriting({ window, look }: Walk): Promise<void> {
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
}

async function lookAtSourceBeside({ window, look }: Walk): Promise<void> {
  await window
    .getByRole('button', { name: /^Town of Orrhaven/ })
    .first()
    .click();
  await look('desk-document');
}

/** The desk with more on it than fits: long quotations, comments, claims within claims. */
export async function walkCrowdedDesk({ window, look }: Walk): Promise<void> {
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
