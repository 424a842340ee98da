import { BLOCKER_KINDS, type Blocker } from './blocker';
import { claimBlockers } from './claim-blockers';
import type { FoundBlocker, GateInput } from './gate-input';
import type { Override } from '../domain/sign-off';
import { quotationBlockers } from './quotation-blockers';
import { signOffBlockers } from './sign-off-blockers';
import { textBlockers } from './text-blockers';

/**
 * What stands between a draft and "verified", each with the override that a person gave for it. In order of the
 * text; what has no place in it comes last.
 */
export function gateBlockers(input: GateInput): Blocker[] {
  const found = [
    ...claimBlockers(input),
    ...quotationBlockers(input),
    ...textBlockers(input),
    ...signOffBlockers(input),
  ];
  return found.sort(inTextOrder).map((blocker) => withOverride(blocker, input.draft.overrides));
}

function withOverride(blocker: FoundBlocker, overrides: readonly Override[]): Blocker {
  return { ...blocker, override: overrides.find((one) => one.blocker === blocker.key) ?? null };
}

function inTextOrder(a: FoundBlocker, b: FoundBlocker): number {
  const start = (blocker: FoundBlocker) => blocker.range?.start ?? Number.MAX_SAFE_INTEGER;
  return start(a) - start(b) || BLOCKER_KINDS.indexOf(a.kind) - BLOCKER_KINDS.indexOf(b.kind);
}
