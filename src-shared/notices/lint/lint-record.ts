import type { HouseStyle } from '../../domain/house-style';
import { admitsError } from '../admits-error';
import { A_NOTICE, isReservedForSenior } from '../approval-problem';
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
  const message = 'Readers are not told what is right.';
  return [finding('missing-right', isStatement ? 'hint' : 'error', 'right', message)];
}

function missingWrong(notice: LintedNotice): NoticeFinding[] {
  if (notice.wrong.trim() !== '') return [];
  if (notice.kind === 'correction') {
    return [finding('missing-wrong', 'error', 'wrong', 'The record does not say which words were wrong.')];
  }
  if (notice.kind !== 'clarification') return [];
  return [finding('missing-wrong', 'warning', 'wrong', 'The record does not say which words could mislead.')];
}

function missingReason(notice: LintedNotice): NoticeFinding[] {
  const hasReason = [notice.explanation, notice.right].some((words) => words.trim() !== '');
  if (notice.kind !== 'retraction' || hasReason) return [];
  const message = 'A retraction owes readers its reason.';
  return [finding('retraction-without-reason', 'error', 'explanation', message)];
}

function missingText(notice: LintedNotice): NoticeFinding[] {
  if (notice.text.trim() !== '') return [];
  const isDue = notice.state !== undefined && !['reported', 'assessed'].includes(notice.state);
  return [finding('missing-text', isDue ? 'error' : 'hint', 'text', 'There is no text for readers yet.')];
}

function missingBackground(notice: LintedNotice): NoticeFinding[] {
  const findings: NoticeFinding[] = [];
  if (notice.cause === null && admitsError(notice.kind)) {
    findings.push(finding('missing-cause', 'hint', 'cause', 'Nobody has said how the error came about.'));
  }
  if (notice.foundHow.trim() === '' && notice.reportedBy.trim() === '') {
    findings.push(
      finding('missing-discovery', 'hint', 'foundHow', 'The record does not say how this was found.'),
    );
  }
  return findings;
}

function approver(notice: LintedNotice, house: HouseStyle, context: LintContext): NoticeFinding[] {
  if (!isReservedForSenior(notice.kind, house)) return [];
  const { approved } = notice;
  if (!approved) {
    const message = `In this house a senior editor has to approve ${A_NOTICE[notice.kind]}.`;
    return [finding('senior-approver', 'hint', 'kind', message)];
  }
  if (context.people.some((person) => person.senior && person.name === approved.by)) return [];
  const message = `${approved.by} approved this ${notice.kind === 'editorsNote' ? 'note' : notice.kind}; in this house a senior editor has to.`;
  return [finding('senior-approver', 'error', 'kind', message)];
}

function placement(notice: LintedNotice, house: HouseStyle): NoticeFinding[] {
  const rule = house.notices.placement;
  if (rule === 'graveOnTop') {
    if (!notice.grave || notice.placement === 'top') return [];
    return [
      finding('placement', 'hint', 'placement', 'A grave error is told on top of the story in this house.'),
    ];
  }
  if (rule === notice.placement || notice.kind === 'retraction') return [];
  const where = rule === 'top' ? 'on top' : 'at the foot';
  return [finding('placement', 'hint', 'placement', `This house prints every notice ${where}.`)];
}
