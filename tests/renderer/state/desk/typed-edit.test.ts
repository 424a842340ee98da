import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameBlocks, type Block } from '../../../../src-shared/domain/block';
import { blocksPatch } from '../../../../src-renderer/state/desk/typed-edit';
import { aBlock, FERRY_STORY } from '../../../support/a-draft';

const block = fc
  .record({
    kind: fc.constantFrom('paragraph' as const, 'heading' as const),
    text: fc.stringMatching(/^[ab]{0,3}$/),
  })
  .map(({ kind, text }): Block => ({ kind, text, marks: [] }));

describe('the blocks that travel with what was typed', () => {
  it('are the one paragraph that was typed in, whatever the length of the story', () => {
    const after = FERRY_STORY.with(2, aBlock('paragraph', 'The boat was built in 1912.'));
    expect(blocksPatch(FERRY_STORY, after)).toEqual({ from: 2, removed: 1, blocks: [after[2]] });
  });

  it('are none where the story is the same in another copy', () => {
    expect(blocksPatch(FERRY_STORY, structuredClone(FERRY_STORY))).toMatchObject({ removed: 0, blocks: [] });
  });

  it('are told by their marks and their kind, not by their words alone', () => {
    const strong = FERRY_STORY.with(4, aBlock('heading', '**A bridge is coming**'));
    expect(blocksPatch(FERRY_STORY, strong)).toMatchObject({ from: 4, removed: 1 });
    const quoted = FERRY_STORY.with(4, aBlock('quotation', 'A bridge is coming'));
    expect(blocksPatch(FERRY_STORY, quoted)).toMatchObject({ from: 4, removed: 1 });
  });

  it('make the new story of the old one', () => {
    fc.assert(
      fc.property(fc.array(block), fc.array(block), (before, after) => {
        const { from, removed, blocks } = blocksPatch(before, after);
        expect(before.toSpliced(from, removed, ...blocks)).toEqual(after);
        expect(sameBlocks(before, after)).toBe(removed === 0 && blocks.length === 0);
      }),
    );
  });
});
