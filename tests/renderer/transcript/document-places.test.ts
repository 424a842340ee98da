import { describe, expect, it } from 'vitest';
import {
  blockAt,
  documentMarks,
  pageBegunAt,
  passageBetween,
  shownBlock,
} from '../../../src-renderer/transcript/document-places';
import type { DocumentPassage } from '../../../src-shared/domain/passage';

/** The story text of it: blocks of 27, 31 and 24 units, two units between them. */
const AUDIT = {
  id: 'audit',
  blocks: [
    { kind: 'paragraph' as const, text: 'The ferry carried 214 cars.', marks: [] },
    { kind: 'paragraph' as const, text: 'It was licensed for two hundred', marks: [] },
    { kind: 'paragraph' as const, text: 'since the refit of 2019.', marks: [] },
  ],
  pages: [4, 4, 5],
};
const NOTHING = { hits: [], present: null };

function words(start: number, end: number, documentId = AUDIT.id): DocumentPassage {
  return { kind: 'document', documentId, start, end, exact: '', prefix: '', suffix: '' };
}

describe('the marks of a document', () => {
  it('are measured from the beginning of each block that they touch', () => {
    const resting = [{ claimId: 'c1', passage: words(18, 35) }];
    expect(documentMarks(AUDIT, { shown: null, resting }, NOTHING)).toEqual([
      [{ start: 18, end: 35, kind: 'resting', claimId: 'c1' }],
      [{ start: -11, end: 6, kind: 'resting', claimId: 'c1' }],
      [],
    ]);
  });

  it('tell the hit that is looked at from the others', () => {
    const here = { start: 4, end: 9 };
    const [first] = documentMarks(AUDIT, { shown: null, resting: [] }, { hits: [here], present: here });
    expect(first?.map(({ kind }) => kind)).toEqual(['hit', 'presentHit']);
  });

  it('leave out what is shown of another source', () => {
    const marked = (shown: DocumentPassage) => documentMarks(AUDIT, { shown, resting: [] }, NOTHING).flat();
    expect(marked(words(4, 9))).toHaveLength(1);
    expect(marked(words(4, 9, 'another'))).toEqual([]);
  });

  it('show characters that nobody sees', () => {
    const sly = { ...AUDIT, blocks: [{ kind: 'paragraph' as const, text: '2\u200b14 cars', marks: [] }] };
    const [first] = documentMarks(sly, { shown: null, resting: [] }, NOTHING);
    expect(first).toMatchObject([{ start: 1, end: 2, kind: 'deceptive', badge: { sign: 'U+200B' } }]);
  });
});

describe('words selected in a document', () => {
  it('are a passage, with what stands around it, across blocks too', () => {
    const passage = passageBetween(AUDIT, { from: { key: '0', offset: 18 }, to: { key: '1', offset: 6 } });
    expect(passage).toMatchObject({ documentId: 'audit', start: 18, exact: '214 cars.\n\nIt was' });
    expect(passage?.prefix).toBe('The ferry carried ');
  });

  it('are none between a point and itself', () => {
    const point = { key: '1', offset: 3 };
    expect(passageBetween(AUDIT, { from: point, to: point })).toBeNull();
  });
});

describe('a place in a document', () => {
  it.each([
    [0, 0],
    [27, 0],
    [29, 1],
    [60, 1],
    [62, 2],
  ])('at unit %i is in block %i', (offset, block) => {
    expect(blockAt(AUDIT, offset)?.index).toBe(block);
  });

  it.each([28, 900])('at unit %i is in none', (offset) => {
    expect(blockAt(AUDIT, offset)).toBeNull();
  });

  it('is on a page that is named where it begins', () => {
    expect([0, 1, 2].map((index) => pageBegunAt(AUDIT, index))).toEqual([4, undefined, 5]);
    expect(pageBegunAt({ ...AUDIT, pages: undefined }, 0)).toBeUndefined();
  });

  it('is shown in the block in which its passage begins', () => {
    expect(shownBlock(AUDIT, words(31, 40))).toBe(1);
    expect(shownBlock(AUDIT, words(31, 40, 'another'))).toBe(-1);
    expect(shownBlock(AUDIT, null)).toBe(-1);
  });
});
