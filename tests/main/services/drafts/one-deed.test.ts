import { describe, expect, it } from 'vitest';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import type { DraftView } from '../../../../src-shared/ipc/window-values';
import { aDraft } from '../../../support/a-draft';
import { valueOf } from '../../store/support/a-library';
import { aSession } from '../support/a-session';

const RANGE = { start: 0, end: 5 };

/** A claim that one key made, and the change that the same key asked for. */
async function markAndPropose(session: LibrarySession, joins: boolean): Promise<DraftView> {
  const marked = await session.drafts.do('d-ferry', { type: 'claim.mark', range: RANGE, kind: 'number' });
  const claimId = valueOf(marked).draft.claims[0]!.id;
  const change = {
    type: 'change.propose',
    range: RANGE,
    replacement: 'Thirty',
    reason: '',
    claimId,
  } as const;
  return valueOf(await session.drafts.do('d-ferry', change, { joins }));
}

const sizes = ({ draft }: DraftView): readonly number[] => [draft.claims.length, draft.changes.length];

describe('a change that a key proposed for the claim that it made', () => {
  it('is taken back together with the claim, and made again with it', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    const proposed = await markAndPropose(session, true);
    expect(proposed.undoLabel?.message).toContain('change');

    const undone = valueOf(await session.drafts.undo('d-ferry'));
    expect(sizes(undone)).toEqual([0, 0]);
    expect(undone.canUndo).toBe(false);
    expect(sizes(valueOf(await session.drafts.redo('d-ferry')))).toEqual([1, 1]);
  });

  it('stands in the journal as the two entries that it is', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    await markAndPropose(session, true);
    const actions = valueOf(await session.drafts.journal('d-ferry')).map(({ action }) => action);
    expect(actions.slice(-2)).toEqual(['claim.mark', 'change.propose']);
  });

  it('is a step by itself where the claim was made by another key', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    await markAndPropose(session, false);
    expect(sizes(valueOf(await session.drafts.undo('d-ferry')))).toEqual([1, 0]);
  });

  it('is a step by itself where something else was done in between', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    const marked = await session.drafts.do('d-ferry', { type: 'claim.mark', range: RANGE, kind: 'number' });
    const claimId = valueOf(marked).draft.claims[0]!.id;
    await session.drafts.do('d-ferry', { type: 'draft.rename', title: 'The last boat' });
    await session.drafts.do('d-ferry', { type: 'claim.edit', claimId, legal: true }, { joins: true });
    const undone = valueOf(await session.drafts.undo('d-ferry'));
    expect(undone.draft.claims.map(({ legal }) => legal)).toEqual([false]);
    expect(undone.draft.title).toBe('The last boat');
  });
});
