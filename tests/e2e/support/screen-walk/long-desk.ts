import { cpSync } from 'node:fs';
import path from 'node:path';
import { addLongStories, BARE_STORY, LONG_STORY, NAMELESS_TALK } from '../long-library';
import type { Page } from 'playwright';
import { answer, command, openDraft, pick } from './steps';
import type { Walk } from './walk';

/** Longer and barer than anything that the desk is drawn for: names, quotations, conversations, and nothing at all. */
export async function walkLongDesk(walk: Walk): Promise<void> {
  await openLongLibrary(walk);
  await lookAtLongStory(walk);
  await lookAtBareStory(walk);
}

async function openLongLibrary({ journey, app, window, library }: Walk): Promise<void> {
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  const long = path.join(journey.folder, 'long');
  cpSync(library, long, { recursive: true, filter: (source) => !source.endsWith('library.lock') });
  await addLongStories(long);
  await answer(app, [long]);
  await window.getByRole('button', { name: /^Open a library…/ }).click();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
}

async function lookAtLongStory({ window, look }: Walk): Promise<void> {
  await openDraft(window, LONG_STORY.slice(0, 30));
  await pick(window, 13);
  await window.locator('figure mark').first().waitFor();
  await look('long-quotation');
  await pick(window, 14);
  await look('long-claim');
  await pick(window, 1);
  await window.getByLabel('New comment').scrollIntoViewIfNeeded();
  await look('long-conversation');
  await window.keyboard.press('Control+l');
}

async function lookAtBareStory({ window, look }: Walk): Promise<void> {
  await openDraft(window, BARE_STORY);
  await window
    .getByRole('button', { name: new RegExp(`^${NAMELESS_TALK}`) })
    .first()
    .click();
  await window.getByRole('region', { name: `Transcript: ${NAMELESS_TALK}` }).waitFor();
  await look('bare');
  await narrowPanes(window);
  await look('narrow-panes');
}

/** Every pane as narrow, or as wide, as it gets. */
async function narrowPanes(window: Page): Promise<void> {
  for (const [edge, end, back] of [
    ['Width of the outline', 'Home', 'ArrowRight'],
    ['Width of the inspector', 'End', 'ArrowLeft'],
  ] as const) {
    const divider = window.getByRole('separator', { name: edge });
    await divider.press(end);
    // folded at the end, and as narrow as it gets one step before
    await divider.press(back);
  }
}
