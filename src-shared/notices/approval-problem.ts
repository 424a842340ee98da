import type { HouseStyle } from '../domain/house-style';
import type { Notice } from '../domain/notice';
import type { Person } from '../domain/person';

/** Why this person may not approve this notice in this house, for a person to read; `null` where they may. */
export function approvalProblem(
  notice: Pick<Notice, 'kind' | 'text'>,
  house: HouseStyle,
  people: readonly Person[],
  name: string,
): string | null {
  if (notice.text.trim() === '') return 'Write the text for readers first.';
  const isReserved = house.notices.clarificationNeedsSeniorApprover && notice.kind === 'clarification';
  const isSenior = people.some((person) => person.name === name && person.senior);
  if (!isReserved || isSenior) return null;
  const seniors = people.filter((person) => person.senior).map((person) => person.name);
  const who = seniors.length > 0 ? seniors.join(' or ') : 'a senior editor, and the library names none';
  return `In this house a clarification is approved by ${who}.`;
}
