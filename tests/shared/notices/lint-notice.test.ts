import { describe, expect, it } from 'vitest';
import { storyText } from '../../../src-shared/domain/block';
import type { HouseStyle, NoticeRules } from '../../../src-shared/domain/house-style';
import type { Notice } from '../../../src-shared/domain/notice';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { lintNotice } from '../../../src-shared/notices/lint-notice';
import { NOTICE_FINDINGS, type LintContext } from '../../../src-shared/notices/notice-finding';
import { DEED, FERRY_STORY } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';

const CONTEXT: LintContext = {
  publishedOn: '2024-05-01',
  today: '2024-05-14',
  printedText: storyText(FERRY_STORY),
  currentText: storyText(FERRY_STORY).replace('1913', '1931'),
  people: [
    { name: 'Ines Okonkwo', roles: ['checker'], senior: false },
    { name: 'Ada Falk', roles: ['editor'], senior: true },
  ],
};

const house = (rules: Partial<NoticeRules> = {}): HouseStyle => ({
  ...DEFAULT_HOUSE_STYLE,
  notices: { ...DEFAULT_HOUSE_STYLE.notices, ...rules },
});

/** A correction with which the default house has no quarrel. */
const clean = (given: Partial<Notice> = {}) => aNotice({ foundHow: 'A reader wrote in.', ...given });

const ids = (
  given: Partial<Notice> = {},
  rules: Partial<NoticeRules> = {},
  context: Partial<LintContext> = {},
) => lintNotice(clean(given), house(rules), { ...CONTEXT, ...context }).map(({ id }) => id);

describe('the lint', () => {
  it('has nothing to say about a complete correction', () => {
    expect(ids()).toEqual([]);
  });

  it('says nothing about a notice that came in with its story', () => {
    expect(ids({ imported: true, text: '', right: '', wrong: '', correctedOn: null })).toEqual([]);
  });

  it('names what is missing', () => {
    expect(
      ids({ right: '', wrong: '', text: '', correctedOn: null, cause: null, foundHow: '', state: 'drafted' }),
    ).toEqual([
      'missing-right',
      'missing-wrong',
      'missing-text',
      'missing-date',
      'missing-cause',
      'missing-discovery',
    ]);
  });

  it('puts the gravest first', () => {
    const findings = lintNotice(clean({ cause: null, right: '' }), house(), CONTEXT);
    expect(findings.map(({ severity }) => severity)).toEqual(['error', 'hint']);
  });

  it('can say everything that it has a name for', () => {
    const said = new Set([
      ...ids({
        right: '',
        wrong: '',
        text: '',
        correctedOn: null,
        cause: null,
        foundHow: '',
        state: 'drafted',
      }),
      ...ids({ kind: 'clarification', approved: DEED }, { clarificationNeedsSeniorApprover: true }),
      ...ids({ kind: 'update', wrong: 'Jon Sand', right: 'John Sand and 3 others' }),
      ...ids({ text: 'Correction: the story misspoke {right} and also said 1913 in the third paragraph.' }),
      ...ids({ kind: 'retraction', right: '', explanation: '' }),
      ...ids({ correctedOn: '2025-01-01', repeatsError: true, placement: 'top' }, { placement: 'foot' }),
      ...ids(
        { correctedOn: '2024-06-05', explanation: 'The archive was closed for repairs.' },
        {},
        { today: '2024-07-01' },
      ),
      ...ids({ correctedOn: '2024-06-05' }, {}, { today: '2024-07-01' }),
      ...ids({ wrong: 'rowed the post for 41 years by night; 1913' }),
      ...ids({}, {}, { currentText: storyText(FERRY_STORY) }),
      ...ids({
        kind: 'clarification',
        text: 'An earlier version wrongly dated the boat. It was built in 1931.',
      }),
      ...ids({ text: 'Ada Falk may have been wrong about the year. The boat was built in 1931.' }),
    ]);
    expect([...NOTICE_FINDINGS].filter((id) => !said.has(id))).toEqual([]);
  });
});

