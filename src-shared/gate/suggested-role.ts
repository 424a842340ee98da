import type { Draft } from '../domain/draft';
import type { HouseStyle } from '../domain/house-style';
import type { Person } from '../domain/person';
import type { SignOffRole } from '../domain/sign-off';
import { awaitedRoles } from './awaited-roles';
import { signingProblem } from './signing-problem';

/**
 * The role in which a person is asked to sign: one of their own that the draft waits for, else the first of their own,
 * signed or not. Whom the library lists in no role is asked for what anybody may sign; for counsel's word only
 * whoever is listed as counsel is asked, although others may choose it where nobody is.
 */
export function suggestedRole(
  draft: Draft,
  house: HouseStyle,
  people: readonly Person[],
  name: string,
): SignOffRole {
  const awaited = awaitedRoles(draft, house.gate.requiredRoles);
  const own = people.filter((person) => person.name === name).flatMap(({ roles }) => roles);
  if (own.length > 0) return awaited.find((role) => own.includes(role)) ?? own[0] ?? 'checker';
  const others = awaited.filter((role) => role !== 'counsel');
  return others.find((role) => signingProblem(role, house, people, name) === null) ?? others[0] ?? 'checker';
}
