/** Closes a switch over a union: a member without a case does not compile, and throws if it ever arrives. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}
