import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportAs } from '../../../src-shared/domain/import-options';
import { passageOfRange } from '../../../src-shared/domain/spoken-text';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { importBytes } from '../../../src-main/importers/read-file';
import type { LibrarySession } from '../../../src-main/services/session/library-session';
import { openLibrarySession } from '../../../src-main/services/session/open-library-session';
import { newId } from '../../../src-main/store/new-id';
import { createLibrary } from '../../../src-main/store/library/open-library';

/** Title of the story that is checked. */
export const PASS_STORY = 'The generator that passed every test';

const FILES: readonly { readonly name: string; readonly as: ImportAs }[] = [
  { name: 'marchetti.txt', as: 'interview' },
  { name: 'oyelaran.md', as: 'interview' },
  { name: 'pender.txt', as: 'interview' },
  { name: 'marshal-report.md', as: 'document' },
  { name: 'story.md', as: 'draft' },
];

/** What Pender said between “off the record” and “back on”. */
const OFF_THE_RECORD = 'We had the money and we spent it on glass.';

/**
 * The story of `tests/fixtures/keyboard-pass` with what stands behind it, in a library in which nobody has marked
 * anything; one passage is off the record. Whoever checks it may sign for the house alone.
 *
 * @param project folder of the project @param folder where the library is made; nothing is there yet
 */
export async function makeStoryLibrary(project: string, folder: string, now: string): Promise<void> {
  const ports = { now: () => now, newId };
  const gate = {
    ...DEFAULT_HOUSE_STYLE.gate,
    worstVerdict: 'bracketed' as const,
    requiredRoles: ['checker' as const],
    everySentenceCovered: true,
  };
  const about = { name: 'Calder Bay Courier', houseStyle: { ...DEFAULT_HOUSE_STYLE, gate }, people: [] };
  const made = await createLibrary(folder, about, ports);
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
  const outside = { read: importBytes, person: () => 'Desk', printPdf: null, listener: null };
  const session = await openLibrarySession(folder, { ports, ...outside });
  if (!session.ok) throw new Error(session.error.message);
  for (const { name, as } of FILES) {
    const bytes = readFileSync(path.join(project, 'tests/fixtures/keyboard-pass', name));
    const outcome = await session.value.import({ as, name, bytes });
    if (outcome.status === 'failed') throw new Error(outcome.message);
    if (name === 'pender.txt') await takeOffTheRecord(session.value, outcome.id);
  }
  await session.value.close();
}

async function takeOffTheRecord(session: LibrarySession, id: string): Promise<void> {
  const opened = await session.store.interviews.get(id);
  const interview = opened.ok ? opened.value : undefined;
  const segment = interview?.segments.find(({ text }) => text.includes(OFF_THE_RECORD));
  if (!interview || !segment) throw new Error(`Nobody says “${OFF_THE_RECORD}”.`);
  const start = segment.text.indexOf(OFF_THE_RECORD);
  const passage = passageOfRange(interview, {
    from: { segmentId: segment.id, offset: start },
    to: { segmentId: segment.id, offset: start + OFF_THE_RECORD.length },
  });
  await session.interviews.change(id, { type: 'passage.terms', passage, terms: { kind: 'offTheRecord' } });
}
