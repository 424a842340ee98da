import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBlocks, countedRows, type Piece } from '../../../src-shared/anchoring/compare-blocks';
import type { Block } from '../../../src-shared/domain/block';
import { aBlock, FERRY_STORY } from '../../support/a-draft';
import { story } from './support/stories';

function marked(pieces: readonly Piece[]): string {
  const signs = { same: ['', ''], cut: ['[-', '-]'], new: ['[+', '+]'], moved: ['[~', '~]'] } as const;
  return pieces.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join('');
}

function changed(blocks: readonly Block[], index: number, from: string, to: string): Block[] {
  return blocks.map((block, at) =>
    at === index ? { ...block, text: block.text.replace(from, to), marks: [] } : block,
  );
}

describe('two versions beside each other', () => {
  it('show the words that were replaced, in one line', () => {
    const rows = compareBlocks(FERRY_STORY, changed(FERRY_STORY, 2, '1913', '1931'));
    expect(rows[2]!.kind).toBe('changed');
    expect(marked(rows[2]!.inline)).toBe(
      'The boat was built in [-1913-][+1931+], and Berit Sand has steered it since 1983.',
    );
    expect(rows.filter(({ kind }) => kind !== 'same')).toHaveLength(1);
  });

  it('put what was cut before the word that follows it in both, however the sentence was turned', () => {
    const before = [
      aBlock('paragraph', 'The ramp is short. He does not think that it was much to ask of the town.'),
    ];
    const after = [aBlock('paragraph', 'The ramp is short. It was, he thinks, not much to ask of the town.')];
    expect(marked(compareBlocks(before, after)[0]!.inline)).toBe(
      'The ramp is short. [-He does not think that -]It was, [+he thinks, not+] much to ask of the town.',
    );
  });

  it('recognise a paragraph that went elsewhere, and know its other place', () => {
    const moved = FERRY_STORY.toSpliced(2, 1).toSpliced(6, 0, FERRY_STORY[2]!);
    const rows = compareBlocks(FERRY_STORY, moved);
    const kinds = rows.map(({ kind }) => kind);
    const [away, here] = [kinds.indexOf('movedAway'), kinds.indexOf('movedHere')];
    expect([rows[away]?.other, rows[here]?.other]).toEqual([here, away]);
    expect(kinds.filter((kind) => kind === 'movedAway')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'movedHere')).toHaveLength(1);
    expect(kinds).not.toContain('new');
  });

  it('are counted by what became of their paragraphs, a move once', () => {
    const [first, ...rest] = changed(FERRY_STORY, 2, '1913', '1931').toSpliced(3, 1);
    const rows = compareBlocks(FERRY_STORY, [first!, aBlock('paragraph', 'Nobody was hurt.'), ...rest]);
    expect(countedRows(rows)).toEqual({ changed: 1, movedHere: 0, new: 1, cut: 1 });
    const moved = FERRY_STORY.toSpliced(2, 1).toSpliced(6, 0, FERRY_STORY[2]!);
    expect(countedRows(compareBlocks(FERRY_STORY, moved))).toMatchObject({ movedHere: 1, new: 0, cut: 0 });
  });

  it('show a paragraph that was cut where it stood', () => {
    const rows = compareBlocks(FERRY_STORY, FERRY_STORY.toSpliced(3, 1));
    expect(rows.map(({ kind }) => kind).indexOf('cut')).toBe(3);
  });

  it('lose no word of either, whatever they are', () => {
    const blocksOf = (paragraphs: readonly string[]): Block[] =>
      paragraphs.map((one) => aBlock('paragraph', one));
    fc.assert(
      fc.property(story, story, (before, after) => {
        const rows = compareBlocks(blocksOf(before), blocksOf(after));
        const text = (side: 'before' | 'after'): string[] =>
          rows
            .flatMap((row) => row[side] ?? [])
            .sort((a, b) => a.index - b.index)
            .map(({ pieces }) => pieces.map((piece) => piece.text).join(''));
        expect(text('before')).toEqual(before);
        expect(text('after')).toEqual(after);
      }),
    );
  });
});
