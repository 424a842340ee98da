import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../src-shared/domain/anchor';
import { storyText, type Block } from '../../../src-shared/domain/block';
import type { Draft } from '../../../src-shared/domain/draft';
import type { Notice } from '../../../src-shared/domain/notice';
import { stealthEdits } from '../../../src-shared/notices/stealth-edits';
import { aDraft, DEED, FERRY_STORY, hashBlocks } from '../../support/a-draft';
import { aNotice } from '../../support/a-notice';

const edited = (change: (text: string) => string): Block[] =>
  FERRY_STORY.map((block) => ({ ...block, text: change(block.text), marks: [] }));

function published(
  blocks: readonly Block[],
  notices: readonly Notice[] = [],
  given: Partial<Draft> = {},
): Draft {
  return aDraft({
    publications: [{ versionId: 'v-1', published: DEED }],
    ...given,
    notices,
    blocks,
    versions: aDraft().versions,
  });
}

const told = (draft: Draft) => stealthEdits(draft).map(({ was, is }) => `${was} → ${is}`);
const corrected = (text: string) => text.replace('1913', '1931');

describe('a stealth edit', () => {
  it('is any change of words after publication that no notice tells of', () => {
    const blocks = edited((text) => corrected(text).replace('Nobody on Holm', 'Hardly anybody on Holm'));
    expect(told(published(blocks))).toEqual(['1913 → 1931', 'Nobody → Hardly anybody']);
  });

  it('is where it says, in both texts', () => {
    const draft = published(edited(corrected));
    const [edit] = stealthEdits(draft);
    expect(storyText(FERRY_STORY).slice(edit!.publishedRange.start, edit!.publishedRange.end)).toBe('1913');
    expect(storyText(draft.blocks).slice(edit!.range.start, edit!.range.end)).toBe('1931');
  });

  it('keeps its key while other words change', () => {
    const key = (draft: Draft) => stealthEdits(draft).find(({ is }) => is === '1931')?.key;
    const later = published(
      edited((text) => corrected(text).replace('The last ferry', 'The very last ferry')),
    );
    expect(key(later)).toBe(key(published(edited(corrected))));
  });

  it('is none before publication, and none in punctuation', () => {
    expect(told(aDraft({ blocks: edited(corrected), versions: aDraft().versions }))).toEqual([]);
    expect(told(published(edited((text) => text.replace('1913,', '1913 –'))))).toEqual([]);
  });

  it('is not forgotten by publishing again', () => {
    const blocks = edited(corrected);
    const second = { ...aDraft().versions[0]!, id: 'v-2', number: 2, blocks, sha256: hashBlocks(blocks) };
    const draft = {
      ...published(blocks),
      versions: [...aDraft().versions, second],
      publications: [
        { versionId: 'v-1', published: DEED },
        { versionId: 'v-2', published: DEED },
      ],
    };
    expect(told(draft)).toEqual(['1913 → 1931']);
  });
});

describe('a notice covers', () => {
  it('the words that it says were wrong, and no others', () => {
    const blocks = edited((text) => corrected(text).replace('60 percent', '90 percent'));
    expect(told(published(blocks, [aNotice()]))).toEqual(['60 → 90']);
  });

  it('nothing before it is approved', () => {
    expect(told(published(edited(corrected), [aNotice({ state: 'drafted' })]))).toEqual(['1913 → 1931']);
  });

  it('no other fact than the one that it says is right', () => {
    const blocks = edited((text) => text.replace('1913', '1930'));
    expect(told(published(blocks, [aNotice()]))).toEqual(['1913 → 1930']);
  });

  it('what it says is right in the same sentence, but not what it keeps to itself', () => {
    const blocks = edited((text) => corrected(text).replace('The boat was', 'The wooden boat was'));
    expect(told(published(blocks, [aNotice()]))).toEqual([' → wooden']);
    const says = aNotice({ right: 'The wooden boat was built in 1931.' });
    expect(told(published(blocks, [says]))).toEqual([]);
  });

  it('what a clarification adds', () => {
    const blocks = edited((text) => text.replace('60 percent.', '60 percent of the building costs.'));
    const clarification = aNotice({
      kind: 'clarification',
      wrong: 'The county pays 60 percent.',
      right: 'The county pays 60 percent of the building costs.',
    });
    expect(told(published(blocks, [clarification]))).toEqual([]);
  });

  it('as an update what was added meanwhile, and nothing that was taken out', () => {
    const added = [
      ...edited((text) => text.replace('very ', '')),
      { kind: 'paragraph' as const, text: 'The county declined to comment on Friday.', marks: [] },
    ];
    const update = aNotice({
      kind: 'update',
      wrong: '',
      right: '',
      text: 'This story has been updated with the county’s answer.',
      before: { versionId: 'v-1', sha256: '' },
    });
    expect(told(published(added, [update]))).toEqual([]);
    expect(
      told(
        published(
          added.map((block) => ({ ...block, text: block.text.replace('“Not one.”', '') })),
          [update],
        ),
      ),
    ).toEqual(['Not one → ']);
  });

  it('as a retraction everything', () => {
    expect(
      told(
        published(
          edited(() => 'Gone.'),
          [aNotice({ kind: 'retraction', wrong: '' })],
        ),
      ),
    ).toEqual([]);
  });

  it('by its anchor the words that were marked, whichever occurrence', () => {
    const text = storyText(FERRY_STORY);
    const start = text.indexOf('60 percent');
    const notice = aNotice({
      wrong: '60 percent',
      right: '70 percent',
      anchor: anchorAt(text, { start, end: start + 10 }),
    });
    expect(
      told(
        published(
          edited((words) => words.replace('60', '70')),
          [notice],
        ),
      ),
    ).toEqual([]);
  });
});

describe('no single changed word', () => {
  it('gets by unseen in a published story', () => {
    const text = storyText(FERRY_STORY);
    const wordsOf = [...text.matchAll(/\p{L}{4,}/gu)];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: wordsOf.length - 1 }), (index) => {
        const at = wordsOf[index]!.index;
        let offset = 0;
        const blocks = FERRY_STORY.map((block) => {
          const local = at - offset;
          offset += block.text.length + 2;
          const inside = local >= 0 && local < block.text.length;
          return inside
            ? { ...block, text: `${block.text.slice(0, local)}X${block.text.slice(local)}`, marks: [] }
            : block;
        });
        expect(stealthEdits(published(blocks))).toHaveLength(1);
      }),
    );
  });
});
