import { wordCount, type PageBlock } from './page-block';
import { wordsOnly } from './readability-ground';

/** What is known from elsewhere about which blocks are the story. */
export interface Ground {
  readonly kind: 'jsonLd' | 'readability' | 'none';
  has(block: PageBlock): boolean;
  /** Readability's view alone. */
  sees(block: PageBlock): boolean;
  /** True where the page itself gives the story's whole text, so that what is not in it is doubtful. */
  readonly isWhole: boolean;
}

const TELLING_LENGTH = 12;
const ENOUGH_WORDS = 60;
const LEAST_SHOWN = 0.5;
const ENOUGH_OF_SEEN = 0.7;

/**
 * The story's text as the page gives it to machines, together with Readability's view. Where the first holds
 * nearly all of the second, it alone counts: it is the newsroom's own.
 */
export function groundOf(
  blocks: readonly PageBlock[],
  articleBody: string | undefined,
  readability: (text: string) => boolean,
): Ground {
  const seen = new Set(blocks.filter((block) => readability(block.text)));
  const sees = (block: PageBlock): boolean => seen.has(block);
  const told =
    articleBody && wordCount(articleBody) >= ENOUGH_WORDS ? jsonLdGround(blocks, articleBody) : null;
  if (told && wordsOf(told) >= wordsOf(seen) * ENOUGH_OF_SEEN) {
    return { kind: 'jsonLd', has: (block) => told.has(block), sees, isWhole: true };
  }
  const known = new Set([...seen, ...(told ?? [])]);
  return {
    kind: known.size > 0 ? 'readability' : 'none',
    has: (block) => known.has(block),
    sees,
    isWhole: false,
  };
}

function wordsOf(blocks: Iterable<PageBlock>): number {
  return [...blocks].reduce((sum, block) => sum + block.words, 0);
}

/** The blocks whose words stand in the told text; `null` where the page does not show that text. */
function jsonLdGround(blocks: readonly PageBlock[], articleBody: string): Set<PageBlock> | null {
  const text = wordsOnly(withoutTags(articleBody));
  const known = new Set<PageBlock>();
  let found = 0;
  for (const block of blocks) {
    const own = wordsOnly(block.text);
    if (own.length < TELLING_LENGTH || !text.includes(own)) continue;
    known.add(block);
    found += own.length;
  }
  return found < text.length * LEAST_SHOWN ? null : known;
}

function withoutTags(text: string): string {
  return text
    .replace(/<[^>]{1,300}>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:rsquo|#8217|#39|apos);/g, '’')
    .replace(/&#?\w{2,8};/g, ' ');
}
