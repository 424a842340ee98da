import type { GateRules } from '../domain/house-style';
import type { SignOffRole } from '../domain/sign-off';

const ROLE_WORDS: Readonly<Record<SignOffRole, string>> = {
  checker: 'checker',
  secondReader: 'second reader',
  editor: 'editor',
  counsel: 'counsel',
};

/** What a role is called in this house: `duty editor`. */
export function roleName(role: SignOffRole, rules: Pick<GateRules, 'roleNames'>): string {
  return rules.roleNames?.[role]?.trim() || ROLE_WORDS[role];
}
