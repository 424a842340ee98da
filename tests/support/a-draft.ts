import { createHash } from 'node:crypto';
import { anchorAt } from '../../src-shared/domain/anchor';
import { storyText, type Block, type BlockKind, type Mark } from '../../src-shared/domain/block';
import { canonicalJson } from '../../src-shared/domain/canonical-json';
import type { Claim } from '../../src-shared/domain/claim';
import type { Draft } from '../../src-shared/domain/draft';
import type { Deed } from '../../src-shared/domain/instant';

/** What the desk's fictional people did, at a moment that never changes. */
export const DEED: Deed = { by: 'Ines Okonkwo', at: '2024-05-14T09:30:00.000Z' };

/** A block of a kind; `**strong**` and `*emphasis*` in the text become marks. */
export function aBlock(kind: BlockKind, written: string): Block {
  let text = '';
  const marks: Mark[] = [];
  for (const piece of written.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)) {
    const strong = /^\*\*(.+)\*\*$/.exec(piece);
    const emphasis = strong ? null : /^\*(.+)\*$/.exec(piece);
    const words = strong?.[1] ?? emphasis?.[1] ?? piece;
    if (strong) marks.push({ kind: 'strong', start: text.length, end: text.length + words.length });
    if (emphasis) marks.push({ kind: 'emphasis', start: text.length, end: text.length + words.length });
    text += words;
  }
  return { kind, text, marks };
}

/** A story about a ferry, short enough to read in a test. */
export const FERRY_STORY: readonly Block[] = [
  aBlock('headline', 'The last ferry leaves Holm at dusk'),
  aBlock('dek', 'For 41 years one family has rowed the island’s post.'),
  aBlock('paragraph', 'The boat was built in 1913, and Berit Sand has steered it since 1983.'),
  aBlock('paragraph', '“We never lost a letter,” Sand said. “Not **one**.”'),
  aBlock('heading', 'A bridge is coming'),
  aBlock('quotation', 'The bridge will be opened when the bridge is finished.'),
  aBlock('listItem', 'The county pays 60 percent.'),
  aBlock('listItem', 'The island pays *the rest*.'),
  aBlock('paragraph', 'Nobody on Holm expects to cross it before 2031.'),
];

export function hashBlocks(blocks: readonly Block[]): string {
  return createHash('sha256').update(canonicalJson(blocks)).digest('hex');
}

/** A draft of those blocks with one version of them; anything else as given. */
export function aDraft(given: Partial<Draft> = {}): Draft {
  const blocks = given.blocks ?? FERRY_STORY;
  return {
    id: 'd-ferry',
    title: 'Ferry',
    metadata: { byline: 'By Jonas Vik', publishedOn: '2024-05-01', language: 'en' },
    blocks,
    versions: [
      {
        id: 'v-1',
        number: 1,
        name: 'As imported',
        cause: 'import',
        made: DEED,
        blocks,
        sha256: hashBlocks(blocks),
      },
    ],
    claims: [],
    noChecks: [],
    changes: [],
    signOffs: [],
    overrides: [],
    notices: [],
    publications: [],
    exports: [],
    dismissedProposals: [],
    tags: [],
    nextClaimNumber: 1,
    original: null,
    report: { format: 'Plain text', items: [] },
    createdAt: DEED.at,
    updatedAt: DEED.at,
    ...given,
  };
}

/** A claim on the first place where those words stand in the blocks. Throws where they do not. */
export function aClaim(words: string, given: Partial<Claim> = {}, blocks = FERRY_STORY): Claim {
  const text = storyText(blocks);
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the story`);
  return {
    id: `c-${words.slice(0, 12)}`,
    number: 1,
    anchor: anchorAt(text, { start, end: start + words.length }),
    orphan: false,
    kind: 'assertion',
    standing: 'stands',
    legal: false,
    note: '',
    evidence: [],
    comments: [],
    marked: DEED,
    settled: DEED,
    ...given,
  };
}
