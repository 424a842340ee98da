import { answer, closeDialog, command, fileIn, openDraft, pick } from './steps';
import { FERRY_STORY, type Walk } from './walk';

/** The dialogues that open over the desk, up to a new version and what it does to the marks. */
export async function walkDialogues(walk: Walk): Promise<void> {
  await lookAtFinding(walk);
  await lookAtPast(walk);
  await lookAtNewVersion(walk);
}

/** The palette and the keys. */
async function lookAtFinding({ window, look }: Walk): Promise<void> {
  await openDraft(window, FERRY_STORY);
  await window.keyboard.press('Control+k');
  await look('palette');
  await window.keyboard.type('okafor');
  await look('palette-search');
  await window.keyboard.type(' of the wheelhouse');
  await look('palette-nothing');
  await closeDialog(window);
  await window.keyboard.press('?');
  await look('key-map');
  await closeDialog(window);
}

/** Who said and did what, and the versions before. */
async function lookAtPast({ window, look }: Walk): Promise<void> {
  await pick(window, 6);
  await window.keyboard.press('s');
  await window.locator('#who-said q').first().waitFor();
  await look('who-said');
  await closeDialog(window);
  await window.getByRole('button', { name: /^v\d+ · / }).click();
  await look('versions');
  await closeDialog(window);
  await command(window, 'Who did what');
  await window.getByRole('dialog').locator('time').first().waitFor();
  await look('journal');
  await closeDialog(window);
  await command(window, 'Changes that readers');
  await look('untold-none');
  await closeDialog(window);
}

/** A new version is brought in, and a mark loses its text. */
async function lookAtNewVersion({ journey, app, window, look }: Walk): Promise<void> {
  const rewritten = await window.locator('.galley-text .block').evaluateAll((blocks) => {
    const printed = (block: Element): string => {
      const copy = block.cloneNode(true) as Element;
      for (const inserted of copy.querySelectorAll('.ProseMirror-widget')) inserted.remove();
      return copy.textContent ?? '';
    };
    return blocks.map(printed).filter((text) => !text.includes('Her report reached'));
  });
  await answer(app, [
    fileIn(journey, 'second-take.txt', rewritten.join('\n\n').replace('212 readings', '213 readings')),
  ]);
  await command(window, 'Bring in a new version');
  await window.getByRole('dialog', { name: 'Bring in a new version' }).waitFor();
  await look('bring-in');
  await window.getByRole('dialog').getByRole('button', { name: 'Bring in', exact: true }).click();
  await window.getByRole('dialog').waitFor({ state: 'detached' });
  await command(window, 'Marks that lost');
  await look('desk-tray');
  await window.getByRole('button', { name: /^v\d+ · / }).click();
  await window.getByRole('button', { name: 'Compare…' }).last().click();
  await look('compare');
  await window.getByRole('button', { name: 'Side by side' }).click();
  await look('compare-sides');
  await closeDialog(window);
}
