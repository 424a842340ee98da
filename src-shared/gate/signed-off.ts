import type { DraftRow } from '../domain/catalogue-row';
import type { GateRules } from '../domain/house-style';
import type { SignOffRole } from '../domain/sign-off';

/** What a list knows of a draft's signatures. */
type Signed = Pick<DraftRow, 'signOffs' | 'legal'>;

/** The roles in which a signature still stands, each once, in the order in which they were signed. */
export function signedRoles({ signOffs }: Pick<Signed, 'signOffs'>): SignOffRole[] {
  return [...new Set(signOffs.filter(({ state }) => state === 'stands').map(({ role }) => role))];
}

/**
 * True where no signature is missing that the gate would ask for: those of the house, counsel's where a claim carries a
 * legal flag, and a second reader who is not the first. Where the house asks for none, one that stands is enough.
 */
export function isSignedOff(
  row: Signed,
  { requiredRoles, secondReaderDiffers }: Pick<GateRules, 'requiredRoles' | 'secondReaderDiffers'>,
): boolean {
  const signed = signedRoles(row);
  const wanted = row.legal > 0 ? [...requiredRoles, 'counsel' as const] : requiredRoles;
  if (signed.length === 0 || wanted.some((role) => !signed.includes(role))) return false;
  return !secondReaderDiffers || !isReadTwiceByOne(row);
}

function isReadTwiceByOne({ signOffs }: Pick<Signed, 'signOffs'>): boolean {
  const signersAs = (role: SignOffRole): string[] =>
    signOffs.filter((one) => one.role === role && one.state === 'stands').map(({ by }) => by);
  const [checkers, readers] = [signersAs('checker'), signersAs('secondReader')];
  return checkers.length > 0 && readers.length > 0 && readers.every((reader) => checkers.includes(reader));
}
