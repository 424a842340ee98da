import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../../src-shared/domain/draft';
import { aBusyDraft, COMMAND_ROWS } from '../../../support/every-command';
import { valueOf } from '../../store/support/a-library';
import { aSession } from '../support/a-session';

/** What undoing gives back: everything but the moment, and the record that stays whatever is undone. */
function undoable({
  updatedAt: _at,
  versions: _versions,
  exports: _exports,
  nextClaimNumber: _next,
  ...rest
}: Draft): object {
  return rest;
}

const steps = COMMAND_ROWS.filter(([, { undo }]) => undo === 'undone');
const lasting = COMMAND_ROWS.filter(([, { undo }]) => undo === 'lasting');

describe('in an open library', () => {
  it.each(steps)('%s is taken back by undo and made again by redo, on disk too', async (type, { does }) => {
    const { drafts, store } = await aSession({ drafts: [aBusyDraft()] });
    const before = valueOf(await drafts.open('d-ferry')).draft;
    const after = valueOf(await drafts.do('d-ferry', does)).draft;

    const undone = valueOf(await drafts.undo('d-ferry'));
    expect(undoable(undone.draft)).toEqual(undoable(before));
    expect(undone.canUndo).toBe(false);

    const redone = valueOf(await drafts.redo('d-ferry'));
    expect(undoable(redone.draft)).toEqual(undoable(after));
    expect(undoable(valueOf(await store.drafts.get('d-ferry')))).toEqual(undoable(after));
    const actions = valueOf(await drafts.journal('d-ferry')).map(({ action }) => action);
    expect(actions.slice(-3)).toEqual([type, 'draft.undo', 'draft.redo']);
  });

  it.each(lasting)('%s can’t be undone, nor can what was done before it', async (_type, { does }) => {
    const { drafts } = await aSession({ drafts: [aBusyDraft()] });
    valueOf(await drafts.do('d-ferry', { type: 'draft.rename', title: 'The last boat' }));
    const done = valueOf(await drafts.do('d-ferry', does));
    expect(done.canUndo).toBe(false);
    expect(await drafts.undo('d-ferry')).toMatchObject({ ok: false, error: { kind: 'nothing' } });
  });

  it('a refused command leaves the draft, its journal and what can be undone as they were', async () => {
    const { drafts } = await aSession({ drafts: [aBusyDraft()] });
    const before = valueOf(await drafts.do('d-ferry', { type: 'draft.rename', title: 'The last boat' }));
    const journal = valueOf(await drafts.journal('d-ferry'));
    const refused = await drafts.do('d-ferry', { type: 'claim.remove', claimId: 'c-gone' });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'notFound' } });
    expect(valueOf(await drafts.open('d-ferry'))).toEqual(before);
    expect(valueOf(await drafts.journal('d-ferry'))).toEqual(journal);
  });
});
