import { describe, expect, it } from 'vitest';
import { undonePlace, type DeskPlace } from '../../../../src-renderer/state/desk/undone-place';
import { anchorAt } from '../../../../src-shared/domain/anchor';
import { storyText } from '../../../../src-shared/domain/block';
import type { Change } from '../../../../src-shared/domain/change';
import type { Draft } from '../../../../src-shared/domain/draft';
import { aClaim, aDraft, DEED, FERRY_STORY } from '../../../support/a-draft';

const YEAR = aClaim('1913', { kind: 'date' });
const SHARE = aClaim('60 percent', { kind: 'number', number: 2 });
const TEXT = storyText(FERRY_STORY);
const { start, end } = YEAR.anchor;
const NO_CHECK = { id: 'n-1', anchor: YEAR.anchor, orphan: false, reason: '', marked: DEED };
const CHANGE: Change = {
  id: 'ch-1',
  anchor: anchorAt(TEXT, YEAR.anchor),
  orphan: false,
  replacement: '1931',
  reason: '',
  state: 'accepted',
  claimId: YEAR.id,
  proposed: DEED,
};
const PROPOSED: Change = { ...CHANGE, state: 'proposed' };

describe('where undo and redo lead', () => {
  it.each<[string, Partial<Draft>, Partial<Draft>, DeskPlace | null]>([
    [
      'to a claim that is there again',
      { claims: [SHARE] },
      { claims: [YEAR, SHARE] },
      { kind: 'claim', id: YEAR.id },
    ],
    ['to the words of a mark that is gone', { claims: [YEAR] }, {}, { kind: 'words', range: { start, end } }],
    [
      'to words that need a check again',
      { noChecks: [NO_CHECK] },
      {},
      { kind: 'words', range: { start, end } },
    ],
    [
      'to a claim that stands as it stood',
      { claims: [YEAR, SHARE] },
      { claims: [YEAR, { ...SHARE, standing: 'unchecked' }] },
      { kind: 'claim', id: SHARE.id },
    ],
    [
      'to a proposal that is open again',
      { dismissedProposals: ['number:41 years', 'date:1983'] },
      { dismissedProposals: ['number:41 years'] },
      { kind: 'proposal', key: 'date:1983' },
    ],
    [
      'to the claim whose change waits again',
      { claims: [YEAR], changes: [CHANGE] },
      { claims: [YEAR], changes: [PROPOSED] },
      { kind: 'claim', id: YEAR.id },
    ],
    [
      'to the list of changes, where a change is of no claim',
      { changes: [CHANGE] },
      { changes: [PROPOSED] },
      { kind: 'changes' },
    ],
    ['nowhere, where only the text is other than before', { title: 'A' }, { title: 'B' }, null],
  ])('%s', (_, before, after, place) => {
    expect(undonePlace(aDraft(before), aDraft(after))).toEqual(place);
  });

  it('not to claims whose words only moved with the text', () => {
    const moved = {
      ...YEAR,
      anchor: { ...YEAR.anchor, start: start + 9, end: end + 9, prefix: 'built in ' },
    };
    expect(undonePlace(aDraft({ claims: [YEAR] }), aDraft({ claims: [moved] }))).toBeNull();
  });
});
