import { describe, expect, it } from 'vitest';
import { applyDraftCommand } from '../../../src-shared/commands/apply-draft-command';
import { replaceInBlocks } from '../../../src-shared/commands/replace-in-blocks';
import { anchorAt } from '../../../src-shared/domain/anchor';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Claim } from '../../../src-shared/domain/claim';
import type { Draft } from '../../../src-shared/domain/draft';
import type { DraftCommand } from '../../../src-shared/domain/draft-command';
import { aBlock, aClaim, aDraft, DEED, FERRY_STORY, hashBlocks } from '../../support/a-draft';

let ids = 0;

function done(draft: Draft, command: DraftCommand): Draft {
  const context = {
    now: '2024-05-15T10:00:00.000Z',
    person: 'Tomas Hale',
    newId: () => `n-${(ids += 1)}`,
    hashBlocks,
  };
  const result = applyDraftCommand(draft, command, context);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** Types over the first place where `from` stands, as the galley tells of it. */
function typed(draft: Draft, from: string, to: string): Draft {
  const start = storyText(draft.blocks).indexOf(from);
  const blocks = replaceInBlocks(draft.blocks, { start, end: start + from.length }, to);
  return done(draft, {
    type: 'text.edit',
    blocks,
    splices: [{ start, removed: from.length, inserted: to.length }],
  });
}

function onlyClaim(draft: Draft): Claim {
  return draft.claims[0]!;
}

const withClaim = (words: string): Draft => aDraft({ claims: [aClaim(words, { settled: DEED })] });

describe('a claim that was checked', () => {
  it('is open again when its words are typed over, and says what changed', () => {
    const claim = onlyClaim(typed(withClaim('built in 1913'), '1913', '1931'));
    expect(claim).toMatchObject({
      standing: 'unchecked',
      anchor: { exact: 'built in 1931' },
      reopened: { from: 'stands', reason: 'Its words changed from “built in 1913” to “built in 1931”.' },
    });
  });

  it('says the last words when they change twice', () => {
    const twice = typed(typed(withClaim('built in 1913'), '1913', '19'), 'in 19', 'in 1931');
    expect(onlyClaim(twice).reopened?.reason).toBe(
      'Its words changed from “built in 1913” to “built in 1931”.',
    );
  });

  it('stands as it did when its very words are typed back', () => {
    const back = typed(typed(withClaim('built in 1913'), '1913', '1931'), '1931', '1913');
    expect(onlyClaim(back)).toMatchObject({ standing: 'stands', settled: DEED });
    expect(onlyClaim(back).reopened).toBeUndefined();
  });

  it('follows words that replace exactly its own', () => {
    expect(onlyClaim(typed(withClaim('1913'), '1913', '1931')).anchor.exact).toBe('1931');
  });

  it('takes in what is typed on to its last word', () => {
    expect(onlyClaim(typed(withClaim('The boat'), 'boat', 'boathouse')).anchor.exact).toBe('The boathouse');
  });

  it('stays as it is while other words change', () => {
    const claim = onlyClaim(
      typed(withClaim('Berit Sand has steered it since 1983'), '1913', 'the spring of 1913'),
    );
    expect(claim).toMatchObject({
      standing: 'stands',
      anchor: { exact: 'Berit Sand has steered it since 1983' },
    });
  });

  it('comes back with its paragraph when that is cut and put in elsewhere', () => {
    const draft = withClaim('steered it since 1983');
    const paragraph = FERRY_STORY[2]!;
    const without = FERRY_STORY.toSpliced(2, 1);
    const start = storyText(FERRY_STORY).indexOf(paragraph.text);
    const cut = done(draft, {
      type: 'text.edit',
      blocks: without,
      splices: [{ start, removed: paragraph.text.length + 2, inserted: 0 }],
    });
    expect(onlyClaim(cut)).toMatchObject({ orphan: true, standing: 'unchecked' });
    const pasted = without.toSpliced(6, 0, paragraph);
    const at = storyText(pasted).indexOf(paragraph.text);
    const back = done(cut, {
      type: 'text.edit',
      blocks: pasted,
      splices: [{ start: at, removed: 0, inserted: paragraph.text.length + 2 }],
    });
    expect(onlyClaim(back)).toMatchObject({ orphan: false, standing: 'stands' });
  });

  it('is done where it was to be cut and its words are gone, and is cut still where they come back', () => {
    const draft = aDraft({ claims: [aClaim('steered it since 1983', { settled: DEED, standing: 'cut' })] });
    const paragraph = FERRY_STORY[2]!;
    const without = FERRY_STORY.toSpliced(2, 1);
    const start = storyText(FERRY_STORY).indexOf(paragraph.text);
    const removed = paragraph.text.length + 2;
    const gone = done(draft, {
      type: 'text.edit',
      blocks: without,
      splices: [{ start, removed, inserted: 0 }],
    });
    expect(onlyClaim(gone)).toMatchObject({ orphan: true, standing: 'cut' });
    expect(onlyClaim(gone).reopened).toBeUndefined();
    const back = done(gone, {
      type: 'text.edit',
      blocks: FERRY_STORY,
      splices: [{ start, removed: 0, inserted: removed }],
    });
    expect(onlyClaim(back)).toMatchObject({ orphan: false, standing: 'cut' });
  });
});

describe('a proposed change', () => {
  const propose = (draft: Draft, words: string, replacement: string, claimId?: string): Draft => {
    const start = storyText(draft.blocks).indexOf(words);
    return done(draft, {
      type: 'change.propose',
      range: { start, end: start + words.length },
      replacement,
      reason: 'the yard’s list',
      claimId,
    });
  };
  const decide = (draft: Draft, at: number, state: 'accepted' | 'rejected' | 'stet'): Draft =>
    done(draft, { type: 'change.decide', changeId: draft.changes[at]!.id, state, reason: 'asked twice' });

  it('beside one that was accepted stays open, and remembers the words that it was proposed for', () => {
    const both = propose(propose(withClaim('1913'), '1913', '1931'), '1913', 'before the war');
    const [, other] = decide(both, 0, 'accepted').changes;
    expect(other).toMatchObject({ state: 'proposed', orphan: false, anchor: { exact: '1931' }, was: '1913' });
    const back = done(decide(both, 0, 'accepted'), {
      type: 'version.restore',
      versionId: both.versions[0]!.id,
    });
    expect(back.changes[1]).toMatchObject({ anchor: { exact: '1913' }, was: undefined });
  });

  it('that comes from a claim makes it need a change, and closes it with the new words when accepted', () => {
    const proposed = propose(withClaim('1913'), '1913', 'nineteen-thirty', 'c-1913');
    expect(onlyClaim(proposed).standing).toBe('needsChange');
    const accepted = decide(proposed, 0, 'accepted');
    expect(onlyClaim(accepted)).toMatchObject({
      standing: 'stands',
      orphan: false,
      anchor: { exact: 'nineteen-thirty' },
    });
    expect(accepted.versions.at(-1)).toMatchObject({
      cause: 'acceptedChange',
      sha256: hashBlocks(accepted.blocks),
    });
    expect(accepted.changes[0]).toMatchObject({
      state: 'accepted',
      reason: 'the yard’s list',
      decided: { reason: 'asked twice' },
    });
  });

  it('lets the words stand with stet, and the claim with them', () => {
    const stet = decide(propose(withClaim('1913'), '1913', '1931', 'c-1913'), 0, 'stet');
    expect(onlyClaim(stet).standing).toBe('stands');
    expect(storyText(stet.blocks)).toContain('built in 1913');
  });

  it('opens other claims whose words it changes', () => {
    const draft = aDraft({ claims: [aClaim('built in 1913'), aClaim('steered it since 1983')] });
    const accepted = decide(propose(draft, '1913', '1931'), 0, 'accepted');
    expect(accepted.claims.map(({ standing }) => standing)).toEqual(['unchecked', 'stands']);
  });

  it('leaves the others on the same span open, on the words that stand there now', () => {
    const two = propose(propose(aDraft(), '1913', '1931'), '1913', '1930');
    const accepted = decide(two, 0, 'accepted');
    expect(accepted.changes[1]).toMatchObject({
      state: 'proposed',
      orphan: false,
      anchor: { exact: '1931' },
    });
  });

  it('that cuts a whole paragraph closes its claim as cut', () => {
    const paragraph = FERRY_STORY[8]!.text;
    const draft = aDraft({ claims: [aClaim(paragraph, { id: 'c-last' })] });
    const accepted = decide(propose(draft, paragraph, '', 'c-last'), 0, 'accepted');
    expect(onlyClaim(accepted)).toMatchObject({ standing: 'cut', orphan: true });
  });
});

describe('a new version of the text', () => {
  const bringIn = (
    draft: Draft,
    blocks: readonly Block[],
    choices?: { annotationId: string; range: { start: number; end: number } | null }[],
  ): Draft => done(draft, { type: 'version.bringIn', blocks, name: 'Second take', choices });

  it('drops no mark: all are in place or in the tray', () => {
    const draft = aDraft({
      claims: [aClaim('41 years'), aClaim('1913', { id: 'c-2' })],
      noChecks: [
        { id: 'n-1', anchor: aClaim('A bridge is coming').anchor, orphan: false, reason: '', marked: DEED },
      ],
    });
    const next = bringIn(draft, [aBlock('paragraph', 'Nothing of it is left.')]);
    expect([...next.claims, ...next.noChecks].map(({ orphan }) => orphan)).toEqual([true, true, true]);
    expect(next.claims[0]!.anchor).toMatchObject({
      exact: '41 years',
      prefix: expect.stringContaining('For') as string,
    });
  });

  it('leaves a claim that fits twice to a person, with both places', () => {
    const doubled = FERRY_STORY.toSpliced(3, 0, FERRY_STORY[2]!);
    const claim = onlyClaim(bringIn(withClaim('steered it since 1983'), doubled));
    expect(claim).toMatchObject({ orphan: true, standing: 'unchecked' });
    expect(claim.places?.map(({ exact }) => exact)).toEqual([
      'steered it since 1983',
      'steered it since 1983',
    ]);
  });

  it('takes a person’s choice of place', () => {
    const doubled = FERRY_STORY.toSpliced(3, 0, FERRY_STORY[2]!);
    const start = storyText(doubled).lastIndexOf('steered it since 1983');
    const choice = { annotationId: 'c-steered it s', range: { start, end: start + 21 } };
    const claim = onlyClaim(bringIn(withClaim('steered it since 1983'), doubled, [choice]));
    expect(claim).toMatchObject({ orphan: false, standing: 'stands', anchor: { start } });
  });

  it('carries the places of an undecided claim along when the text goes on changing', () => {
    const doubled = FERRY_STORY.toSpliced(3, 0, FERRY_STORY[2]!);
    const edited = typed(
      bringIn(withClaim('steered it since 1983'), doubled),
      'The last ferry',
      'The very last ferry',
    );
    const text = storyText(edited.blocks);
    expect(onlyClaim(edited).places?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'steered it since 1983',
      'steered it since 1983',
    ]);
  });

  it('restored brings marks back that had lost their text', () => {
    const first = withClaim('steered it since 1983');
    const cut = bringIn(first, FERRY_STORY.toSpliced(2, 1));
    expect(onlyClaim(cut).orphan).toBe(true);
    const restored = done(cut, { type: 'version.restore', versionId: cut.versions[0]!.id });
    expect(onlyClaim(restored)).toMatchObject({ orphan: false, standing: 'stands' });
    expect(restored.versions.at(-1)?.cause).toBe('restore');
  });

  it('places a no-check and a change from the tray where a person says', () => {
    const anchor = anchorAt('gone words', { start: 0, end: 4 });
    const draft = aDraft({
      noChecks: [{ id: 'n-1', anchor, orphan: true, reason: '', marked: DEED }],
      changes: [
        { id: 'g-1', anchor, orphan: true, replacement: 'x', reason: '', state: 'proposed', proposed: DEED },
      ],
    });
    const range = { start: 4, end: 8 };
    const placed = done(done(draft, { type: 'noCheck.place', noCheckId: 'n-1', range }), {
      type: 'change.place',
      changeId: 'g-1',
      range,
    });
    expect([placed.noChecks[0], placed.changes[0]]).toMatchObject([
      { orphan: false, anchor: { exact: 'last' } },
      { orphan: false, anchor: { exact: 'last' } },
    ]);
  });
});
