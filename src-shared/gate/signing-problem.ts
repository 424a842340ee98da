import type { HouseStyle } from '../domain/house-style';
import type { Person } from '../domain/person';
import type { SignOffRole } from '../domain/sign-off';
import { say, type SaidSentence } from '../words/say';
import { ownRoleName } from './role-name';

/**
 * Why this person may not sign in this role, for a person to read; `null` where they may. While the library lists
 * nobody for a role, whoever works at the desk may sign in it; as counsel, whose signature answers for legal flags, only
 * somebody who is listed.
 */
export function signingProblem(
  role: SignOffRole,
  house: HouseStyle,
  people: readonly Person[],
  name: string,
): SaidSentence | null {
  if (name.trim() === '') return say('gate.nobodySigns');
  const listed = people.filter((person) => person.roles.includes(role)).map((person) => person.name);
  if (listed.includes(name)) return null;
  if (listed.length === 0) {
    return role === 'counsel'
      ? say('gate.nobodyIsCounsel', { role, called: ownRoleName(role, house.gate) })
      : null;
  }
  return say('gate.otherSigns', { people: listed, role, called: ownRoleName(role, house.gate) });
}
