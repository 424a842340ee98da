import type { SignOff, SignOffRole } from '../domain/sign-off';
import type { FoundBlocker, GateInput } from './gate-input';
import { say } from '../words/say';
import { ownRoleName } from './role-name';
import { validSignOffs } from './valid-sign-offs';

/** Roles that the house wants and that have not signed this very text; a second reader who is the first. */
export function signOffBlockers(input: GateInput): FoundBlocker[] {
  const valid = validSignOffs(input.draft.signOffs, input.currentSha256);
  const missing = input.rules.requiredRoles
    .filter((role) => !valid.some((signOff) => signOff.role === role))
    .map((role) => missingSignOff(role, input));
  return [...missing, ...sameReader(valid, input)];
}

/** An override is for one text: with the next it has another key. */
function textKey(input: GateInput): string {
  return input.currentSha256.slice(0, 16);
}

function missingSignOff(role: SignOffRole, input: GateInput): FoundBlocker {
  const fallen = input.draft.signOffs.some((signOff) => signOff.role === role && !signOff.withdrawn);
  const who = { role, called: ownRoleName(role, input.rules) };
  return {
    key: `signOff:${role}:${textKey(input)}`,
    kind: 'signOff',
    ...(fallen ? say('gate.signedAnother', who) : say('gate.notSigned', who)),
  };
}

function sameReader(valid: readonly SignOff[], input: GateInput): FoundBlocker[] {
  const signedAs = (role: SignOffRole) =>
    valid.filter((one) => one.role === role).map((one) => one.signed.by);
  const checkers = signedAs('checker');
  const readers = signedAs('secondReader');
  const differs = readers.some((reader) => !checkers.includes(reader));
  if (!input.rules.secondReaderDiffers || readers.length === 0 || checkers.length === 0 || differs) return [];
  return [
    {
      key: `secondReader:${textKey(input)}`,
      kind: 'secondReader',
      ...say('gate.sameReader'),
    },
  ];
}
