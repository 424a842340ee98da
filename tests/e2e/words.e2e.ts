import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';
import { expect } from 'vitest';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import { languageOf } from '../../src-shared/words/languages';
import { PERSON, test } from './support/journey';
import { ROOT } from './support/launch';

/** English in brackets, made from the catalogue: what a screen shows without brackets is from somewhere else. */
const REHEARSAL = languageOf('en-XA');

/** Names of keys, months and half days, our own name; numbers and signs have no letters. */
const NOT_TRANSLATED =
  /\b(Ctrl|Shift|Esc|Del|Stet|stet|v\d+|[a-f0-9]{6,}|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|AM|PM|English|Rehearsal)\b/g;

test('in another language every text of a screen is of that language, but for the library’s own words', async ({
  journey,
}) => {
  const library = await journey.seededLibrary();
  speakRehearsal(path.join(journey.folder, 'profile'));
  const { window, app } = await journey.launch({ library });
  const own = `${PERSON} ${wordsOf(library)} ${wordsOf(HOUSE_STYLES)} ${JSON.stringify(DEFAULT_HOUSE_STYLE)}`;
  const { words } = REHEARSAL;
  const button = (name: string): ReturnType<Page['getByRole']> => window.getByRole('button', { name });

  await expect.poll(() => window.evaluate(() => document.documentElement.lang)).toBe(REHEARSAL.tag);
  const menu = await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  expect(menu?.filter((label) => !label.includes('⟦'))).toEqual([]);

  const shown: Record<string, string[]> = {};
  const look = async (screen: string): Promise<void> => {
    shown[screen] = (await textsOf(window)).filter(
      (text) => !text.endsWith(library) && !isOfLanguageOrLibrary(text, own),
    );
  };
  await button(words.library.importDraft).waitFor();
  await look('library');
  const visit = async (screens: typeof SCREENS): Promise<void> => {
    for (const [screen, command] of screens) {
      // under load the driver now and then loses the answer of the main process, not the command
      await sendCommand(app, command).catch(() => sendCommand(app, command));
      await window
        .locator(screen.includes('dialogue') ? '[role="dialog"]' : 'h1, h2, h3')
        .first()
        .waitFor();
      await window.waitForTimeout(150);
      await look(screen);
      if (screen.includes('dialogue')) await window.keyboard.press('Escape');
    }
  };
  await visit(SCREENS);
  await window
    .getByRole('button', { name: /The ferry that never sailed/ })
    .first()
    .click();
  await window.locator('.galley-text').waitFor();
  await visit(AT_THE_DESK);
  expect(shown).toEqual(Object.fromEntries(Object.keys(shown).map((screen) => [screen, []])));
});

/** The styles that come with Stet; their descriptions are shown in the settings. */
const HOUSE_STYLES = path.join(ROOT, 'data/house-styles');

/** Screens and dialogues, with the command that opens each. */
const SCREENS: readonly (readonly [string, string])[] = [
  ['ledger', 'ledger.show'],
  ['settings', 'settings.show'],
  ['keyboard map, a dialogue', 'help.keys'],
  ['palette, a dialogue', 'palette.open'],
  ['safety', 'care.show'],
  ['library again', 'library.show'],
];

/** Where sentences of the checks are read: doubts about quotations, proposals, blockers, findings, deeds. */
const AT_THE_DESK: typeof SCREENS = [
  ...[1, 2, 3, 4, 5].map((number) => [`claim ${number}`, 'claim.next'] as const),
  ['proposal', 'proposals.show'],
  ['sign-off, a dialogue', 'signOff.open'],
  ['journal, a dialogue', 'journal.open'],
  ['notice, a dialogue', 'notice.open'],
];

function sendCommand(app: ElectronApplication, command: string): Promise<void> {
  return app.evaluate(({ BrowserWindow }, name) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('stet:event', 'command', { name });
  }, command);
}

function speakRehearsal(profile: string): void {
  mkdirSync(profile, { recursive: true });
  const settings = { person: PERSON, theme: 'light', language: REHEARSAL.tag, remembered: {} };
  writeFileSync(path.join(profile, 'settings.json'), JSON.stringify({ settings, recent: [] }));
}

/** Everything that a person reads or hears on the page now. */
function textsOf(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
          texts.push(node.getAttribute(name) ?? '');
        }
      } else if (!node.parentElement?.closest('style, script, kbd, [data-for-readers]')) {
        texts.push(node.textContent ?? '');
      }
    }
    return [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))];
  });
}

/** All that the documents and journals of a library say, but for the sentences that Stet itself wrote into them. */
function wordsOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.jsonl?$/.test(entry.name))
    .filter((entry) => !path.relative(folder, entry.parentPath).startsWith('cache'))
    .flatMap((entry) => {
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      return entry.name.endsWith('l') ? text.split('\n').filter((line) => line !== '') : [text];
    })
    .map((json) => JSON.stringify(JSON.parse(json, withoutSaid)))
    .join('\n')
    .replace(/\\n|\s+/g, ' ');
}

/** A sentence that is kept with its data is no word of the library: the window has to word it. */
function withoutSaid(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('said' in value)) return value;
  if (typeof (value.said as { readonly code?: unknown } | null)?.code !== 'string') return value;
  // the reason to let something pass is a person’s
  return { ...value, message: '', what: '', ...('blocker' in value ? { was: '' } : { reason: '' }) };
}

/** The words of a library may stand alone, after a colon, between words of the language, or where they were cut. */
function isOfLanguageOrLibrary(text: string, own: string): boolean {
  const rest = text.replace(/⟦.*⟧/g, '').replace(/^[:;,.·…\s]+|[…\s]+$/g, '');
  if (own.includes(rest.trim())) return true;
  return rest
    .replace(NOT_TRANSLATED, '')
    .split(/ · |, |: | (?=“)/)
    .every((part) => !/\p{L}{2}/u.test(part) || own.includes(part.trim()));
}
