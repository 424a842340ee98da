import type { Blocker } from './blocker';

/** True where nothing stands between a draft and "verified" that a person did not let pass. */
export function isVerified(blockers: readonly Blocker[]): boolean {
  return blockers.every((blocker) => blocker.override !== null);
}