describe('a softer label', () => {
  it.each([
    ['1913', 'The boat was built in 1931.', true],
    ['opens in March', 'opens in May', true],
    ['did attend', 'did not attend', true],
    ['pays 60 percent', 'pays 60 percent of the building costs, not of the upkeep', false],
  ])('on a change from %j to %j is found: %j', (wrong, right, expected) => {
    expect(ids({ kind: 'clarification', wrong, right }).includes('clarification-of-fact')).toBe(expected);
    expect(ids({ kind: 'update', wrong, right }).includes('update-of-fact')).toBe(expected);
  });

  it('does not excuse a misspelt name where the house always corrects those, nor does rejecting the report', () => {
    const name = { wrong: 'Berit Sand', right: 'Berit Sande' };
    expect(ids({ ...name, kind: 'clarification' })).toContain('misspelt-name');
    expect(ids({ ...name, state: 'rejected' })).toEqual(['misspelt-name']);
    expect(ids({ ...name, kind: 'clarification' }, { misspeltNameAlwaysCorrected: false })).not.toContain(
      'misspelt-name',
    );
  });

  it('needs a senior approver where the house says so', () => {
    const rules = { clarificationNeedsSeniorApprover: true };
    const clarification = {
      kind: 'clarification' as const,
      wrong: 'the rest',
      right: 'the rest of the costs',
    };
    const severities = (given: Partial<Notice>) =>
      lintNotice(clean({ ...clarification, ...given }), house(rules), CONTEXT)
        .filter(({ id }) => id === 'senior-approver')
        .map(({ severity }) => severity);
    expect(severities({ approved: undefined })).toEqual(['hint']);
    expect(severities({ approved: DEED })).toEqual(['error']);
    expect(severities({ approved: { ...DEED, by: 'Ada Falk' } })).toEqual([]);
  });
});

describe('the words for readers', () => {
  it.each([
    'The story misspoke about the boat, built in 1931 at Holm.',
    'A year has been Amended: the boat was built in 1931.',
  ])('may not be softer than “correct”: %s', (text) => {
    expect(ids({ text })).toContain('euphemism');
  });

  it('may be soft in an update, where nothing was wrong', () => {
    expect(
      ids({ kind: 'update', wrong: '', text: 'This story has been amended with the bridge’s opening day.' }),
    ).not.toContain('euphemism');
  });

  it.each([
    ['never', false, 'error'],
    ['never', true, 'error'],
    ['whenNeeded', false, 'warning'],
    ['whenNeeded', true, undefined],
    ['allowed', false, undefined],
  ] as const)(
    'restating the error where the house says %s, marked as needed %s: %s',
    (restateError, repeatsError, expected) => {
      const text =
        'An earlier version of this story said that the boat was built in 1913. It was built in 1931.';
      const found = lintNotice(clean({ text, repeatsError }), house({ restateError }), CONTEXT);
      expect(found.find(({ id }) => id === 'restates-error')?.severity).toBe(expected);
    },
  );

  it('do not restate an error by holding its letters in other words', () => {
    expect(
      ids(
        { wrong: 'row', text: 'A brown boat in this story was built in 1931, not earlier.' },
        { restateError: 'never' },
      ),
    ).not.toContain('restates-error');
  });

  it.each([
    'It was built in 1931, and the story has been corrected.',
    'The year in the third paragraph was wrong: the boat was built in 1931.',
    'Built in 1931.',
  ])('must be clear to someone who never saw the story, unlike: %s', (text) => {
    expect(ids({ text })).toContain('needs-the-story');
    expect(ids({ text }, { mustStandAlone: false })).not.toContain('needs-the-story');
  });

  it.each([
    {
      text: 'This story gave the wrong year for the boat, built in 1931. It also misspelled the skipper’s name.',
    },
    { wrong: '1913; 41 years' },
  ])('are about one error where the house wants one each, unlike %j', (given) => {
    expect(ids(given)).toContain('several-errors');
    expect(ids(given, { oneErrorPerNotice: false })).not.toContain('several-errors');
  });
});

describe('a late correction', () => {
  const late = { correctedOn: '2024-06-05' };
  const context = { today: '2024-06-05' };

  it('owes an explanation after the house’s number of days, and in the text', () => {
    expect(ids(late, {}, context)).toEqual(['late-without-explanation']);
    const explanation = 'The yard’s register was found only in June.';
    expect(ids({ ...late, explanation }, {}, context)).toEqual(['explanation-unsaid']);
    const text = `An earlier version of this story gave the wrong year for the boat. It was built in 1931. ${explanation}`;
    expect(ids({ ...late, explanation, text }, {}, context)).toEqual([]);
  });

  it('owes none on the last day, nor in a house without a limit', () => {
    expect(ids({ correctedOn: '2024-05-31' }, {}, context)).toEqual([]);
    expect(ids(late, { lateAfterDays: null }, context)).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    [{ correctedOn: '2024-05-15' }, 'correctedOn'],
    [{ correctedOn: '2024-04-30' }, 'correctedOn'],
    [{ discoveredOn: '2024-05-13' }, 'discoveredOn'],
  ])('out of order are found: %j', (given, field) => {
    const found = lintNotice(clean(given), house(), CONTEXT);
    expect(found).toMatchObject([{ id: 'dates-out-of-order', field }]);
  });

  it('that are missing weigh less where the house prints none', () => {
    const severity = (rules: Partial<NoticeRules>) =>
      lintNotice(clean({ correctedOn: null, state: 'drafted' }), house(rules), CONTEXT)[0]?.severity;
    expect(severity({})).toBe('error');
    expect(severity({ opening: '{label}: ' })).toBe('warning');
  });
});
