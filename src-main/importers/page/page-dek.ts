import { lineage } from '../html/dom';
import type { Reasons } from './left-out-reason';
import type { PageMetadata } from './metadata/read-metadata';
import { wordCount, type PageBlock, type PageBlocks } from './page-block';
import { wordsOnly } from './readability-ground';
import { namesOf } from './element-hints';

const MOST_WORDS = 80;
const LEAST_WORDS = 4;
const NAMES =
  /(?:^|[ -])(?:de[ck]k?|standfirst|sub-?title|sub-?head(?:line|er)?|sub-?hed|summary|lead-in|article-lead|abstract)(?=$|[ -])/;

/**
 * Which block is the dek: one above the body that repeats the page's own summary, or that the page calls so.
 * `null` where the page shows none.
 */
export function dekAt({ blocks }: PageBlocks, reasons: Reasons, told: PageMetadata): number | null {
  const first = reasons.indexOf(null);
  if (first < 0) return null;
  const headline = told.headline ? wordsOnly(told.headline) : '';
  const above = blocks.slice(0, first + 1).filter((block) => mayBeDek(block, headline));
  const summary = told.description ? wordsOnly(told.description) : '';
  const repeated = above.find(
    ({ text, index }) => index < first && summary !== '' && wordsOnly(text) === summary,
  );
  const named = above.findLast((block) => isNamed(block) && block.index >= first - 25);
  return (repeated ?? named)?.index ?? null;
}

function mayBeDek({ kind, words, text, linkShare }: PageBlock, headline: string): boolean {
  if (kind === 'listItem' || kind === 'caption' || linkShare > 0.5) return false;
  return words >= LEAST_WORDS && words <= MOST_WORDS && wordsOnly(text) !== headline;
}

function isNamed({ element }: PageBlock): boolean {
  for (const at of lineage(element)) {
    if (at.localName === 'article' || at.localName === 'main' || at.localName === 'body') return false;
    if (NAMES.test(namesOf(at))) return wordCount(at.textContent ?? '') <= MOST_WORDS;
  }
  return false;
}
