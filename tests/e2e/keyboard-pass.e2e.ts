import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { importInto } from './support/import-into';
import { test } from './support/journey';
import { ROOT } from './support/launch';
import { createLibrary } from '../../src-main/store/open-library';
import { newId } from '../../src-main/store/new-id';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import { PRESENT } from './support/journey';

const SAMPLE = path.join(ROOT, 'data/sample-library');

/** The sample's story and interviews in a library in which nobody has marked anything. */
async function unmarkedLibrary(folder: string): Promise<string> {
  const library = path.join(folder, 'fresh');
  const about = { name: 'Fresh desk', houseStyle: DEFAULT_HOUSE_STYLE, people: [] };
  const made = await createLibrary(library, about, { now: () => PRESENT, newId });
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
  const text = (name: string): string => readFileSync(path.join(SAMPLE, name), 'utf8');
  await importInto(library, [
    ...['okafor.vtt', 'lund.md', 'brandt.txt'].map((name) => ({
      as: 'interview' as const,
      name,
      text: text(name),
    })),
    { as: 'draft', name: 'story.md', text: text('story.md') },
  ]);
  return library;
}

/** Presses keys and counts them; nothing else touches the window. */
class Hands {
  count = 0;

  constructor(private readonly window: Page) {}

  async press(key: string): Promise<void> {
    this.count += 1;
    await this.window.keyboard.press(key);
  }
}

/** Settles every proposal with one key each; answers how many keys the quotations took, and how many there were. */
async function settleProposals(window: Page, hands: Hands): Promise<{ keys: number; quotations: number }> {
  const panel = window.getByRole('article', { name: 'Worth checking' });
  const last = window.getByText('That was the last proposal.');
  const told = (): Promise<string> => panel.textContent({ timeout: 500 }).then(String, () => '');
  let [keys, quotations] = [0, 0];
  await hands.press('w');
  await panel.waitFor();
  while (!(await last.isVisible())) {
    const shown = await told();
    const quote = shown.startsWith('Worth checking · quote');
    const before = hands.count;
    await hands.press(!quote ? '3' : /altered|stitched|not found/.test(shown) ? '2' : '1');
    await expect.poll(async () => (await last.isVisible()) || (await told()) !== shown).toBe(true);
    if (!quote) continue;
    quotations += 1;
    keys += hands.count - before;
  }
  return { keys, quotations };
}

test('a draft is checked from the library to its sign-off and export by keys alone, one for each quotation', async ({
  journey,
}) => {
  const { app, window } = await journey.launch({ library: await unmarkedLibrary(journey.folder) });
  const out = path.join(journey.emptyFolder('out'), 'ferry.html');
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, out);
  const hands = new Hands(window);
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await hands.press('j');
  await hands.press('Enter');
  await window.getByLabel('Draft text').waitFor();
  await window.getByText('Checking quotations…').waitFor({ state: 'detached' });

  const { keys, quotations } = await settleProposals(window, hands);
  expect(quotations).toBeGreaterThan(20);
  expect(keys).toBe(quotations);

  const unmarked = window.getByRole('button', { name: /^Unmarked/ });
  const sentences = Number(/\d+/.exec((await unmarked.textContent()) ?? '')?.[0]);
  await hands.press('n');
  for (let left = sentences; left > 0; left -= 1) {
    await hands.press('x');
    await expect
      .poll(async () => Number(/\d+/.exec((await unmarked.textContent()) ?? '')?.[0]))
      .toBe(left - 1);
  }
  await window.getByText('100 % covered').waitFor();

  await hands.press('Control+Shift+s');
  const dialog = window.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Sign as Pia Renner' }).waitFor();
  await hands.press('Control+Enter');
  await dialog.getByText('Pia Renner, signed this text').waitFor();
  await hands.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await hands.press('Control+e');
  await expect
    .poll(() =>
      dialog
        .getByRole('button', { name: /^Export/ })
        .last()
        .isEnabled(),
    )
    .toBe(true);
  await hands.press('Control+Enter');
  await expect.poll(() => existsSync(out)).toBe(true);
  expect(readFileSync(out, 'utf8')).toContain('The ferry that never sailed');
  expect(hands.count).toBeLessThan(quotations * 8);
});
