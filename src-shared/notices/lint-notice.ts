import type { HouseStyle } from '../domain/house-style';
import { lintCandour } from './lint/lint-candour';
import { lintDates } from './lint/lint-dates';
import { lintKind } from './lint/lint-kind';
import { lintRecord } from './lint/lint-record';
import { lintStory } from './lint/lint-story';
import { lintText } from './lint/lint-text';
import type { FindingSeverity, LintContext, LintedNotice, NoticeFinding } from './notice-finding';

/**
 * What a standards editor would say about a notice, gravest first. A notice that came in with its story was not
 * written here and is not judged.
 */
export function lintNotice(notice: LintedNotice, house: HouseStyle, context: LintContext): NoticeFinding[] {
  if (notice.imported) return [];
  if (notice.state === 'rejected') return lintKind(notice, house).filter((one) => one.id === 'misspelt-name');
  const findings = [
    ...lintRecord(notice, house, context),
    ...lintKind(notice, house),
    ...lintText(notice, house),
    ...lintCandour(notice, context),
    ...lintDates(notice, house, context),
    ...lintStory(notice, context),
  ];
  return findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

const GRAVITY: Readonly<Record<FindingSeverity, number>> = { error: 0, warning: 1, hint: 2 };
