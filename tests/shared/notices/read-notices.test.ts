import { describe, expect, it } from 'vitest';
import { readNotice, readNoticeLabel } from '../../../src-shared/notices/read-notices';

const UPDATED = 'This story has been updated to make clear that the levy was paid by the county.';

describe('readNotice', () => {
  it.each([
    [`Clarification: ${UPDATED}`, 'clarification', null],
    [`Correction, June 3: ${UPDATED}`, 'correction', '2024-06-03'],
    [`Correction, January 4: ${UPDATED}`, 'correction', '2025-01-04'],
    [`CORRECTION (Nov. 7, 2018): ${UPDATED}`, 'correction', '2018-11-07'],
    [`Editor’s note: ${UPDATED}`, 'editorsNote', null],
    [`Editor's Note, 7 November 2018: ${UPDATED}`, 'editorsNote', '2018-11-07'],
    [`Editors’ Note — ${UPDATED}`, 'editorsNote', null],
    [`Correction Nov. 7, 2018 — ${UPDATED}`, 'correction', '2018-11-07'],
    [`[Correction: ${UPDATED}]`, 'correction', null],
    [`* Correction: ${UPDATED}`, 'correction', null],
    [`UPDATE (June 3, 2024, 3:45 p.m. ET): ${UPDATED}`, 'update', '2024-06-03'],
    [`Update, 3:45 p.m.: ${UPDATED}`, 'update', null],
    [`Correction on June 3, 2024: ${UPDATED}`, 'correction', '2024-06-03'],
    [`Corrections and clarifications: ${UPDATED}`, 'correction', null],
    [`Retraction: ${UPDATED}`, 'retraction', null],
    [`Note to readers: ${UPDATED}`, 'editorsNote', null],
    [`For the record: ${UPDATED}`, 'correction', null],
    [`Correction | ${UPDATED}`, 'correction', null],
  ])('reads %s', (line, kind, date) => {
    expect(readNotice(line, '2024-06-01')).toEqual({ kind, date, text: UPDATED });
  });

  it.each([
    ['An earlier version of this story misstated the width of the culvert.', 'correction', null],
    [
      '• This article was amended on 7 November 2018. An earlier version gave the wrong year.',
      'correction',
      '2018-11-07',
    ],
    ['This story has been updated to include a statement from the county.', 'update', null],
    [
      'This article was updated on June 9, 2024, to clarify who paid for the survey.',
      'clarification',
      '2024-06-09',
    ],
    ['Because of an editing error, the survey was dated to the wrong year.', 'correction', null],
  ])('reads the sentence without a label: %s', (line, kind, date) => {
    expect(readNotice(line)).toMatchObject({ kind, date });
  });

  it.each([
    'The correction: she had never been to Harlow at all.',
    'correction: no.',
    'Updated June 3, 2024',
    'Corrections officers walked out of the prison on Monday.',
    'Clarification came on Tuesday, when the mayor spoke.',
    'Update the pump, the engineers said, or lose the valley.',
    'An earlier flood had taken the bridge.',
    'The editor’s note was handwritten.',
  ])('leaves a sentence of the story alone: %s', (line) => {
    expect(readNotice(line, '2024-06-01')).toBeNull();
  });

  it('leaves a day without a year unknown where the story has no day of its own', () => {
    expect(readNotice(`Correction, June 3: ${UPDATED}`)).toMatchObject({ date: null });
  });

  it('takes the day from the text where the label has none', () => {
    expect(
      readNotice('Correction: This story was corrected on Nov. 7, 2018, to give her name.'),
    ).toMatchObject({
      date: '2018-11-07',
    });
  });
});

describe('readNoticeLabel', () => {
  it.each([
    ['Correction', 'correction', null],
    ['Corrections:', 'correction', null],
    ['Editor’s Note', 'editorsNote', null],
    ['CLARIFICATION (Nov. 7, 2018)', 'clarification', '2018-11-07'],
    ['Updated June 3, 2024', 'update', '2024-06-03'],
  ])('reads %s as a label', (line, kind, date) => {
    expect(readNoticeLabel(line)).toEqual({ kind, date });
  });

  it('sees no label in a heading of the story', () => {
    expect(readNoticeLabel('Corrections officers')).toBeNull();
  });
});
