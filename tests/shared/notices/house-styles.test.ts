import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { HouseStyle } from '../../../src-shared/domain/house-style';
import { NOTICE_KINDS } from '../../../src-shared/domain/notice';
import { SIGN_OFF_ROLES } from '../../../src-shared/domain/sign-off';
import { DEFAULT_HOUSE_STYLE } from '../../../src-shared/notices/default-house-style';
import { lintNotice } from '../../../src-shared/notices/lint-notice';
import { composeNoticeText, noticeForReaders } from '../../../src-shared/notices/notice-wording';
import { readNotice } from '../../../src-shared/notices/read-notices';
import { aNotice } from '../../support/a-notice';

const FOLDER = path.resolve(import.meta.dirname, '../../../data/house-styles');

const fromFiles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as HouseStyle);

const STYLES = [DEFAULT_HOUSE_STYLE, ...fromFiles].map((style) => [style.name, style] as const);

/** Names and kinds of values, all the way down; lists and labels are not looked into. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return typeof value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, name === 'lateAfterDays' ? 'days' : shapeOf(inner)]),
  );
}

describe('the house styles that come with Stet', () => {
  it('are five besides the one that a new library has, each under a name of its own', () => {
    expect(fromFiles).toHaveLength(5);
    expect(new Set(STYLES.map(([, style]) => style.id)).size).toBe(STYLES.length);
  });

  it('differ in every rule that houses differ in, but for the opening without a day', () => {
    const values = (of: (style: HouseStyle) => unknown) =>
      new Set(fromFiles.map((style) => JSON.stringify(of(style))));
    const rules = Object.keys(DEFAULT_HOUSE_STYLE.notices) as (keyof HouseStyle['notices'])[];
    for (const name of rules.filter((one) => one !== 'openingWithoutDate')) {
      expect([name, values((style) => style.notices[name]).size > 1]).toEqual([name, true]);
    }
    for (const name of Object.keys(DEFAULT_HOUSE_STYLE.gate) as (keyof HouseStyle['gate'])[]) {
      expect([name, values((style) => style.gate[name]).size > 1]).toEqual([name, true]);
    }
  });
});

describe.each(STYLES)('%s', (_name, style) => {
  const facts = aNotice({ right: 'The boat was built in 1931.', repeatsError: true });

  it('says all that a house style has to say', () => {
    expect(shapeOf(style)).toEqual(shapeOf(DEFAULT_HOUSE_STYLE));
    expect(['foot', 'top', 'graveOnTop']).toContain(style.notices.placement);
    expect(['never', 'whenNeeded', 'allowed']).toContain(style.notices.restateError);
    expect(['newestFirst', 'newestLast']).toContain(style.notices.order);
    expect(SIGN_OFF_ROLES).toEqual(expect.arrayContaining([...style.gate.requiredRoles]));
    expect(style.notices.opening).toContain('{label}');
  });

  it.each(NOTICE_KINDS)('words a notice of kind %s without a gap', (kind) => {
    const text = composeNoticeText({ ...facts, kind }, style, '2024-05-01');
    expect(text).toContain('1931');
    expect(text).not.toMatch(/[{}]|\.\.|\s{2}|“”/);
    expect(/[.!?]["”’]?$/.test(text)).toBe(true);
  });

  it.each(NOTICE_KINDS)('prints a notice of kind %s so that it can be read back in', (kind) => {
    const notice = { ...facts, kind, text: composeNoticeText({ ...facts, kind }, style, '2024-05-01') };
    const read = readNotice(noticeForReaders(notice, style), '2024-05-01');
    expect(read).toMatchObject({ kind, text: notice.text });
    const printsYear = style.notices.dateForm.includes('YYYY') || !style.notices.opening.includes('{date}');
    expect(read?.date).toBe(style.notices.opening.includes('{date}') || printsYear ? '2024-05-12' : null);
  });

  it('has no quarrel with the correction that it words itself', () => {
    const text = composeNoticeText(facts, style, '2024-05-01');
    const repeatsError = text.includes('1913');
    const notice = { ...facts, text, repeatsError, foundHow: 'A reader wrote in.' };
    const placement = style.notices.placement === 'top' ? ('top' as const) : ('foot' as const);
    const findings = lintNotice({ ...notice, placement }, style, {
      publishedOn: '2024-05-10',
      today: '2024-05-14',
      printedText: 'The boat was built in 1913, and Berit Sand has steered it.',
      currentText: 'The boat was built in 1931, and Berit Sand has steered it.',
      people: [],
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
