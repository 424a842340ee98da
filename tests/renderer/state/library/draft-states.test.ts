import { describe, expect, it } from 'vitest';
import { DRAFT_STATES, isInState } from '../../../../src-renderer/state/library/library-lists';
import type { GateRules } from '../../../../src-shared/domain/house-style';
import type { DraftRow } from '../../../../src-shared/domain/catalogue-row';

const SIGNED = { role: 'checker', by: 'Ines Okonkwo', at: '2026-03-12T09:30:00Z', state: 'stands' } as const;
const GATE = { requiredRoles: ['checker', 'editor'], secondReaderDiffers: true } as unknown as GateRules;
const SETTLED: Partial<DraftRow> = {
  claims: 20,
  open: 0,
  legal: 0,
  orphans: 0,
  proposedChanges: 0,
  notices: 0,
  signOffs: [],
};

describe('where drafts stand', () => {
  it.each<[string, Partial<DraftRow>, string[]]>([
    ['in which nothing is marked is open', { claims: 0 }, ['open']],
    ['with a claim to decide is open', { open: 1 }, ['open']],
    ['whose claims are all decided waits for a signature', {}, ['ready']],
    ['with a change that nobody decided waits for that', { proposedChanges: 1 }, []],
    ['with marks that lost their text waits for those', { orphans: 2 }, ['orphans']],
    ['that one of two has signed waits for the other', { signOffs: [SIGNED] }, ['ready']],
    [
      'that both have signed waits for nothing',
      { signOffs: [SIGNED, { ...SIGNED, role: 'editor' }] },
      ['signed'],
    ],
  ])('a draft %s', (_, row, states) => {
    const draft = { ...SETTLED, ...row } as DraftRow;
    expect(DRAFT_STATES.filter((state) => isInState(draft, state, GATE))).toEqual(states);
  });
});
