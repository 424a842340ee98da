import { BLOCKER_KINDS, type Blocker, type BlockerKind } from '../../../src-shared/gate/blocker';
import { words } from '../../words';

/** Blockers of one kind, as the gate lists them. */
export interface BlockerGroup {
  readonly kind: BlockerKind;
  readonly title: string;
  readonly blockers: readonly Blocker[];
  /** How many of them nobody let pass. */
  readonly open: number;
}

/** Blockers by kind; kinds with nothing open come last. */
export function blockerGroups(blockers: readonly Blocker[]): BlockerGroup[] {
  return BLOCKER_KINDS.map((kind) => groupOf(kind, blockers))
    .filter((group) => group.blockers.length > 0)
    .sort((a, b) => Number(a.open === 0) - Number(b.open === 0));
}

function groupOf(kind: BlockerKind, all: readonly Blocker[]): BlockerGroup {
  const blockers = all.filter((blocker) => blocker.kind === kind);
  const open = blockers.filter((blocker) => blocker.override === null).length;
  return { kind, title: words.gate.blockers[kind], blockers, open };
}
