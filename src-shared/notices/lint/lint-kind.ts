import type { HouseStyle } from '../../domain/house-style';
import { factChanges, isMisspeltName } from '../stealth-edits/fact-changes';
import { say } from '../../words/say';
import { finding, type LintedNotice, type NoticeFinding } from '../notice-finding';

/** Whether the kind of notice owns up to what changed. */
export function lintKind(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  return [...softLabel(notice), ...misspeltName(notice, house)];
}

function softLabel(notice: LintedNotice): NoticeFinding[] {
  if (notice.kind !== 'clarification' && notice.kind !== 'update') return [];
  const changed = factChanges(notice.wrong, notice.right);
  if (changed.length === 0) return [];
  // Names come and go between a phrase and its explanation; the rest hardly does.
  const severity = changed.every((kind) => kind === 'name') ? 'warning' : 'error';
  return notice.kind === 'clarification'
    ? [finding('clarification-of-fact', severity, 'kind', say('lint.clarificationOfFact', { changed }))]
    : [finding('update-of-fact', severity, 'kind', say('lint.updateOfFact', { changed }))];
}

function misspeltName(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  const isHandled = notice.kind === 'correction' && notice.state !== 'rejected';
  if (!house.notices.misspeltNameAlwaysCorrected || isHandled) return [];
  if (!isMisspeltName(notice.wrong, notice.right)) return [];
  const sentence = say('lint.misspeltName');
  return [finding('misspelt-name', 'error', 'kind', sentence)];
}
