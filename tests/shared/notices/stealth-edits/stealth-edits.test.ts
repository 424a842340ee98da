import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt } from '../../../../src-shared/domain/anchor';
import { storyText, type Block } from '../../../../src-shared/domain/block';
import type { Draft } from '../../../../src-shared/domain/draft';
import type { Notice } from '../../../../src-shared/domain/notice';
import { stealthEdits } from '../../../../src-shared/notices/stealth-edits/stealth-edits';
import { aDraft, DEED, FERRY_STORY, hashBlocks } from '../../../support/a-draft';
import { aNotice } from '../../../support/a-notice';

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

describe('from the first publication on, each text that readers were given', () => {
  const HOURS = Array.from({ length: 9 }, (_, hour) => `2024-05-15T0${hour + 1}:00:00.000Z`);

  /** A story whose text was given to readers again and again, by a publication or with a notice. */
  function story(
    steps: readonly { readonly text?: (text: string) => string; readonly notice?: Partial<Notice> }[],
  ) {
    let blocks: readonly Block[] = FERRY_STORY;
    let draft = { ...aDraft(), notices: [] as readonly Notice[] };
    for (const [index, { text = (words: string) => words, notice }] of steps.entries()) {
      blocks = blocks.map((block) => ({ ...block, text: text(block.text), marks: [] }));
      const version = {
        ...aDraft().versions[0]!,
        id: `v-${index + 1}`,
        number: index + 1,
        blocks,
        sha256: hashBlocks(blocks),
      };
      const published = { ...DEED, at: HOURS[index]! };
      draft = {
        ...draft,
        blocks,
        versions: index === 0 ? [version] : [...draft.versions, version],
        publications: notice
          ? draft.publications
          : [...draft.publications, { versionId: version.id, published }],
        notices: notice
          ? [
              ...draft.notices,
              aNotice({
                id: `n-${index}`,
                before: { versionId: `v-${index}`, sha256: '' },
                after: { versionId: version.id, sha256: version.sha256 },
                published,
                ...notice,
              }),
            ]
          : draft.notices,
      };
    }
    const now = (change: (text: string) => string): Draft => ({
      ...draft,
      blocks: draft.blocks.map((block) => ({ ...block, text: change(block.text), marks: [] })),
    });
    return { draft, now };
  }
  const FIRST = {};
  const CORRECTED = { text: corrected, notice: {} };
  const AGAIN = {};

  it('is held against the one before: corrected, published again, and quietly changed, it alarms once', () => {
    const { draft, now } = story([FIRST, CORRECTED, AGAIN]);
    expect(told(draft)).toEqual([]);
    const changed = now((text) => text.replace('60 percent', '90 percent'));
    expect(told(changed)).toEqual(['60 → 90']);
    const covering = aNotice({
      id: 'n-9',
      state: 'approved',
      wrong: '60 percent',
      right: '90 percent',
      text: 'It pays 90 percent.',
    });
    expect(told({ ...changed, notices: [...changed.notices, covering] })).toEqual([]);
  });

  it.each([
    ['the wrong words are put back', (text: string) => text.replace('1931', '1913'), '1931 → 1913'],
    ['another wrong fact takes their place', (text: string) => text.replace('1931', '1930'), '1931 → 1930'],
    ['the words that were right go', (text: string) => text.replace('in 1931', ''), 'in 1931 → '],
  ])('is what a correction made of it: where %s, it alarms', (_what, change, edit) => {
    expect(told(story([FIRST, CORRECTED]).now(change))).toEqual([edit]);
  });

  it('keeps a quiet edit in memory when it is published again, with a notice of something else or without', () => {
    const quiet = (text: string) => text.replace('60 percent', '90 percent');
    expect(told(story([FIRST, { text: quiet }]).draft)).toEqual(['60 → 90']);
    expect(told(story([FIRST, { text: (words) => quiet(corrected(words)), notice: {} }]).draft)).toEqual([
      '60 → 90',
    ]);
    expect(told(story([FIRST, { text: quiet }, CORRECTED, AGAIN]).draft)).toEqual(['60 → 90']);
  });

  it('makes a quiet edit good where its words were put back or were changed again with a notice', () => {
    const quiet = (text: string) => text.replace('60 percent', '90 percent');
    const back = (text: string) => text.replace('90 percent', '60 percent');
    expect(told(story([FIRST, { text: quiet }, { text: back }]).draft)).toEqual(['90 → 60']);
    const right = (text: string) => text.replace('90 percent', '70 percent');
    const notice = {
      wrong: '90 percent',
      right: 'The county pays 70 percent.',
      text: 'The county pays 70 percent.',
    };
    expect(told(story([FIRST, { text: quiet }, { text: right, notice }]).draft)).toEqual([]);
  });

  it('lets a text change follow its notice', () => {
    expect(told(story([FIRST, { notice: {} }]).now(corrected))).toEqual([]);
    expect(told(story([FIRST, { notice: {} }]).now((text) => text.replace('1913', '1930')))).toEqual([
      '1913 → 1930',
    ]);
  });

  it('says where the words stand now, whatever moved since', () => {
    const quiet = (text: string) => text.replace('60 percent', '90 percent');
    const { now } = story([FIRST, { text: quiet }]);
    const draft = now((text) => text.replace('The boat was', 'The good old boat was'));
    const [edit] = stealthEdits(draft).filter(({ is }) => is === '90');
    expect(storyText(draft.blocks).slice(edit!.range.start, edit!.range.end)).toBe('90');
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
