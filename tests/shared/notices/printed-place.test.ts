import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../src-shared/domain/anchor';
import { storyText } from '../../../src-shared/domain/block';
import { printedPlace } from '../../../src-shared/notices/printed-place';
import { aBlock, aDraft, hashBlocks } from '../../support/a-draft';

const BLOCKS = [
  aBlock('headline', 'The last ferry leaves Holm'),
  aBlock('dek', 'A boat, an island, a bridge.'),
  aBlock('paragraph', 'The boat was built in 1913.'),
  aBlock('heading', 'The bridge'),
  aBlock('quotation', '“We never lost a letter.”'),
  aBlock('paragraph', 'In 1913 nobody thought of a bridge.'),
];
const version = { ...aDraft().versions[0]!, blocks: BLOCKS, sha256: hashBlocks(BLOCKS) };
const draft = aDraft({ blocks: [aBlock('paragraph', 'Another text by now.')], versions: [version] });
const before = { versionId: version.id, sha256: version.sha256 };

describe('where the wrong words stood', () => {
  it.each([
    ['last ferry', 'headline'],
    ['an island', 'standfirst'],
    ['built in 1913', 'paragraph 1'],
    ['The bridge', 'heading'],
    ['lost a letter', 'paragraph 2'],
    ['nobody thought', 'paragraph 3'],
    ['a word that never stood there', null],
    ['', null],
  ])('“%s”: %s', (wrong, place) => {
    expect(printedPlace(draft, { wrong, before })).toBe(place);
  });

  it('is told by the anchor where the words stand twice', () => {
    const text = storyText(BLOCKS);
    const start = text.lastIndexOf('1913');
    const anchor = anchorAt(text, { start, end: start + 4 });
    expect(printedPlace(draft, { wrong: '1913', anchor, before })).toBe('paragraph 3');
  });

  it('is not known where the text before is not', () => {
    expect(printedPlace(draft, { wrong: 'built in 1913' })).toBeNull();
  });
});
