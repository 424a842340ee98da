import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { answer, closeDialog, command, openDraft } from './steps';
import { PERSON } from '../journey';
import { FERRY_STORY, type Walk } from './walk';

/** What comes after the check: sign-off, notices, export, a copy that is verified. */
export async function walkNotices(walk: Walk): Promise<void> {
  await lookAtSignOff(walk);
  await lookAtNotice(walk);
  await lookAtCopies(walk);
}

/** Sign-off and publication. */
async function lookAtSignOff({ window, look }: Walk): Promise<void> {
  await openDraft(window, FERRY_STORY);
  await command(window, 'Sign off');
  const dialog = window.getByRole('dialog');
  await dialog.getByText('has not signed this text').first().waitFor();
  await look('sign-off');
  await dialog
    .getByRole('button', { name: /^Let pass/ })
    .first()
    .click();
  await look('sign-off-letting-pass');
  await dialog.getByLabel('You are').selectOption(PERSON);
  await dialog.getByRole('button', { name: `Sign as checker · ${PERSON}` }).click();
  await dialog.getByText(`${PERSON} signed this text`).waitFor();
  await look('sign-off-signed');
  await dialog.getByRole('button', { name: 'Mark as published' }).click();
  await dialog.getByRole('button', { name: 'Publish unverified' }).click();
  await dialog.getByText(/^\s*Published /).waitFor();
  await closeDialog(window);
}

/** A correction is logged. */
async function lookAtNotice({ window, look }: Walk): Promise<void> {
  const dialog = window.getByRole('dialog');
  await command(window, 'Log a notice');
  await window.getByLabel('What was printed').fill('built in 1984');
  await window.getByLabel('What is right').fill('The Solveig was built in 1985');
  await look('notice');
  await dialog.getByRole('button', { name: 'Log', exact: true }).click();
  await window.getByText('Correction logged.').waitFor();
}

/** Folds both away, and brings both back where they are folded. */
async function foldOutlineAndSource(window: Page): Promise<void> {
  await window.keyboard.press('Control+1');
  await window.keyboard.press('Control+3');
}

/** A copy is exported, and checked after somebody changed it. */
async function lookAtCopies({ journey, app, window, look }: Walk): Promise<void> {
  const dialog = window.getByRole('dialog');
  const out = path.join(journey.emptyFolder('files'), 'ferry.html');
  await answer(app, [out]);
  await window.keyboard.press('Control+e');
  await window
    .getByText('No notices or comments.')
    .or(window.getByText(/Of the desk (nothing|only the list)/))
    .waitFor();
  await look('export');
  await dialog.getByRole('button', { name: /^In the way/ }).click();
  await look('export-in-the-way');
  await dialog.getByRole('button', { name: /^Export as not verified/ }).click();
  await window.getByText('ferry.html is written.').waitFor();
  await look('desk-exported');
  await foldOutlineAndSource(window);
  await look('desk-folded');
  await foldOutlineAndSource(window);
  writeFileSync(out, readFileSync(out, 'utf8').replace('room for 22 cars', 'room for 23 cars'));
  await command(window, 'Verify a copy');
  await dialog.getByText('This copy says something else').waitFor();
  await look('copy-check');
  await closeDialog(window);
  await command(window, 'Export several');
  await look('export-several');
  await closeDialog(window);
}
