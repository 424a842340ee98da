import { describe, expect, it } from 'vitest';
import { applyDraftCommand } from '../../../src-shared/commands/apply-draft-command';
import { newDraft } from '../../../src-shared/commands/new-draft';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { ImportedChange, ImportedDraft, ImportedNote } from '../../../src-shared/domain/imported';
import { aContext, frozen } from '../../support/transition-context';

const context = aContext();
const paragraph = (text: string): Block => ({ kind: 'paragraph', text, marks: [] });
const STORY = [paragraph('The board met on Monday.'), paragraph('It voted nine to two.')];

function imported(more: Partial<ImportedDraft>): ImportedDraft {
  return {
    kind: 'draft',
    title: 'The vote',
    metadata: {},
    blocks: STORY,
    notices: [],
    notes: [],
    changes: [],
    report: { format: 'Word document', items: [] },
    ...more,
  };
}

const change = (words: string, replacement: string, more: Partial<ImportedChange> = {}): ImportedChange => {
  const start = storyText(STORY).indexOf(words);
  const at = '2024-05-02T08:00:00.000Z';
  return { range: { start, end: start + words.length }, replacement, by: 'Ida Lund', at, ...more };
};

function accepted(draft: Draft): Draft {
  return draft.changes.reduce((current, { id }) => {
    const command = { type: 'change.decide', changeId: id, state: 'accepted', reason: '' } as const;
    const result = applyDraftCommand(frozen(current), command, context);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  }, draft);
}

describe('a new draft of an imported file', () => {
  it('has tracked changes as proposals by their authors, at their time', () => {
    const draft = newDraft(imported({ changes: [change('Monday', 'Tuesday')] }), null, context);
    expect(draft.changes).toMatchObject([
      {
        anchor: { exact: 'Monday' },
        replacement: 'Tuesday',
        state: 'proposed',
        proposed: { by: 'Ida Lund', at: '2024-05-02T08:00:00.000Z' },
      },
    ]);
  });

  it('says of both halves of a move that there is another', () => {
    const changes = [
      change('It voted nine to two.', '', { moved: 'away' }),
      change('', ' It voted.', { moved: 'here', range: { start: 24, end: 24 } }),
    ];
    expect(newDraft(imported({ changes }), null, context).changes.map(({ reason }) => reason)).toEqual([
      'These words were moved from here to another place.',
      'These words were moved here from another place.',
    ]);
  });

  const moved = [
    change('It voted nine to two.', '', { moved: 'away', moveId: 'move1' }),
    change('', ' It voted nine to two.', { moved: 'here', moveId: 'move1', range: { start: 24, end: 24 } }),
  ];

  it.each([
    ['accepted', 'The board met on Monday. It voted nine to two.'],
    ['rejected', storyText(STORY)],
    ['stet', storyText(STORY)],
  ] as const)('has a move as one decision: both halves are %s', (state, text) => {
    const draft = newDraft(imported({ changes: moved }), null, context);
    const command = {
      type: 'change.decide',
      changeId: draft.changes[1]!.id,
      state,
      reason: 'Better here.',
    } as const;
    const result = applyDraftCommand(frozen(draft), command, context);
    expect(result).toMatchObject({ ok: true, value: { changes: [{ state }, { state }] } });
    if (result.ok) expect(storyText(result.value.blocks)).toBe(text);
    if (result.ok) expect(result.value.versions).toHaveLength(state === 'accepted' ? 2 : 1);
  });

  it('takes a move back whole, and takes none of it where the words of one half are gone', () => {
    const draft = newDraft(imported({ changes: moved }), null, context);
    const [away, here] = draft.changes;
    const withdraw = { type: 'change.withdraw', changeId: away!.id } as const;
    expect(applyDraftCommand(frozen(draft), withdraw, context)).toMatchObject({
      ok: true,
      value: { changes: [] },
    });
    const orphaned = { ...draft, changes: [away!, { ...here!, orphan: true }] };
    const accept = { type: 'change.decide', changeId: away!.id, state: 'accepted', reason: '' } as const;
    expect(applyDraftCommand(frozen(orphaned), accept, context)).toMatchObject({
      ok: false,
      error: { kind: 'badState' },
    });
  });

  it('leaves half a move a change of its own where the file lacks the other one', () => {
    const [half] = newDraft(imported({ changes: moved.slice(0, 1) }), null, context).changes;
    expect(half).not.toHaveProperty('moveId');
  });

  it('has comments as claims with the thread, and footnotes as claims with a note', () => {
    const note = (words: string, more: Partial<ImportedNote>): ImportedNote => ({
      origin: 'comment',
      range: change(words, '').range,
      remarks: [
        { text: 'Which one?', by: 'Desk', at: '2024-05-03T10:00:00.000Z' },
        { text: 'The first.', by: 'Ida Lund', at: null },
      ],
      resolved: false,
      ...more,
    });
    const footnote = {
      origin: 'footnote',
      remarks: [{ text: 'Minutes, page 4.', by: '', at: null }],
    } as const;
    const notes = [note('Monday', { resolved: true }), note('nine to two', footnote)];
    const draft = newDraft(imported({ notes }), null, context);
    expect(draft.claims).toMatchObject([
      {
        number: 1,
        anchor: { exact: 'Monday' },
        note: '',
        comments: [
          { text: 'Which one?', said: { by: 'Desk', at: '2024-05-03T10:00:00.000Z' } },
          { text: 'The first.', said: { by: 'Ida Lund', at: context.now } },
        ],
      },
      { number: 2, anchor: { exact: 'nine to two' }, note: 'Minutes, page 4.', comments: [] },
    ]);
    expect(draft.claims[0]!.comments.every(({ resolved }) => resolved !== undefined)).toBe(true);
    expect(draft.nextClaimNumber).toBe(3);
  });
});

