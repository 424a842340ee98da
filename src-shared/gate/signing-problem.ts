import type { HouseStyle } from '../domain/house-style';
import type { Person } from '../domain/person';
import type { SignOffRole } from '../domain/sign-off';
import { roleName } from './role-name';

/**
 * Why this person may not sign in this role, for a person to read; `null` where they may. While the library lists
 * nobody for a role, whoever works at the desk may sign in it.
 */
export function signingProblem(
  role: SignOffRole,
  house: HouseStyle,
  people: readonly Person[],
  name: string,
): string | null {
  if (name.trim() === '') return 'Say who you are in the settings first: a sign-off bears a name.';
  const listed = people.filter((person) => person.roles.includes(role)).map((person) => person.name);
  if (listed.length === 0 || listed.includes(name)) return null;
  return `In this library ${listed.join(' or ')} signs as ${roleName(role, house.gate)}.`;
}
