import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src-shared/domain/block';
import { takeNotices } from '../../../src-shared/notices/take-notices';

const BODY = [
  'The pumps at Harlow Weir stopped at four in the morning, and by seven the lower town was wet.',
  'Dana Okafor, who ran the station for nineteen years, said she had warned the county twice.',
  'The county says that it has no record of a warning and that the pumps were serviced in May.',
  'Residents were given two hours to leave, and most of them did, with what they could carry.',
  'On Friday the water was still in the cellars of Mill Street, and the buses were not running.',
];
const CLARIFICATION = 'Clarification: This story has been updated to make clear who paid.';

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [] };
}

function italic(text: string): Block {
  return { kind: 'paragraph', text, marks: [{ kind: 'emphasis', start: 0, end: text.length }] };
}

const STORY = [{ ...paragraph('The weir failed twice'), kind: 'headline' as const }, ...BODY.map(paragraph)];

describe('takeNotices', () => {
  it('takes a notice from the foot and says so', () => {
    const { blocks, notices } = takeNotices([...STORY, paragraph(CLARIFICATION)]);
    expect(blocks).toEqual(STORY);
    expect(notices).toEqual([
      {
        kind: 'clarification',
        text: 'This story has been updated to make clear who paid.',
        date: null,
        placement: 'foot',
      },
    ]);
  });

  it('takes a notice from the head, between headline and body', () => {
    const { blocks, notices } = takeNotices([STORY[0]!, italic(CLARIFICATION), ...STORY.slice(1)]);
    expect(blocks).toEqual(STORY);
    expect(notices).toMatchObject([{ placement: 'top' }]);
  });

  it('takes a notice above a line about the author', () => {
    const about = paragraph('Ruth Amsel covers water for the Harlow Record.');
    const { blocks, notices } = takeNotices([...STORY, paragraph(CLARIFICATION), about]);
    expect(blocks).toEqual([...STORY, about]);
    expect(notices).toMatchObject([{ placement: 'foot' }]);
  });

  it('takes several notices in their order', () => {
    const second = 'Correction, June 3: Dana Okafor ran the station for nineteen years, not nine.';
    const { notices } = takeNotices([...STORY, paragraph(CLARIFICATION), paragraph(second)], '2024-06-01');
    expect(notices.map((notice) => [notice.kind, notice.date])).toEqual([
      ['clarification', null],
      ['correction', '2024-06-03'],
    ]);
  });

  it('reads a label on its own line together with what stands under it', () => {
    const label = { ...paragraph('Corrections'), kind: 'heading' as const };
    const first = paragraph('An earlier version of this story gave the wrong year for the survey.');
    const second = paragraph('Dana Okafor’s name was misspelled in a caption.');
    const { blocks, notices } = takeNotices([...STORY, label, first, second]);
    expect(blocks).toEqual(STORY);
    expect(notices.map((notice) => [notice.kind, notice.text])).toEqual([
      ['correction', first.text],
      ['correction', second.text],
    ]);
  });

  it('does not let a time stamp swallow the first paragraph', () => {
    const stamp = paragraph('Updated June 3, 2024');
    expect(takeNotices([STORY[0]!, stamp, ...STORY.slice(1)]).notices).toEqual([]);
  });

  it('leaves a line in the middle that only reads like a notice, and lists it', () => {
    const middle = paragraph('Update: by noon the pumps ran again, though nobody would say for how long.');
    const story = [...STORY.slice(0, 4), middle, ...STORY.slice(4), ...BODY.slice(0, 4).map(paragraph)];
    const { blocks, notices, doubtful } = takeNotices(story);
    expect(blocks).toEqual(story);
    expect(notices).toEqual([]);
    expect(doubtful).toEqual([middle]);
  });

  it('takes a notice in italics out of the middle', () => {
    const story = [...STORY.slice(0, 4), italic(CLARIFICATION), ...STORY.slice(4), ...BODY.map(paragraph)];
    expect(takeNotices(story).notices).toMatchObject([{ kind: 'clarification', placement: 'top' }]);
  });
});
