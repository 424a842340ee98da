import type { GateRules } from '../domain/house-style';
import type { SignOffRole } from '../domain/sign-off';

/** What a role is called in this house: `duty editor`; without a name of its own, as `otherwise` says. */
export function roleName(
  role: SignOffRole,
  rules: Pick<GateRules, 'roleNames'>,
  otherwise: Readonly<Record<SignOffRole, string>>,
): string {
  return ownRoleName(role, rules) || otherwise[role];
}

/** The house's own name for a role; empty where it has none. */
export function ownRoleName(role: SignOffRole, rules: Pick<GateRules, 'roleNames'>): string {
  return rules.roleNames?.[role]?.trim() ?? '';
}
