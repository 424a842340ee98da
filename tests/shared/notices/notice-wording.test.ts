import { describe, expect, it } from 'vitest';
import type { NoticeRules } from '../../../src-shared/domain/house-style';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { formatNoticeDate } from '../../../src-shared/notices/notice-date';
import {
  composeNoticeText,
  noticeForReaders,
  noticeOpening,
} from '../../../src-shared/notices/notice-wording';
import { aNotice } from '../../support/a-notice';

const house = (rules: Partial<NoticeRules> = {}) => ({
  ...DEFAULT_HOUSE_STYLE,
  notices: { ...DEFAULT_HOUSE_STYLE.notices, ...rules },
});

describe('a day in a house’s form', () => {
  it.each([
    ['2018-11-07', 'MMM D, YYYY', 'Nov. 7, 2018'],
    ['2018-06-07', 'MMM D, YYYY', 'June 7, 2018'],
    ['2018-09-07', 'MMM D', 'Sept. 7'],
    ['2018-11-07', 'D MMMM YYYY', '7 November 2018'],
    ['2018-11-07', 'YYYY-MM-DD', '2018-11-07'],
    ['2018-11-07', 'DD.MM.YYYY', '07.11.2018'],
    ['2018-11-07', 'D de MMMM', '7 de November'],
    ['sometime', 'D MMMM', 'sometime'],
  ])('%s as %s is %s', (date, form, expected) => {
    expect(formatNoticeDate(date, form)).toBe(expected);
  });
});

describe('an opening', () => {
  it.each([
    ['{label}, {date}: ', 'D MMMM YYYY', 'Correction, 12 May 2024: '],
    ['{label} ({date}): ', 'MMM D, YYYY', 'Correction (May 12, 2024): '],
    ['{label}: ', 'MMM D', 'Correction: '],
  ])('%s', (opening, dateForm, expected) => {
    expect(noticeOpening('correction', '2024-05-12', house({ opening, dateForm }))).toBe(expected);
  });

  it('goes without a day where none is known', () => {
    expect(noticeOpening('editorsNote', null, house())).toBe('Editor’s note: ');
    const undated = aNotice({
      kind: 'update',
      correctedOn: null,
      published: undefined,
      text: 'The bridge is open.',
    });
    expect(noticeForReaders(undated, house())).toBe('Update: The bridge is open.');
  });
});

describe('the text for readers', () => {
  const templates = {
    ...DEFAULT_HOUSE_STYLE.notices.templates,
    correction: 'This story has been corrected. It said “{wrong}” from {published}. In fact, {right}.',
  };
  const facts = aNotice({ wrong: '1913', right: 'the boat was built in 1931', repeatsError: true });

  it('is written from the house’s template', () => {
    expect(composeNoticeText(facts, house({ templates }), '2024-05-01')).toBe(
      'This story has been corrected. It said “1913” from May 1, 2024. In fact, the boat was built in 1931.',
    );
  });

  it('leaves out the sentence that says the wrong words again where the house does not want them', () => {
    const without = 'This story has been corrected. In fact, the boat was built in 1931.';
    expect(composeNoticeText(facts, house({ templates, restateError: 'never' }), '2024-05-01')).toBe(without);
    expect(composeNoticeText({ ...facts, repeatsError: false }, house({ templates }), '2024-05-01')).toBe(
      without,
    );
  });

  it('leaves out a sentence whose facts are not known', () => {
    expect(composeNoticeText(facts, house({ templates }), null)).toBe(
      'This story has been corrected. In fact, the boat was built in 1931.',
    );
  });

  it('does not end a sentence twice, and takes dollar signs as they are', () => {
    const right = 'The yard asked $& and $1,931.';
    expect(composeNoticeText({ ...facts, right }, house({ templates }), null)).toBe(
      'This story has been corrected. In fact, The yard asked $& and $1,931.',
    );
  });

  it('ends in the explanation that a late correction owes', () => {
    const explained = {
      ...facts,
      kind: 'editorsNote' as const,
      explanation: 'The register was found in June.',
    };
    expect(composeNoticeText(explained, house(), null)).toBe(
      'the boat was built in 1931. The register was found in June.',
    );
  });

  it('is what is right where the template has nothing to say', () => {
    const bare = { ...templates, correction: '{wrong} was wrong.' };
    expect(composeNoticeText({ ...facts, wrong: '' }, house({ templates: bare }), null)).toBe(
      'the boat was built in 1931',
    );
  });
});
