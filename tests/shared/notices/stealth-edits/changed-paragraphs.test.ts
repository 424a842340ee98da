import { describe, expect, it } from 'vitest';
import { changedParagraphs } from '../../../../src-shared/notices/stealth-edits/changed-paragraphs';
import { aBlock, FERRY_STORY } from '../../../support/a-draft';

const shown = (after: typeof FERRY_STORY) =>
  changedParagraphs(FERRY_STORY, after).map(({ before, after: now }) =>
    [before, now].map((runs) => runs.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')),
  );

describe('a story before and after', () => {
  it('is shown in the paragraphs that differ, with the words that do', () => {
    const after = FERRY_STORY.map((block) => ({
      ...block,
      text: block.text.replace('1913', '1931'),
      marks: [],
    }));
    expect(shown(after)).toEqual([
      [
        'The boat was built in [1913], and Berit Sand has steered it since 1983.',
        'The boat was built in [1931], and Berit Sand has steered it since 1983.',
      ],
    ]);
  });

  it('is empty where the texts are the same', () => {
    expect(shown(FERRY_STORY)).toEqual([]);
  });

  it('shows a paragraph that is new beside where it came', () => {
    const [pair] = shown([...FERRY_STORY, aBlock('paragraph', 'The oars were sold.')]);
    expect(pair?.[1]).toBe('[The oars were sold].');
  });
});
