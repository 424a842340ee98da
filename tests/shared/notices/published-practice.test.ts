import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HouseStyle } from '../../../src-shared/domain/house-style';
import type { NoticeFields, NoticeKind } from '../../../src-shared/domain/notice';
import { lintNotice } from '../../../src-shared/notices/lint-notice';
import type { NoticeFindingId } from '../../../src-shared/notices/notice-finding';
import { composeNoticeText, noticeForReaders } from '../../../src-shared/notices/notice-wording';
import { noticePlacement } from '../../../src-shared/notices/place-notices';
import { aNotice } from '../../support/a-notice';

const FOLDER = path.resolve(import.meta.dirname, '../../../data/house-styles');
const HOUSES = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [
      name.replace('.json', ''),
      JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as HouseStyle,
    ]),
);
const house = (id: string): HouseStyle => HOUSES.get(id)!;

const PUBLISHED = '2024-04-03';

/** What five desks print of one and the same record. */
function printed(id: string, given: Partial<NoticeFields>): string {
  const facts = aNotice({
    wrong: 'built in 1913',
    right: 'the boat was built in 1931',
    repeatsError: true,
    ...given,
  });
  return noticeForReaders({ ...facts, text: composeNoticeText(facts, house(id), PUBLISHED) }, house(id));
}

describe('one correction in five houses', () => {
  it.each([
    [
      'orrhaven-register',
      'Correction, May 12, 2024: This story has been corrected. It should have said: the boat was built in 1931. It wrongly said “built in 1913”.',
    ],
    [
      'harbour-wire',
      'CORRECTION 12 May 2024: This item corrects the one sent on 3 April 2024. Instead of “built in 1913” read: the boat was built in 1931.',
    ],
    [
      'sound-quarterly',
      'Correction, appended May 12, 2024: An article that we published on April 3, 2024 contained an error, which has been corrected. In fact: the boat was built in 1931.',
    ],
    [
      'northmark-radio',
      'Correction (12 May 2024): We got this wrong and have corrected it. What is correct: the boat was built in 1931. On 3 April 2024 we said “built in 1913”.',
    ],
    [
      'quayside-post',
      'CORRECTION [2024-05-12]: We wrote “built in 1913”. Correct is: the boat was built in 1931.',
    ],
  ])('%s', (id, expected) => {
    expect(printed(id, {})).toBe(expected);
  });

  it.each([
    ['orrhaven-register', true, 'top'],
    ['orrhaven-register', false, 'foot'],
    ['harbour-wire', false, 'top'],
    ['sound-quarterly', true, 'foot'],
    ['northmark-radio', true, 'top'],
    ['quayside-post', true, 'foot'],
  ] as const)('%s puts it where its gravity (%s) wants it: %s', (id, grave, place) => {
    expect(noticePlacement(aNotice({ grave, placement: 'foot' }), house(id))).toBe(place);
  });

  it.each(['orrhaven-register', 'sound-quarterly', 'northmark-radio'])(
    '%s does not say the error again where readers can follow without it',
    (id) => {
      expect(printed(id, { repeatsError: false })).not.toContain('1913');
    },
  );

  it('ends in the reason why it comes late, in the house that asks for one', () => {
    const explanation = 'The yard’s list came to light in May.';
    expect(printed('sound-quarterly', { explanation })).toMatch(
      /in 1931\. The yard’s list came to light in May\.$/,
    );
  });
});

/** Findings on a text that a person wrote, in a house. */
function found(id: string, given: Partial<NoticeFields>): NoticeFindingId[] {
  const notice = { ...aNotice({ foundHow: 'A reader wrote in.', ...given }), state: 'drafted' as const };
  return lintNotice(notice, house(id), {
    publishedOn: '2024-05-10',
    today: '2024-05-14',
    printedText: 'The boat was built in 1913, and Berit Sand has steered it since.',
    currentText: 'The boat was built in 1931, and Berit Sand has steered it since.',
    people: [{ name: 'Jonas Vik', roles: ['checker'], senior: false }],
  }).map((finding) => finding.id);
}

const RIGHT = 'The boat was built in 1931.';

describe('what corrections policies ask for, and what the lint makes of it', () => {
  it.each<[string, string, NoticeKind, string, NoticeFindingId]>([
    [
      'an error is never called a clarification',
      'orrhaven-register',
      'clarification',
      `An earlier version wrongly dated the boat. ${RIGHT}`,
      'admits-error',
    ],
    [
      'an error is never called an update',
      'quayside-post',
      'update',
      `Updated because the year of the boat was incorrect. ${RIGHT}`,
      'admits-error',
    ],
    [
      'a changed number is a correction',
      'northmark-radio',
      'clarification',
      `To be clear: the boat of Holm was built in 1931.`,
      'clarification-of-fact',
    ],
    [
      'a correction does not clarify',
      'quayside-post',
      'correction',
      `This story has been clarified: the boat was built in 1931.`,
      'euphemism',
    ],
    [
      'an agency corrects and does not recast',
      'harbour-wire',
      'correction',
      `Recasts first paragraph: the boat was built in 1931.`,
      'euphemism',
    ],
    [
      'an error is owned, not supposed',
      'orrhaven-register',
      'correction',
      `The year of the boat may have been incorrect. ${RIGHT}`,
      'hedged',
    ],
    [
      'an apology is not made to depend on the reader',
      'northmark-radio',
      'correction',
      `${RIGHT} We are sorry if anyone was misled by our story about it.`,
      'hedged',
    ],
    [
      'an error is the house’s, not one person’s',
      'sound-quarterly',
      'correction',
      `Jonas Vik gave the boat of Holm another year. ${RIGHT}`,
      'names-colleague',
    ],
    [
      'the error is not said again in a house that forbids it',
      'sound-quarterly',
      'correction',
      `We wrote that the boat of Holm was built in 1913. ${RIGHT}`,
      'restates-error',
    ],
    [
      'a notice is understood by itself',
      'sound-quarterly',
      'correction',
      'It was built in 1931, as stated above.',
      'needs-the-story',
    ],
    [
      'readers are told what is right',
      'quayside-post',
      'correction',
      'The year of the boat was wrong and has been taken out.',
      'right-unsaid',
    ],
    [
      'one notice has one error',
      'harbour-wire',
      'correction',
      `The story had two errors about the boat of Holm. ${RIGHT}`,
      'several-errors',
    ],
  ])('%s', (_rule, id, kind, text, expected) => {
    expect(found(id, { kind, text, right: RIGHT })).toContain(expected);
  });

  it.each<[string, NoticeKind, string]>([
    [
      'an update that says nothing was wrong',
      'update',
      'This item adds new information; nothing in the earlier one was wrong. New: the county has answered.',
    ],
    [
      'a clarification of words that were right',
      'clarification',
      'This story has been updated to make clear that the county pays for the building alone.',
    ],
    [
      'a clarification about somebody who was wrong',
      'clarification',
      'The county says that it was not wrong to close the bridge.',
    ],
    [
      'a plain correction',
      'correction',
      `An earlier version of this story gave the wrong year for the boat. ${RIGHT}`,
    ],
  ])('has no quarrel with %s', (_what, kind, text) => {
    const wrong = kind === 'correction' ? '1913' : '';
    const right = kind === 'correction' ? RIGHT : 'The county has answered.';
    const candour: readonly NoticeFindingId[] = ['admits-error', 'hedged', 'names-colleague', 'euphemism'];
    expect(
      found('quayside-post', { kind, text, wrong, right }).filter((one) => candour.includes(one)),
    ).toEqual([]);
  });
});
