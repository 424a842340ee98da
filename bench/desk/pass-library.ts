import { storyText } from '../../src-shared/domain/block';
import { importBytes } from '../../src-main/importers/read-file';
import { openLibrarySession } from '../../src-main/services/session/open-library-session';
import { seeded } from '../../tests/support/seeded';
import { madeUpInterview, makeLibrary } from '../support/many-interviews';

/** The draft that is checked; found by its title. */
export const STORY_TITLE = 'A winter of quotations';

/** Words between quotations, so that the story has about 1,500 words. */
const FILLER =
  'The council met again that winter, and nobody at the harbour was surprised by what it put off. ';

/**
 * A library of made-up interviews with a story of about 1,500 words in it: 25 quotations, each out of another
 * interview and marked, and as many claims between them.
 */
export async function makePassLibrary(folder: string, interviews: number, turns: number): Promise<void> {
  await makeLibrary(folder, interviews, turns);
  const said = quotable(interviews, turns);
  const paragraphs = said.map(
    ({ words, who }, index) =>
      `${FILLER}In ${1990 + index} it was no different. “${words},” said ${who}. ${FILLER}`,
  );
  const story = [`# ${STORY_TITLE}`, ...paragraphs].join('\n\n');
  let ids = 0;
  const opened = await openLibrarySession(folder, {
    ports: { now: () => '2026-03-12T09:30:00.000Z', newId: () => `pass-${(ids += 1)}` },
    read: importBytes,
    person: () => 'Desk',
    printPdf: null,
    listener: null,
  });
  if (!opened.ok) throw new Error(opened.error.message);
  const session = opened.value;
  const bytes = new TextEncoder().encode(story);
  const outcome = await session.import({ name: 'winter-quotes.md', bytes, as: 'draft' });
  if (outcome.status === 'failed') throw new Error(outcome.message);
  for (const [index, { words }] of said.entries()) {
    const marks = [
      { words: String(1990 + index), kind: 'date' as const },
      { words: `“${words},”`, kind: 'quote' as const },
    ];
    for (const mark of marks) {
      const draft = await session.drafts.open(outcome.id);
      if (!draft.ok) throw new Error(draft.error.message);
      const start = storyText(draft.value.draft.blocks).indexOf(mark.words);
      const range = { start, end: start + mark.words.length };
      await session.drafts.do(outcome.id, { type: 'claim.mark', range, kind: mark.kind });
    }
  }
  await session.close();
}

/** A sentence out of each of 25 interviews, made again from the same seed. */
function quotable(interviews: number, turns: number): { words: string; who: string }[] {
  const random = seeded(1);
  const every = Math.floor(interviews / 25);
  const found: { words: string; who: string }[] = [];
  for (let number = 1; number <= interviews; number += 1) {
    const interview = madeUpInterview(number, turns, random);
    if (number % every !== 0 || found.length === 25) continue;
    const words = interview.segments[1]?.text.split('. ')[0]?.replace(/\.$/, '') ?? '';
    found.push({ words, who: interview.speakers[1]?.name ?? '' });
  }
  return found;
}
