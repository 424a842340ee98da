import type { Blocker } from '../../src-shared/gate/blocker';

/** What every copy that is not verified is called, in the file and in its name. */
export const NOT_VERIFIED = 'NOT VERIFIED';

/** Blockers that nobody let pass: the list of what is open. */
export function openBlockers(blockers: readonly Blocker[]): Blocker[] {
  return blockers.filter((blocker) => blocker.override === null);
}

/** One sentence over the list: `This text has not been verified. 3 things are open:` */
export function notVerifiedSentence(open: readonly Blocker[]): string {
  if (open.length === 0) return 'This text has not been verified.';
  return `This text has not been verified. ${open.length === 1 ? 'One thing is' : `${open.length} things are`} open:`;
}
