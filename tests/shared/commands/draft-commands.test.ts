import { describe, expect, it } from 'vitest';
import { applyDraftCommand, isLasting } from '../../../src-shared/commands/apply-draft-command';
import { storyText } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import { DEED, aClaim, aDraft } from '../../support/a-draft';
import { aPassage, anInterview } from '../../support/an-interview';
import { aContext, frozen } from '../../support/transition-context';

const context = aContext();

function done(draft: Draft, ...commands: readonly DraftCommand[]): Draft {
  return commands.reduce((current, command) => {
    const result = applyDraftCommand(frozen(current), command, context);
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  }, draft);
}

function refused(draft: Draft, command: DraftCommand): string {
  const result = applyDraftCommand(frozen(draft), command, context);
  if (result.ok) throw new Error('It was done.');
  return result.error.kind;
}

function rangeOf(draft: Draft, words: string): { start: number; end: number } {
  const start = storyText(draft.blocks).indexOf(words);
  return { start, end: start + words.length };
}

describe('marking claims', () => {
  const draft = aDraft();

  it('keeps the words, their place and 32 units around them', () => {
    const marked = done(draft, { type: 'claim.mark', range: rangeOf(draft, '1913'), kind: 'date' });
    expect(marked.claims).toMatchObject([
      {
        number: 1,
        kind: 'date',
        standing: 'unchecked',
        orphan: false,
        anchor: { exact: '1913', suffix: ', and Berit Sand has steered it ' },
        marked: { by: 'Edda Lind', at: '2024-05-15T08:00:00.000Z' },
      },
    ]);
  });

  it('leaves out white space at the ends of a selection', () => {
    const { start, end } = rangeOf(draft, ' built in ');
    const marked = done(draft, { type: 'claim.mark', range: { start, end }, kind: 'assertion' });
    expect(marked.claims[0]?.anchor.exact).toBe('built in');
  });

  it('takes passages that it rests on from the start, so that one undo takes back both', () => {
    const passage = aPassage(anInterview(), 'never lost a letter');
    const marked = done(draft, {
      type: 'claim.mark',
      range: rangeOf(draft, '“We never lost a letter,”'),
      kind: 'quote',
      standing: 'stands',
      supports: [passage],
    });
    expect(marked.claims[0]).toMatchObject({
      standing: 'stands',
      evidence: [{ passage, does: 'supports', linked: { by: 'Edda Lind' } }],
    });
  });

  it('lets claims overlap', () => {
    const marked = done(
      draft,
      { type: 'claim.mark', range: rangeOf(draft, 'The boat was built in 1913'), kind: 'assertion' },
      { type: 'claim.mark', range: rangeOf(draft, 'built in 1913, and Berit Sand'), kind: 'date' },
    );
    expect(marked.claims.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('never gives a number twice, also after a removal', () => {
    const once = done(draft, { type: 'claim.mark', range: rangeOf(draft, '1913'), kind: 'date' });
    const gone = done(once, { type: 'claim.remove', claimId: once.claims[0]!.id });
    const again = done(gone, { type: 'claim.mark', range: rangeOf(draft, '1983'), kind: 'date' });
    expect(again.claims.map(({ number }) => number)).toEqual([2]);
  });

  it.each([
    ['an empty range', { start: 5, end: 5 }],
    ['a range that ends before it begins', { start: 9, end: 3 }],
    ['a range beyond the text', { start: 0, end: 1_000_000 }],
    [
      'a range of nothing but the space between two blocks',
      {
        start: storyText(draft.blocks).indexOf('\n\n'),
        end: storyText(draft.blocks).indexOf('\n\n') + 2,
      },
    ],
  ])('refuses %s', (_, range) => {
    expect(refused(draft, { type: 'claim.mark', range, kind: 'name' })).toBe('badRange');
  });
});

describe('settling and changing claims', () => {
  const draft = aDraft({
    claims: [aClaim('1913', { id: 'c-1', standing: 'unchecked', settled: undefined })],
  });

  it('says who settled it and when, and forgets that when it is open again', () => {
    const settled = done(draft, { type: 'claim.settle', claimId: 'c-1', standing: 'stands' });
    expect(settled.claims[0]).toMatchObject({ standing: 'stands', settled: { by: 'Edda Lind' } });
    const open = done(settled, { type: 'claim.settle', claimId: 'c-1', standing: 'unchecked' });
    expect(open.claims[0]?.settled).toBeUndefined();
  });

  it('changes kind, note, legal flag and assignee one by one', () => {
    const edited = done(
      draft,
      { type: 'claim.edit', claimId: 'c-1', legal: true },
      { type: 'claim.edit', claimId: 'c-1', note: 'Ask the shipyard.' },
      { type: 'claim.edit', claimId: 'c-1', kind: 'number', assignee: 'Edda Lind' },
    );
    expect(edited.claims[0]).toMatchObject({
      kind: 'number',
      legal: true,
      note: 'Ask the shipyard.',
      assignee: 'Edda Lind',
    });
    const unassigned = done(edited, { type: 'claim.edit', claimId: 'c-1', assignee: '' });
    expect(unassigned.claims[0]?.assignee).toBeUndefined();
  });

  it('refuses what concerns a claim that is gone', () => {
    expect(refused(draft, { type: 'claim.settle', claimId: 'c-9', standing: 'cut' })).toBe('notFound');
    expect(refused(draft, { type: 'claim.remove', claimId: 'c-9' })).toBe('notFound');
  });

  it('finds a lost claim its place again', () => {
    const orphan = aDraft({ claims: [aClaim('1913', { id: 'c-1', orphan: true })] });
    const placed = done(orphan, { type: 'claim.place', claimId: 'c-1', range: rangeOf(orphan, '1983') });
    expect(placed.claims[0]).toMatchObject({ orphan: false, anchor: { exact: '1983' } });
  });

  it('lets a lost claim stand as it did where its own words are found, and says of others that they differ', () => {
    const reopened = { reason: 'Its words are gone.', at: DEED.at, from: 'stands', was: '1913' } as const;
    const lost = aDraft({
      claims: [aClaim('1913', { id: 'c-1', orphan: true, standing: 'unchecked', reopened })],
    });
    const other = done(lost, { type: 'claim.place', claimId: 'c-1', range: rangeOf(lost, '1983') });
    expect(other.claims[0]?.reopened?.reason).toBe('Its words changed from “1913” to “1983”.');
    const own = done(lost, { type: 'claim.place', claimId: 'c-1', range: rangeOf(lost, '1913') });
    expect(own.claims[0]).toMatchObject({ orphan: false, standing: 'stands', reopened: undefined });
  });

  it('takes comments, and refuses an empty one', () => {
    const said = done(draft, { type: 'claim.comment', claimId: 'c-1', text: ' Which yard? ' });
    expect(said.claims[0]?.comments).toMatchObject([{ text: 'Which yard?', said: { by: 'Edda Lind' } }]);
    expect(refused(draft, { type: 'claim.comment', claimId: 'c-1', text: '  ' })).toBe('missing');
  });
});

describe('linking evidence', () => {
  const draft = aDraft({ claims: [aClaim('We never lost a letter,', { id: 'c-1', kind: 'quote' })] });
  const passage = aPassage(anInterview(), 'We never lost a letter.');

  it('ties a passage to a claim and takes it off again', () => {
    const linked = done(draft, { type: 'evidence.link', claimId: 'c-1', passage, does: 'supports' });
    const [link] = linked.claims[0]!.evidence;
    expect(link).toMatchObject({ passage, does: 'supports', linked: { by: 'Edda Lind' } });
    const loose = done(linked, { type: 'evidence.unlink', claimId: 'c-1', evidenceId: link!.id });
    expect(loose.claims[0]?.evidence).toEqual([]);
  });

  it('takes back “not from an interview” with the first passage', () => {
    const linked = done(
      draft,
      { type: 'claim.notFromInterview', claimId: 'c-1', reason: 'A broadcast.' },
      { type: 'evidence.link', claimId: 'c-1', passage, does: 'supports' },
    );
    expect(linked.claims[0]?.notFromInterview).toBeUndefined();
  });

  it('opens a settled claim again, with the reason, when a check got worse', () => {
    const linked = done(draft, { type: 'evidence.link', claimId: 'c-1', passage, does: 'supports' });
    const reopened = done(linked, {
      type: 'evidence.recheck',
      outcomes: [
        {
          claimId: 'c-1',
          evidenceId: linked.claims[0]!.evidence[0]!.id,
          reopen: 'It was verbatim and is altered now.',
        },
      ],
    });
    expect(reopened.claims[0]).toMatchObject({
      standing: 'unchecked',
      reopened: { reason: 'It was verbatim and is altered now.', from: 'stands' },
    });
  });
});

describe('which deeds last', () => {
  it.each<[DraftCommand, boolean]>([
    [{ type: 'draft.publish' }, true],
    [{ type: 'signOff.sign', role: 'editor', note: '', journalHead: 'f'.repeat(64) }, true],
    [{ type: 'notice.advance', noticeId: 'n-1', to: 'published' }, true],
    [{ type: 'notice.advance', noticeId: 'n-1', to: 'drafted' }, false],
    [{ type: 'claim.remove', claimId: 'c-1' }, false],
  ])('%o can be undone or not', (command, lasts) => {
    expect(isLasting(command)).toBe(lasts);
  });
});
