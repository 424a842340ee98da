import { closeDialog, command, openDraft } from './steps';
import { FERRY_STORY, type Walk } from './walk';

/** The rooms beside the library: ledger, settings, safety, earlier states. */
export async function walkRooms({ window, look }: Walk): Promise<void> {
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
  await window.keyboard.press('Control+l');
  await openDraft(window, FERRY_STORY);
  await command(window, 'Earlier states');
  await window.getByRole('heading', { level: 1 }).waitFor();
  await look('earlier-states');
}
