import { describe, expect, it, vi } from 'vitest';
import type { LibrarySession } from '../../../../src-main/services/session/library-session';
import { storyText } from '../../../../src-shared/domain/block';
import type { TextSplice } from '../../../../src-shared/domain/draft-command';
import { aBlock, aClaim, aDraft, FERRY_STORY } from '../../../support/a-draft';
import { valueOf } from '../../store/support/a-library';
import { aSession } from '../support/a-session';

const WINDOW = {};

/** Types words at the end of the third block, as a window does. */
async function typed(session: LibrarySession, words: string, continues: boolean): Promise<void> {
  const { draft, revision } = valueOf(await session.drafts.open('d-ferry'));
  const block = draft.blocks[2]!;
  const start = storyText(draft.blocks.slice(0, 3)).length;
  const splices: TextSplice[] = [{ start, removed: 0, inserted: words.length }];
  const blocks = [{ ...block, text: block.text + words }];
  valueOf(
    await session.drafts.type(
      'd-ferry',
      { revision, from: 2, removed: 1, blocks, splices, continues },
      WINDOW,
    ),
  );
}

async function lastWords(session: LibrarySession): Promise<string> {
  return valueOf(await session.drafts.open('d-ferry')).draft.blocks[2]!.text.slice(-12);
}

describe('the row of a draft', () => {
  it('is told alone, and at once, when a deed is done', async () => {
    const told: string[] = [];
    const session = await aSession({ drafts: [aDraft()] }, undefined, {
      draftListed: ({ id, title }) => told.push(`${id} ${title}`),
      libraryChanged: () => told.push('the whole library'),
    });
    valueOf(await session.drafts.do('d-ferry', { type: 'draft.rename', title: 'The last ferry' }));
    expect(told).toEqual(['d-ferry The last ferry']);
  });

  it('follows what is typed once a second, and not at all once the draft is gone', async () => {
    const told: string[] = [];
    const session = await aSession({ drafts: [aDraft()] }, undefined, {
      draftListed: ({ id }) => told.push(id),
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await typed(session, ' Daily', false);
    await typed(session, '.', true);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['d-ferry']);
    await typed(session, ' Once', false);
    vi.useRealTimers();
    valueOf(await session.remove('drafts', 'd-ferry'));
    expect(told).toEqual(['d-ferry']);
  });
});

describe('what is typed', () => {
  it('is in the text when it is answered, and moves every mark behind it', async () => {
    const claim = aClaim('We never lost a letter', { id: 'c-lost' });
    const session = await aSession({ drafts: [aDraft({ claims: [claim] })] });
    await typed(session, ' Daily.', false);
    const { draft } = valueOf(await session.drafts.open('d-ferry'));
    const { anchor } = draft.claims[0]!;
    expect(anchor.start).toBe(claim.anchor.start + 7);
    expect(storyText(draft.blocks).slice(anchor.start, anchor.end)).toBe(claim.anchor.exact);
  });

  it('on another state of the draft than the present one is refused as moved, and nothing is changed', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    await typed(session, ' Daily.', false);
    const patch = { revision: 0, from: 2, removed: 1, blocks: [aBlock('paragraph', 'Lost?')] };
    const refused = await session.drafts.type('d-ferry', { ...patch, splices: [], continues: false }, WINDOW);
    expect(refused).toMatchObject({ ok: false, error: { kind: 'moved' } });
    expect(await lastWords(session)).toMatch(/Daily\.$/);
  });

  it('goes back in one step as long as it went on, and comes again with redo', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    await typed(session, ' D', false);
    await typed(session, 'aily.', true);
    expect(valueOf(await session.drafts.undo('d-ferry')).draft.blocks).toEqual(FERRY_STORY);
    valueOf(await session.drafts.redo('d-ferry'));
    expect(await lastWords(session)).toMatch(/ Daily\.$/);
  });

  it('after undo is a step of its own, however quickly it follows', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    await typed(session, ' One.', false);
    await typed(session, ' Two.', false);
    valueOf(await session.drafts.undo('d-ferry'));
    await typed(session, ' Three.', true);
    valueOf(await session.drafts.undo('d-ferry'));
    expect(await lastWords(session)).toMatch(/ One\.$/);
  });

  it('around a mark that is made in between goes back in three steps, the mark in its turn', async () => {
    const session = await aSession({ drafts: [aDraft()] });
    await typed(session, ' One.', false);
    valueOf(
      await session.drafts.do('d-ferry', { type: 'claim.mark', range: { start: 4, end: 14 }, kind: 'name' }),
    );
    await typed(session, ' Two.', true);
    const undone = async (): Promise<readonly [string, number]> => {
      const { draft } = valueOf(await session.drafts.undo('d-ferry'));
      return [draft.blocks[2]!.text.slice(-5), draft.claims.length];
    };
    expect(await undone()).toEqual([' One.', 1]);
    expect(await undone()).toEqual([' One.', 0]);
    expect(await undone()).toEqual(['1983.', 0]);
  });
});
