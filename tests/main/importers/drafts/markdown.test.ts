import { storyText } from '../../../../src-shared/domain/block';
import { describe, expect, it } from 'vitest';
import { importedDraft, outline } from '../../../support/import-file';

const STORY = `---
title: "The weir failed twice"
dek: The county says nobody warned it.
author:
  - Dana Okafor
  - Lee Marsh
date: 2024-06-03
section: Water
url: https://record.example/weir
layout: post
---

The pumps at **Harlow Weir** stopped at four, [the county](https://county.example/log) says.

> “I told them twice,” Okafor said.
> She kept the letters.[^1]

## What the log shows

- One call in March
- One call in *May*

| Year | Calls |
| --- | --- |
| 2022 | 4 |

*Clarification: This story has been updated to make clear who paid.*

[^1]: The letters are dated 4 March and 9 May.
`;

describe('a draft in Markdown', () => {
  it('becomes blocks, its front matter facts about the story', async () => {
    const draft = await importedDraft('weir.md', STORY);
    expect(outline(draft)).toEqual([
      'headline: The weir failed twice',
      'dek: The county says nobody warned it.',
      'paragraph: The pumps at Harlow Weir stopped at four, the county says.',
      'quotation: “I told them twice,” Okafor said. She kept the letters.',
      'heading: What the log shows',
      'listItem: One call in March',
      'listItem: One call in May',
      'paragraph: Year | Calls',
      'paragraph: 2022 | 4',
    ]);
    expect(draft.metadata).toEqual({
      byline: 'Dana Okafor, Lee Marsh',
      publishedOn: '2024-06-03',
      section: 'Water',
      canonicalUrl: 'https://record.example/weir',
    });
  });

  it.each([
    ['list', (at: number) => `- Call ${at} to the county`, (at: number) => `Call ${at} to the county`, 0],
    [
      'table',
      (at: number) => `| ${at} | Harlow |${at === 1 ? '\n| --- | --- |' : ''}`,
      (at: number) => `${at} | Harlow`,
      0,
    ],
  ])('is read whole where a %s of a thousand lines has no blank one', async (_what, line, text) => {
    const numbers = Array.from({ length: 1_200 }, (_, at) => at + 1);
    const draft = await importedDraft('calls.md', numbers.map(line).join('\n'));
    expect(draft.blocks.map((block) => block.text)).toEqual(numbers.map(text));
    expect(draft.report.items.map(({ message }) => message).join()).toContain('was read in parts');
  });

  it('keeps strong, emphasis and links as marks', async () => {
    const draft = await importedDraft('weir.md', STORY);
    expect(draft.blocks[2]!.marks).toEqual([
      { kind: 'strong', start: 13, end: 24 },
      { kind: 'link', start: 42, end: 52, href: 'https://county.example/log' },
    ]);
  });

  it('fastens a footnote to its sentence', async () => {
    const draft = await importedDraft('weir.md', STORY);
    const { range, remarks, origin } = draft.notes[0]!;
    expect(origin).toBe('footnote');
    expect(storyText(draft.blocks).slice(range.start, range.end)).toBe('She kept the letters.');
    expect(remarks).toEqual([{ text: 'The letters are dated 4 March and 9 May.', by: '', at: null }]);
  });

  it('takes the notice out of the body', async () => {
    const draft = await importedDraft('weir.md', STORY);
    expect(draft.notices).toMatchObject([{ kind: 'clarification', placement: 'foot' }]);
  });

  it('says what of the front matter was left out', async () => {
    const draft = await importedDraft('weir.md', STORY);
    expect(draft.report.items.map((item) => item.message)).toContain(
      '“layout” in the front matter was left out.',
    );
  });

  it('takes the first heading for the headline once, whether or not front matter repeats it', async () => {
    const draft = await importedDraft(
      'weir.md',
      '---\ntitle: The weir\n---\n# The weir\n\nIt failed, and then it failed again.',
    );
    expect(outline(draft)).toEqual(['headline: The weir', 'paragraph: It failed, and then it failed again.']);
  });
});
