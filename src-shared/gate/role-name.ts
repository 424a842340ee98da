import type { GateRules } from '../domain/house-style';
import type { SignOffRole } from '../domain/sign-off';

const ROLE_WORDS: Readonly<Record<SignOffRole, string>> = {
  checker: 'checker',
  secondReader: 'second reader',
  editor: 'editor',
  counsel: 'counsel',
};

/** What a role is called in this house: `duty editor`; without a name of its own, as `otherwise` says. */
export function roleName(
  role: SignOffRole,
  rules: Pick<GateRules, 'roleNames'>,
  otherwise: Readonly<Record<SignOffRole, string>> = ROLE_WORDS,
): string {
  return rules.roleNames?.[role]?.trim() || otherwise[role];
}
