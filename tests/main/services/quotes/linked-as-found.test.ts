import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fileReader } from '../../../../src-main/cli/file-reader';
import { readInterviews } from '../../../../src-main/cli/interview-files';
import { IndexQuoteEngine } from '../../../../src-main/services/quotes/index-quote-engine';
import { checkLinked } from '../../../../src-shared/claims/linked-check';
import { storyText } from '../../../../src-shared/domain/block';
import { passageOfRange } from '../../../../src-shared/domain/spoken-text';

const STORY = path.resolve(import.meta.dirname, '../../../fixtures/keyboard-pass');
const NOW = '2026-03-12T09:30:00.000Z';

test('each quotation of a story is judged alike where its passage was found and where the same passage is linked', async () => {
  const talks = ['marchetti.txt', 'oyelaran.md', 'pender.txt'].map((name) => path.join(STORY, name));
  const { interviews } = await readInterviews(talks);
  const byId = new Map(interviews.map((interview) => [interview.id, interview]));
  const engine = new IndexQuoteEngine(() => NOW);
  for (const interview of interviews) await engine.put(interview);
  const bytes = readFileSync(path.join(STORY, 'story.md'));
  const read = await fileReader().read({ name: 'story.md', bytes, as: 'draft' });
  if (!read.ok || read.value.kind !== 'draft') throw new Error('The story can’t be read.');
  const { blocks } = read.value;
  const found = (await engine.check({ blocks })).filter(({ passages }) => passages.length > 0);
  const linked = found.map(({ quotation, passages }) =>
    checkLinked({
      quotation,
      storyText: storyText(blocks),
      passages: passages.map((passage) => passageOfRange(byId.get(passage.interviewId)!, passage)),
      interviews: byId,
      now: NOW,
    }),
  );
  expect(found).toHaveLength(24);
  expect(linked.map(({ verdict }) => verdict)).toEqual(found.map(({ verdict }) => verdict));
});
