import { lineage } from '../html/dom';
import { kinOf } from './kin';
import { ownGround } from './own-ground';
import type { PageBlock, PageBlocks } from './page-block';
import { wordsOnly } from './readability-ground';
import { countWords } from '../../../src-shared/text/count-words';

/** What is known, before any element is judged, about which blocks are the story. */
export interface Ground {
  readonly kind: 'jsonLd' | 'readability' | 'own' | 'none';
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
/** Readability that sees less than this share of the page's main running text has taken the wrong part of it. */
const ENOUGH_OF_OWN = 0.4;
const CLEARLY_MORE = 2.5;

/**
 * The story's text as the page gives it to machines, together with Readability's view. Where the first holds
 * nearly all of the second, it alone counts: it is the newsroom's own. Where Readability sees nothing, or
 * another part of the page, the running text that nothing speaks against counts instead.
 */
export function groundOf(
  page: PageBlocks,
  articleBody: string | undefined,
  readability: (text: string) => boolean,
): Ground {
  const { blocks } = page;
  const seen = withKin(page, seenBlocks(page, readability));
  const sees = (block: PageBlock): boolean => seen.has(block);
  const told =
    articleBody && countWords(articleBody) >= ENOUGH_WORDS ? toldBlocks(blocks, articleBody) : null;
  if (told && wordsOf(told) >= wordsOf(seen) * ENOUGH_OF_SEEN) {
    return { kind: 'jsonLd', has: (block) => told.has(block), sees, isWhole: true };
  }
  const own = ownGround(page);
  const shared = [...own].filter((block) => seen.has(block));
  const misses = wordsOf(shared) < wordsOf(own) * ENOUGH_OF_OWN;
  const seenProse = [...seen].filter((block) => block.isProse);
  if (misses && wordsOf(own) > wordsOf(seenProse) * CLEARLY_MORE) {
    return { kind: 'own', has: (block) => own.has(block), sees: (block) => own.has(block), isWhole: false };
  }
  const known = new Set([...seen, ...(told ?? [])]);
  return {
    kind: known.size > 0 ? 'readability' : 'none',
    has: (block) => known.has(block),
    sees,
    isWhole: false,
  };
}

/** Readability at times takes the terms of a consent window for the story. */
function seenBlocks({ blocks, hintOf }: PageBlocks, readability: (text: string) => boolean): Set<PageBlock> {
  const isConsent = ({ element }: PageBlock): boolean =>
    [...lineage(element)].some((at) => at.localName !== 'body' && hintOf(at) === 'consent');
  return new Set(blocks.filter((block) => readability(block.text) && !isConsent(block)));
}

function withKin(page: PageBlocks, known: Set<PageBlock>): Set<PageBlock> {
  return new Set([...known, ...kinOf(page, known)]);
}

function wordsOf(blocks: Iterable<PageBlock>): number {
  return [...blocks].reduce((sum, block) => sum + block.words, 0);
}

/** The blocks whose words stand in the told text; `null` where the page does not show that text. */
function toldBlocks(blocks: readonly PageBlock[], articleBody: string): ReadonlySet<PageBlock> | null {
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
    .replace(/&amp;/g, '&')
    .replace(/&#?\w{2,8};/g, ' ');
}
