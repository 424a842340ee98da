import { expect, test } from 'vitest';
import type { LibrarySession } from '../../../src-main/services/session/library-session';
import { storyText } from '../../../src-shared/domain/block';
import { aSession } from '../../support/a-session';

async function storyWith(session: LibrarySession, name: string, text: string, words: readonly string[]) {
  const outcome = await session.import({ name, bytes: new TextEncoder().encode(text), as: 'draft' });
  if (outcome.status === 'failed') throw new Error(outcome.message);
  for (const each of words) await mark(session, outcome.id, each);
  return outcome.id;
}

async function mark(session: LibrarySession, id: string, words: string): Promise<void> {
  const opened = await session.drafts.open(id);
  if (!opened.ok) throw new Error(opened.error.message);
  const start = storyText(opened.value.draft.blocks).indexOf(words);
  await session.drafts.do(id, {
    type: 'claim.mark',
    range: { start, end: start + words.length },
    kind: 'number',
  });
}

test('claims of every draft are found by their number, their words and the title of their draft', async () => {
  const session = await aSession();
  const pump = await storyWith(session, 'pump.md', '# The pump\n\nThe school had nine wells.\n', [
    'nine wells',
  ]);
  await storyWith(session, 'ferry.md', '# The ferry\n\nShe lay there for eleven years, for $4 million.\n', [
    'eleven years',
    '$4 million',
  ]);
  const found = async (query: string) => (await session.claims.find(query)).map(({ exact }) => exact);
  expect(await found('nine')).toEqual(['nine wells']);
  expect(await found('elven years')).toEqual(['eleven years']);
  expect((await found('1')).sort()).toEqual(['eleven years', 'nine wells']);
  expect(await found('2 ferry')).toEqual(['$4 million']);
  expect(await found('ferry')).toEqual([]);
  expect(await found(' ')).toEqual([]);
  expect(await found('nothing of it')).toEqual([]);

  await mark(session, pump, 'The school');
  expect(await found('school')).toEqual(['The school']);
});
