import type { HouseStyle } from '../../domain/house-style';
import { factChanges, isMisspeltName, type FactKind } from '../fact-changes';
import { finding, type LintedNotice, type NoticeFinding } from '../notice-finding';

const FACT_WORDS: Readonly<Record<FactKind, string>> = {
  number: 'A number',
  date: 'A date',
  name: 'A name',
  negation: 'A “not”',
};

/** Whether the kind of notice owns up to what changed. */
export function lintKind(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  return [...softLabel(notice), ...misspeltName(notice, house)];
}

function softLabel(notice: LintedNotice): NoticeFinding[] {
  if (notice.kind !== 'clarification' && notice.kind !== 'update') return [];
  const changed = factChanges(notice.wrong, notice.right);
  if (changed.length === 0) return [];
  const what = changed
    .map((kind) => FACT_WORDS[kind])
    .join(' and ')
    .replace(/ and A/g, ' and a');
  // Names come and go between a phrase and its explanation; the rest hardly does.
  const severity = changed.every((kind) => kind === 'name') ? 'warning' : 'error';
  return notice.kind === 'clarification'
    ? [
        finding(
          'clarification-of-fact',
          severity,
          'kind',
          `${what} changed: that is a correction, not a clarification.`,
        ),
      ]
    : [
        finding(
          'update-of-fact',
          severity,
          'kind',
          `${what} changed: if it was wrong when printed, that is a correction.`,
        ),
      ];
}

function misspeltName(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  const isHandled = notice.kind === 'correction' && notice.state !== 'rejected';
  if (!house.notices.misspeltNameAlwaysCorrected || isHandled) return [];
  if (!isMisspeltName(notice.wrong, notice.right)) return [];
  const message = 'A misspelt name is always corrected in public in this house.';
  return [finding('misspelt-name', 'error', 'kind', message)];
}
