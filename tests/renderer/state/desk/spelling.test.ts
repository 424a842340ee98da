import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { storyText } from '../../../../src-shared/domain/block';
import type { Desk } from '../../../../src-renderer/state/desk/desk.svelte';
import { Spelling } from '../../../../src-renderer/state/desk/spelling.svelte';
import { aBlock, aDraft } from '../../../support/a-draft';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As much of a desk as spelling looks at; its dictionary knows no word with a “q”. */
function aDesk(words: string) {
  const asked: string[][] = [];
  const draft = aDraft({ blocks: [aBlock('paragraph', words)] });
  const desk = {
    editing: true,
    draft,
    text: storyText(draft.blocks),
    workspace: {
      preferences: { remembered: (_key: string, otherwise: string) => otherwise },
      library: { library: { words: ['quog'], people: [] }, interviews: [] },
      ask: (name: string, { words: list }: { words: string[] }) => {
        expect(name).toBe('spelling.wrong');
        asked.push(list);
        return Promise.resolve(list.filter((word) => word.includes('q')));
      },
    },
  };
  return { desk, asked, spelling: new Spelling(desk as unknown as Desk) };
}

it('words that no dictionary knows are marked when the text rests, and not before', async () => {
  const { desk, spelling } = aDesk('The boat was buqlt in 1913.');
  spelling.lookSoon();
  await vi.advanceTimersByTimeAsync(100);
  expect(spelling.ranges).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(spelling.ranges.map(({ start, end }) => desk.text.slice(start, end))).toEqual(['buqlt']);
  expect(spelling.at(15)).toMatchObject({ start: 13, end: 18 });
});

it('marks belong to one text: none are shown once another letter is typed', async () => {
  const { desk, spelling } = aDesk('The boat was buqlt.');
  spelling.lookSoon();
  await vi.advanceTimersByTimeAsync(1000);
  desk.text = `${desk.text} `;
  expect(spelling.ranges).toEqual([]);
});

it('the library’s own words, figures and names that stand twice are nobody’s mistakes', async () => {
  const { spelling } = aDesk('The quog, said Qvist, cost 4q. Only Qvist, and later Qvist’s wife, knew.');
  spelling.lookSoon();
  await vi.advanceTimersByTimeAsync(1000);
  expect(spelling.ranges).toEqual([]);
});

it('a word is asked for once, however often the text is looked at', async () => {
  const { asked, spelling } = aDesk('The boat was buqlt and buqlt.');
  for (let look = 0; look < 3; look += 1) {
    spelling.lookSoon();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(asked).toHaveLength(1);
  expect(asked[0]?.filter((word) => word === 'buqlt')).toHaveLength(1);
});
