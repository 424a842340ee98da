import path from 'node:path';
import { importBytes } from '../../../../src-main/importers/read-file';
import { openLibrarySession } from '../../../../src-main/services/session/open-library-session';
import { createLibrary } from '../../../../src-main/store/library/open-library';
import { DEFAULT_HOUSE_STYLE } from '../../../../src-shared/notices/default-house-style';
import { PRESENT } from '../journey';
import { answer, command, openDraft } from './steps';
import type { Walk } from './walk';

const LONG_TITLE =
  'What the harbour board knew of the north quay, whom it told, what it cost, and why nobody in eleven years and under three mayors asked for the one page on which all of it had been written down in pencil';

const PLACES = ['quay', 'pier', 'lock', 'mole', 'slip', 'dock', 'weir', 'sluice', 'ferry', 'basin'];

/** 200 tags, which many libraries have after ten years. */
const TAGS = Array.from(
  { length: 200 },
  (_, at) => `${PLACES[at % PLACES.length]} ${2000 + (at % 20)}-${at}`,
);

const FILES: readonly (readonly ['draft' | 'interview' | 'document', string, string])[] = [
  ['draft', 'long.md', `# ${LONG_TITLE}\n\nBy Ida Sund\n\nThe page was found in May.\n`],
  ['draft', 'empty.md', '# Not a word yet\n'],
  ['draft', 'arabic.md', '# ميناء أورهافن\n\nقال البحار إن السفينة لم تغادر الرصيف منذ أحد عشر عامًا.\n'],
  ['draft', 'japanese.md', '# 桟橋の十一年\n\n船長の佐藤花子さんは「一度も出航していない」と話した。\n'],
  [
    'interview',
    'names.vtt',
    'WEBVTT\n\n00:01.000 --> 00:04.000\n<v ليلى حدّاد>لم يخبرنا أحد.\n\n00:04.000 --> 00:09.000\n<v 佐藤 花子>誰も聞きませんでした。\n\n00:09.000 --> 00:12.000\n<v Maximiliane Wolfeschlegelsteinhausenbergerdorff-Ánimas>Nobody asked us.\n',
  ],
  [
    'interview',
    'harbour.vtt',
    `WEBVTT\n\n${Array.from({ length: 5000 }, (_, at) => `${clock(at)} --> ${clock(at + 1)}\n<v Clerk>Line ${at} of the harbour book.\n`).join('\n')}`,
  ],
];

function clock(second: number): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}.000`;
}

/** What a library looks like that has much more of something than the sample, or much less. */
export async function walkExtremes({ journey, app, window, look }: Walk): Promise<void> {
  const library = path.join(journey.folder, 'extremes');
  await fill(library);
  await command(window, 'Close library');
  await window.getByRole('heading', { name: 'Recent' }).waitFor();
  await answer(app, [library]);
  await window.getByRole('button', { name: /^Open a library…/ }).click();
  await window.getByRole('heading', { name: 'Drafts' }).waitFor();
  await look('extremes-library');
  await window.getByRole('button', { name: 'All 200 tags' }).scrollIntoViewIfNeeded();
  await look('extremes-tags');
  await window.keyboard.press('/');
  await window.keyboard.type('harbour');
  await window.locator('[data-hit]').nth(3).waitFor();
  await look('extremes-search');
  await window.getByLabel('Search the library').fill('found');
  await window.locator('[data-hit]').nth(1).waitFor({ state: 'detached' });
  await window.locator('[data-hit]').first().waitFor();
  await look('extremes-one-hit');
  await window.getByLabel('Search the library').fill('');
  await window.getByRole('button', { name: /^What the harbour board/ }).click();
  await window.getByLabel('Draft text').waitFor();
  await look('extremes-long-title');
  await window.keyboard.press('Control+l');
  await window.getByRole('button', { name: /^names/ }).click();
  await window.getByRole('region', { name: /^Transcript/ }).waitFor();
  await look('extremes-names');
  await window.keyboard.press('Control+l');
  await openDraft(window, 'ميناء');
  await window.keyboard.press('n');
  await window.getByRole('button', { name: /^Mark claim/ }).click();
  await window.getByRole('article', { name: 'Claim 1', exact: true }).waitFor();
  await look('extremes-arabic');
}

async function fill(library: string): Promise<void> {
  let ids = 0;
  const ports = { now: () => PRESENT, newId: () => `much-${String((ids += 1)).padStart(4, '0')}` };
  const described = { name: LONG_TITLE.slice(0, 90), houseStyle: DEFAULT_HOUSE_STYLE, people: [] };
  const made = await createLibrary(library, described, ports);
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
  const session = await openLibrarySession(library, {
    ports,
    read: importBytes,
    person: () => 'Judith Ekholm',
    printPdf: null,
    listener: null,
  });
  if (!session.ok) throw new Error(session.error.message);
  for (const [as, name, text] of FILES) {
    const outcome = await session.value.import({ as, name, bytes: Buffer.from(text) });
    if (outcome.status !== 'imported') throw new Error(`${name} was not imported`);
    if (name === 'long.md') await session.value.drafts.do(outcome.id, { type: 'draft.tag', tags: TAGS });
  }
  await session.value.close();
}
