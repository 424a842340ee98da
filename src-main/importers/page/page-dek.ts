import { lineage, type DomElement } from '../html/dom';
import type { Reasons } from './left-out-reason';
import type { PageMetadata } from './metadata/read-metadata';
import type { PageBlock, PageBlocks } from './page-block';
import { wordsOnly } from './readability-ground';
import { namesOf } from './element-hints';
import { countWords } from '../../../src-shared/text/count-words';

const MOST_WORDS = 80;
const LEAST_WORDS = 4;
const FARTHEST = 25;
const NAMES =
  /(?:^|[ -])(?:de[ck]k?|standfirst|strapline|ingress|chapo|vorspann|sub-?title|sub-?head(?:line|er)?|sub-?hed|summary|lead-in|article-lead|abstract)(?=$|[ -])/;

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
  const named = above.findLast(
    (block) =>
      isNamed(block) && block.index >= first - FARTHEST && !isFirstParagraph(block, blocks[block.index + 1]),
  );
  return (repeated ?? named ?? placed(above, blocks, reasons, headline))?.index ?? null;
}

const RIGHT_BELOW = 3;
const LEAST_PLACED_WORDS = 8;

/** A sentence right under the headline, before anything else, that is not yet the body. */
function placed(
  above: readonly PageBlock[],
  blocks: readonly PageBlock[],
  reasons: Reasons,
  headline: string,
): PageBlock | undefined {
  const title = blocks.findLast(
    ({ text, index }) =>
      index <= (above.at(-1)?.index ?? -1) && headline !== '' && wordsOnly(text) === headline,
  );
  if (!title) return undefined;
  return above.find(
    ({ index, words, isProse, kind, element }) =>
      index > title.index &&
      index <= title.index + RIGHT_BELOW &&
      words >= LEAST_PLACED_WORDS &&
      (isProse || kind === 'heading') &&
      (reasons[index] === 'outside' ||
        reasons[index] === 'header' ||
        (reasons[index] === 'related' && headerOf(element)?.contains(title.element) === true)),
  );
}

function headerOf(element: DomElement): DomElement | undefined {
  return [...lineage(element)].find(({ localName }) => localName === 'header');
}

function mayBeDek({ kind, words, text, linkShare }: PageBlock, headline: string): boolean {
  if (kind === 'listItem' || kind === 'caption' || linkShare > 0.5) return false;
  return words >= LEAST_WORDS && words <= MOST_WORDS && wordsOnly(text) !== headline;
}

/** `summary` and the like on a paragraph in one row with the story's is said of its first paragraph. */
function isFirstParagraph({ element }: PageBlock, next: PageBlock | undefined): boolean {
  if (element.localName !== 'p' || next?.element.localName !== 'p' || !next.isProse) return false;
  return element.parentElement === next.element.parentElement && VAGUE_NAMES.test(namesOf(element));
}

const VAGUE_NAMES = /(?:^|[ -])(?:summary|abstract|lead-in|article-lead)(?=$|[ -])/;

function isNamed({ element }: PageBlock): boolean {
  for (const at of lineage(element)) {
    if (at.localName === 'article' || at.localName === 'main' || at.localName === 'body') return false;
    if (NAMES.test(namesOf(at))) return countWords(at.textContent ?? '') <= MOST_WORDS;
  }
  return false;
}
