import type { Interview } from '../../src-shared/domain/interview';
import { ON_THE_RECORD } from '../../src-shared/domain/terms';
import { importBytes } from '../../src-main/importers/read-file';
import { openLibrarySession } from '../../src-main/services/session/open-library-session';
import { createLibrary } from '../../src-main/store/library/open-library';
import { DEFAULT_HOUSE_STYLE } from '../../src-shared/notices/default-house-style';
import { seeded } from '../../tests/support/seeded';

const WORDS =
  'harbour winter council ferry ledger quiet northern engine promise family bridge paper storm island vote rent school river night salt'.split(
    ' ',
  );
const NOW = '2026-03-12T09:30:00.000Z';

/** An interview of made-up turns. */
export function madeUpInterview(number: number, turns: number, random: () => number): Interview {
  const sentence = () =>
    Array.from({ length: 12 }, () => WORDS[Math.floor(random() * WORDS.length)] ?? 'ferry').join(' ');
  return {
    id: `interview-${String(number).padStart(5, '0')}`,
    title: `Interview ${number}`,
    recordedOn: `2024-0${1 + (number % 9)}-1${number % 10}`,
    speakers: [
      { id: 'a', name: 'Ida Sund', role: 'interviewer', alsoKnownAs: [] },
      { id: 'b', name: `Speaker ${number}`, role: 'interviewee', alsoKnownAs: [] },
    ],
    segments: Array.from({ length: turns }, (_, index) => ({
      id: `s-${index}`,
      speakerId: index % 2 === 0 ? 'a' : 'b',
      text: `${sentence()}. ${sentence()}.`,
      start: index * 10,
      end: index * 10 + 9,
    })),
    terms: ON_THE_RECORD,
    passageTerms: [],
    transcript: 'reviewed',
    note: '',
    tags: [],
    original: null,
    report: { format: 'Made up', items: [] },
    revision: 1,
    createdAt: NOW,
    updatedAt: NOW,
  };
}

/** Makes a library of that many interviews in a folder that is not there yet. */
export async function makeLibrary(folder: string, interviews: number, turns: number): Promise<void> {
  let ids = 0;
  const ports = { now: () => NOW, newId: () => `made-${(ids += 1)}` };
  const made = await createLibrary(
    folder,
    { name: 'Archive', houseStyle: DEFAULT_HOUSE_STYLE, people: [] },
    ports,
  );
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
  const session = await openLibrarySession(folder, {
    ports,
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  if (!session.ok) throw new Error(session.error.message);
  const random = seeded(1);
  for (let number = 1; number <= interviews; number += 1) {
    const created = await session.value.store.interviews.create(madeUpInterview(number, turns, random));
    if (!created.ok) throw new Error(created.error.message);
  }
  const story = '# The long winter\n\nThe council voted twice.\n';
  await session.value.import({ name: 'winter.md', bytes: new TextEncoder().encode(story), as: 'draft' });
  await session.value.close();
}
