import type { HouseStyle } from '../../domain/house-style';
import { admitsError } from '../admits-error';
import { isReservedForSenior } from '../approval-problem';
import { say } from '../../words/say';
import { finding, type LintContext, type LintedNotice, type NoticeFinding } from '../notice-finding';

/** What the record lacks, who approved it, where it would stand. */
export function lintRecord(notice: LintedNotice, house: HouseStyle, context: LintContext): NoticeFinding[] {
  return [
    ...missingRight(notice),
    ...missingWrong(notice),
    ...missingReason(notice),
    ...missingText(notice),
    ...missingBackground(notice),
    ...approver(notice, house, context),
    ...placement(notice, house),
  ];
}

function missingRight(notice: LintedNotice): NoticeFinding[] {
  if (notice.right.trim() !== '') return [];
  const isStatement = notice.kind === 'editorsNote' || notice.kind === 'retraction';
  const sentence = say('lint.missingRight');
  return [finding('missing-right', isStatement ? 'hint' : 'error', 'right', sentence)];
}

function missingWrong(notice: LintedNotice): NoticeFinding[] {
  if (notice.wrong.trim() !== '') return [];
  if (notice.kind === 'correction') {
    return [finding('missing-wrong', 'error', 'wrong', say('lint.missingWrong'))];
  }
  if (notice.kind !== 'clarification') return [];
  return [finding('missing-wrong', 'warning', 'wrong', say('lint.missingMisleading'))];
}

function missingReason(notice: LintedNotice): NoticeFinding[] {
  const hasReason = [notice.explanation, notice.right].some((words) => words.trim() !== '');
  if (notice.kind !== 'retraction' || hasReason) return [];
  const sentence = say('lint.retractionWithoutReason');
  return [finding('retraction-without-reason', 'error', 'explanation', sentence)];
}

function missingText(notice: LintedNotice): NoticeFinding[] {
  if (notice.text.trim() !== '') return [];
  const isDue = notice.state !== undefined && !['reported', 'assessed'].includes(notice.state);
  return [finding('missing-text', isDue ? 'error' : 'hint', 'text', say('lint.missingText'))];
}

function missingBackground(notice: LintedNotice): NoticeFinding[] {
  const findings: NoticeFinding[] = [];
  if (notice.cause === null && admitsError(notice.kind)) {
    findings.push(finding('missing-cause', 'hint', 'cause', say('lint.missingCause')));
  }
  if (notice.foundHow.trim() === '' && notice.reportedBy.trim() === '') {
    findings.push(finding('missing-discovery', 'hint', 'foundHow', say('lint.missingDiscovery')));
  }
  return findings;
}

function approver(notice: LintedNotice, house: HouseStyle, context: LintContext): NoticeFinding[] {
  if (!isReservedForSenior(notice.kind, house)) return [];
  const { approved } = notice;
  if (!approved) {
    const sentence = say('lint.seniorNeeded', { kind: notice.kind });
    return [finding('senior-approver', 'hint', 'kind', sentence)];
  }
  if (context.people.some((person) => person.senior && person.name === approved.by)) return [];
  const sentence = say('lint.approvedByOther', { name: approved.by, kind: notice.kind });
  return [finding('senior-approver', 'error', 'kind', sentence)];
}

function placement(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  const rule = house.notices.placement;
  if (rule === 'graveOnTop') {
    if (!notice.grave || notice.placement === 'top') return [];
    return [finding('placement', 'hint', 'placement', say('lint.graveOnTop'))];
  }
  if (rule === notice.placement || notice.kind === 'retraction') return [];
  const sentence = rule === 'top' ? say('lint.everyOnTop') : say('lint.everyAtFoot');
  return [finding('placement', 'hint', 'placement', sentence)];
}
