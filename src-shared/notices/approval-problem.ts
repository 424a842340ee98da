import type { HouseStyle } from '../domain/house-style';
import type { Notice, NoticeKind } from '../domain/notice';
import type { Person } from '../domain/person';
import { say, type SaidSentence } from '../words/say';

/** Why this person may not approve this notice in this house, for a person to read; `null` where they may. */
export function approvalProblem(
  notice: Pick<Notice, 'kind' | 'text'>,
  house: HouseStyle,
  people: readonly Person[],
  name: string,
): SaidSentence | null {
  if (notice.text.trim() === '') return say('lint.noTextToApprove');
  const isReserved = isReservedForSenior(notice.kind, house);
  const isSenior = people.some((person) => person.name === name && person.senior);
  if (!isReserved || isSenior) return null;
  const seniors = people.filter((person) => person.senior).map((person) => person.name);
  return say('lint.approvedBy', { kind: notice.kind, people: seniors });
}

/** Whether this house leaves the approval of such a notice to a senior approver. */
export function isReservedForSenior(kind: NoticeKind, house: HouseStyle): boolean {
  const { clarificationNeedsSeniorApprover, seniorApproverFor = [] } = house.notices;
  return (kind === 'clarification' && clarificationNeedsSeniorApprover) || seniorApproverFor.includes(kind);
}
