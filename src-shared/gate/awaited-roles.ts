import type { Draft } from '../domain/draft';
import type { SignOffRole } from '../domain/sign-off';
import { signOffStanding } from './sign-off-standing';

/**
 * The roles whose signature a draft still waits for, in the order of the house: those that it asks for always, and
 * counsel's where a claim carries a legal flag.
 */
export function awaitedRoles(draft: Draft, required: readonly SignOffRole[]): SignOffRole[] {
  const isFlagged = draft.claims.some(({ legal, orphan }) => legal && !orphan);
  const wanted = new Set<SignOffRole>([...required, ...(isFlagged ? (['counsel'] as const) : [])]);
  return [...wanted].filter((role) => !holdersOf(draft, role).length);
}

/** Whether a person's signature in that role holds for the text of this moment. */
export function hasSigned(draft: Draft, role: SignOffRole, person: string): boolean {
  return holdersOf(draft, role).includes(person);
}

function holdersOf(draft: Draft, role: SignOffRole): string[] {
  return draft.signOffs
    .filter((signOff) => signOff.role === role && signOffStanding(signOff, draft) === 'holds')
    .map(({ signed }) => signed.by);
}
