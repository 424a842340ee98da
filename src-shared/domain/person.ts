import type { SignOffRole } from './sign-off';

/** Somebody of the desk; a name to sign with, no account. */
export interface Person {
  readonly name: string;
  readonly roles: readonly SignOffRole[];
  /** May approve what the house reserves for a senior approver. */
  readonly senior: boolean;
}
