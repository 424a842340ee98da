import { BLOCKER_KINDS, type Blocker, type BlockerKind } from '../../../src-shared/gate/blocker';

/** How each kind of blocker is called above its list. */
const BLOCKER_WORDS: Readonly<Record<BlockerKind, string>> = {
  openClaim: 'Open claims',
  cutStillPrinted: 'Cut, but still printed',
  lostEvidence: 'Evidence that lost its text',
  quotationWithoutPassage: 'Quotations without a passage',
  verdict: 'Quotations that differ more than the house allows',
  warning: 'Warnings of the quote check',
  terms: 'Not on the record',
  legal: 'Legal flags',
  undecidedChange: 'Changes nobody has decided on',
  uncoveredSentence: 'Sentences nobody has looked at',
  stealthEdit: 'Changes that readers were not told of',
  noText: 'No text',
  signOff: 'Signatures',
  secondReader: 'Second reader',
};

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
  return { kind, title: BLOCKER_WORDS[kind], blockers, open };
}
