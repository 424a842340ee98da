import path from 'node:path';
import { answer, closeDialog, command, openDraft } from './steps';
import { FERRY_STORY, type Walk } from './walk';

/** The rooms beside the library: ledger, settings, safety, earlier states. */
export async function walkRooms(walk: Walk): Promise<void> {
  const { window, look } = walk;
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
  await lookAtBundle(walk);
  await window.keyboard.press('Control+l');
  await openDraft(window, FERRY_STORY);
  await command(window, 'Earlier states');
  await window.getByRole('heading', { level: 1 }).waitFor();
  await look('earlier-states');
}

/** A bundle that is written, and what is asked before one comes in whose draft is here already. */
async function lookAtBundle({ journey, app, window, look }: Walk): Promise<void> {
  const file = path.join(journey.emptyFolder('bundles'), 'ferry.stet');
  await answer(app, [file]);
  await window.getByLabel('Draft').selectOption({ label: FERRY_STORY });
  await window.getByLabel('Also sources that are not on the record').check();
  await window.getByRole('button', { name: 'Write bundle…' }).click();
  await window
    .getByText(/ferry\.stet/)
    .first()
    .waitFor();
  await window.getByRole('button', { name: 'Open bundle…' }).click();
  await window.getByRole('dialog').waitFor();
  await look('bundle');
  await closeDialog(window);
}