describe('accepting proposals that came with a file', () => {
  const from = (...changes: ImportedChange[]): string[] =>
    accepted(newDraft(imported({ changes }), null, context)).blocks.map(
      ({ kind, text }) => `${kind}: ${text}`,
    );

  it('splits a paragraph where a break was inserted', () => {
    expect(from(change(' on', '\n\nOn'))).toEqual([
      'paragraph: The board met',
      'paragraph: On Monday.',
      'paragraph: It voted nine to two.',
    ]);
  });

  it('adds paragraphs between two, and after the last', () => {
    const end = storyText(STORY).length;
    expect(
      from(
        { ...change('', 'Nobody spoke.\n\n'), range: { start: 26, end: 26 } },
        { ...change('', '\n\nThen they left.'), range: { start: end, end } },
      ),
    ).toEqual([
      'paragraph: The board met on Monday.',
      'paragraph: Nobody spoke.',
      'paragraph: It voted nine to two.',
      'paragraph: Then they left.',
    ]);
  });

  it('joins paragraphs and cuts whole ones', () => {
    expect(from(change('.\n\nIt', ' and'))).toEqual([
      'paragraph: The board met on Monday and voted nine to two.',
    ]);
    expect(from(change('The board met on Monday.\n\n', ''))).toEqual(['paragraph: It voted nine to two.']);
  });

  it('keeps an insertion in its place when the words before it are cut', () => {
    const cut = change('Monday', '');
    const put = {
      ...change('', 'Tuesday', { by: 'Desk' }),
      range: { start: cut.range.end, end: cut.range.end },
    };
    expect(from(cut, put)[0]).toBe('paragraph: The board met on Tuesday.');
  });

  it('adds words above a headline as a paragraph and leaves the headline one', () => {
    const blocks: Block[] = [{ kind: 'headline', text: 'The vote', marks: [] }, ...STORY];
    const above = { ...change('', 'Draft\n\n'), range: { start: 0, end: 0 } };
    const draft = accepted(newDraft(imported({ blocks, changes: [above] }), null, context));
    expect(draft.blocks.slice(0, 2).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'paragraph: Draft',
      'headline: The vote',
    ]);
  });
});
