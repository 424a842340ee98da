import type { HouseStyle } from '../../domain/house-style';
import type { CalendarDate } from '../../domain/instant';
import { daysBetween } from '../ledger/days-between';
import { admitsError } from '../admits-error';
import { say, type SaidSentence } from '../../words/say';
import { finding, type LintContext, type LintedNotice, type NoticeFinding } from '../notice-finding';
import { shareSaid } from '../said-words';

/** So much of an explanation has to be in the text for readers. */
const LEAST_SHARE = 0.5;

/** Missing days, days in the wrong order, and corrections that come late without a word why. */
export function lintDates(notice: LintedNotice, house: HouseStyle, context: LintContext): NoticeFinding[] {
  return [...missingDate(notice, house), ...outOfOrder(notice, context), ...late(notice, house, context)];
}

function missingDate(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  if (notice.correctedOn !== null) return [];
  const isPrinted = house.notices.opening.includes('{date}');
  const isGone = notice.state === 'published';
  const severity = isPrinted || isGone ? 'error' : 'warning';
  return [finding('missing-date', severity, 'correctedOn', say('lint.missingDate'))];
}

function outOfOrder(notice: LintedNotice, { publishedOn, today }: LintContext): NoticeFinding[] {
  const { discoveredOn, correctedOn } = notice;
  const wrong = (field: 'correctedOn' | 'discoveredOn', sentence: SaidSentence) => [
    finding('dates-out-of-order', 'error', field, sentence),
  ];
  if (correctedOn && correctedOn > today) {
    return wrong('correctedOn', say('lint.dateToCome'));
  }
  if (correctedOn && publishedOn && correctedOn < publishedOn) {
    return wrong('correctedOn', say('lint.beforeStory'));
  }
  if (correctedOn && discoveredOn && correctedOn < discoveredOn) {
    return wrong('discoveredOn', say('lint.foundAfter'));
  }
  return [];
}

function late(notice: LintedNotice, house: HouseStyle, context: LintContext): NoticeFinding[] {
  const limit = house.notices.lateAfterDays;
  const age = ageInDays(context.publishedOn, notice.correctedOn ?? context.today);
  if (!admitsError(notice.kind) || limit === null || age === null || age <= limit) return [];
  if (notice.explanation.trim() === '') {
    const sentence = say('lint.lateUnexplained', { days: age, limit });
    return [finding('late-without-explanation', 'error', 'explanation', sentence)];
  }
  if (notice.text.trim() === '' || shareSaid(notice.text, notice.explanation) >= LEAST_SHARE) return [];
  const sentence = say('lint.explanationUnsaid');
  return [finding('explanation-unsaid', 'warning', 'text', sentence)];
}

function ageInDays(publishedOn: CalendarDate | null, correctedOn: CalendarDate): number | null {
  return publishedOn === null ? null : daysBetween(publishedOn, correctedOn);
}
