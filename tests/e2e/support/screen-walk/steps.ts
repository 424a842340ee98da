import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import type { Journey } from '../journey';
import type { Walk } from './walk';

/** On the library's own screen, whatever was open before; opens the library where none is. */
export async function atLibrary({ app, window, library }: Walk): Promise<void> {
  await window.reload();
  const folder = window.getByRole('button', { name: /^Open a library…/ });
  const everything = window.getByRole('button', { name: /^Everything/ });
  await folder.or(everything).first().waitFor();
  const here = window.getByRole('heading', { level: 1, name: 'The Orrhaven Register' });
  if ((await everything.isVisible()) && !(await here.isVisible())) {
    await command(window, 'Close library');
    await folder.waitFor();
  }
  if (await folder.isVisible()) {
    await answer(app, [library]);
    await folder.click();
  }
  await everything.click();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
}

/** Answers the dialogues of the system, which nobody can click here. */
export async function answer(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: filePaths[0] ?? '' });
  }, paths);
}

/** Writes a file to import or to attach. Answers its path. */
export function fileIn(journey: Journey, name: string, content: string | Buffer): string {
  const file = path.join(journey.emptyFolder('files'), name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** Runs a command of the palette. @param words what is typed to find it; a number goes to a claim */
export async function command(window: Page, words: string): Promise<void> {
  await window.keyboard.press('Control+k');
  const field = window.getByRole('combobox', { name: /^Search commands/ });
  await field.fill(words);
  await field.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** Opens a draft from the library, and waits until its quotations are checked. */
export async function openDraft(window: Page, title: string): Promise<void> {
  await window
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .first()
    .click();
  await window.getByLabel('Draft text').waitFor();
  await window.getByText('Checking quotations…').waitFor({ state: 'detached' });
}

/** Selects a claim of the draft that is open, by its number. */
export async function pick(window: Page, claim: number): Promise<void> {
  await window.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await command(window, `${claim}`);
  await window.getByRole('article', { name: `Claim ${claim}`, exact: true }).waitFor();
}

/** Closes the dialogue that is open. */
export async function closeDialog(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await window.getByRole('dialog').waitFor({ state: 'detached' });
}
