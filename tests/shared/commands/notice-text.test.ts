import { describe, expect, it } from 'vitest';
import { applyDraftCommand } from '../../../src-shared/commands/apply-draft-command';
import type { TransitionContext } from '../../../src-shared/commands/transition';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import { newNoticeFields } from '../../../src-shared/notices/new-notice-fields';
import { readersVersion } from '../../../src-shared/notices/stealth-edits/readers-version';
import { untoldChanges } from '../../../src-shared/notices/stealth-edits/untold-changes';
import { untoldChangeKey } from '../../../src-shared/domain/override-keys';
import { aBlock, aDraft, FERRY_STORY, hashBlocks } from '../../support/a-draft';

function aContext(): TransitionContext {
  let ids = 0;
  return {
    now: '2024-05-20T10:00:00.000Z',
    person: 'Ines Okonkwo',
    newId: () => `t-${(ids += 1)}`,
    hashBlocks,
  };
}

function after(draft: Draft, ...commands: DraftCommand[]): Draft {
  const context = aContext();
  return commands.reduce((current, command) => {
    const next = applyDraftCommand(current, command, context);
    if (!next.ok) throw new Error(next.error.message);
    return next.value;
  }, draft);
}

const YEAR = (() => {
  const start = storyText(FERRY_STORY).indexOf('1913');
  return { start, end: start + 4 };
})();
const fields = {
  ...newNoticeFields('2024-05-19'),
  wrong: '1913',
  right: 'The boat was built in 1931.',
  text: 'This story gave the wrong year for the boat. It was built in 1931.',
};
const published = after(aDraft(), { type: 'draft.publish' });
const reported = after(published, { type: 'notice.report', fields, range: YEAR });
const noticeId = reported.notices[0]!.id;
const changed = after(reported, { type: 'notice.changeText', noticeId, range: YEAR, replacement: '1931' });

describe('a notice and its text change', () => {
  it('are made together: the words are replaced, the change is accepted and belongs to the notice', () => {
    expect(storyText(changed.blocks)).toContain('built in 1931, and Berit');
    const [change] = changed.changes;
    expect(change).toMatchObject({ state: 'accepted', replacement: '1931' });
    expect(changed.notices[0]?.changeId).toBe(change?.id);
    expect(changed.versions.at(-1)?.cause).toBe('acceptedChange');
  });

  it('raise no alarm once readers are told, and one until then', () => {
    expect(untoldChanges(changed).map(({ was, is }) => [was, is])).toEqual([['1913', '1931']]);
    const steps = (['drafted', 'approved', 'published'] as const).map((to): DraftCommand => ({
      type: 'notice.advance',
      noticeId,
      to,
    }));
    const told = after(changed, ...steps);
    expect(untoldChanges(told)).toEqual([]);
    expect(told.notices[0]?.before?.sha256).toBe(hashBlocks(FERRY_STORY));
    expect(told.notices[0]?.after?.sha256).toBe(hashBlocks(told.blocks));
    expect(readersVersion(told)?.sha256).toBe(hashBlocks(told.blocks));
  });

  it('are not made once readers have seen the notice', () => {
    const told = {
      ...changed,
      notices: changed.notices.map((one) => ({ ...one, state: 'published' as const })),
    };
    const again = { type: 'notice.changeText', noticeId, range: YEAR, replacement: '1930' } as const;
    expect(applyDraftCommand(told, again, aContext())).toMatchObject({
      ok: false,
      error: { kind: 'badState' },
    });
  });

  it('remember what readers had before, even where the desk’s text moved meanwhile', () => {
    const moved = after(published, {
      type: 'text.edit',
      blocks: [...published.blocks, aBlock('paragraph', 'The oars were sold.')],
    });
    const late = after(moved, { type: 'version.save', name: '' }, { type: 'notice.report', fields });
    expect(late.notices[0]?.before?.sha256).toBe(hashBlocks(FERRY_STORY));
  });
});

describe('a change that readers were not told of', () => {
  it('is settled once somebody says why none is owed, and asked for again when it becomes another', () => {
    const edit = (by: string): Draft =>
      after(published, {
        type: 'text.edit',
        blocks: published.blocks.map((block) => ({
          ...block,
          text: block.text.replace('1913', by),
          marks: [],
        })),
      });
    const [untold] = untoldChanges(edit('1914'));
    const excuse: DraftCommand = {
      type: 'override.give',
      blocker: untoldChangeKey(untold!.key),
      was: '',
      reason: 'It never went online.',
    };
    expect(untoldChanges(after(edit('1914'), excuse))).toEqual([]);
    expect(untoldChanges(after(edit('1915'), excuse))).toHaveLength(1);
  });
});
