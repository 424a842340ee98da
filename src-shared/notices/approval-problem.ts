import type { HouseStyle } from '../domain/house-style';
import type { Notice, NoticeKind } from '../domain/notice';
import type { Person } from '../domain/person';

/** Why this person may not approve this notice in this house, for a person to read; `null` where they may. */
export function approvalProblem(
  notice: Pick<Notice, 'kind' | 'text'>,
  house: HouseStyle,
  people: readonly Person[],
  name: string,
): string | null {
  if (notice.text.trim() === '') return 'Write the text for readers first.';
  const isReserved = isReservedForSenior(notice.kind, house);
  const isSenior = people.some((person) => person.name === name && person.senior);
  if (!isReserved || isSenior) return null;
  const seniors = people.filter((person) => person.senior).map((person) => person.name);
  const who = seniors.length > 0 ? seniors.join(' or ') : 'a senior editor, and the library names none';
  return `In this house ${A_NOTICE[notice.kind]} is approved by ${who}.`;
}

/** Whether this house leaves the approval of such a notice to a senior approver. */
export function isReservedForSenior(kind: NoticeKind, house: HouseStyle): boolean {
  const { clarificationNeedsSeniorApprover, seniorApproverFor = [] } = house.notices;
  return (kind === 'clarification' && clarificationNeedsSeniorApprover) || seniorApproverFor.includes(kind);
}

/** A kind with its article. */
export const A_NOTICE: Readonly<Record<NoticeKind, string>> = {
  correction: 'a correction',
  clarification: 'a clarification',
  update: 'an update',
  editorsNote: 'an editor’s note',
  retraction: 'a retraction',
};
