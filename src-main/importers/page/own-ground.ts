import { lineage, type DomElement } from '../html/dom';
import type { Boilerplate } from './element-hints';
import { elementWeights, heartOf, type PageBlock, type PageBlocks } from './page-block';

/** An element that holds this share of the page's running text is not what its name says. */
const TOO_MUCH = 0.3;
const HEART_SHARE = 0.6;
const MOST_LINKED = 0.4;

/** All running text that nothing speaks against, around the element that holds most of it. */
export function ownGround({ blocks, hintOf }: PageBlocks): ReadonlySet<PageBlock> {
  const prose = blocks.filter(
    (block) => block.isProse && block.linkShare < MOST_LINKED && block.kind !== 'caption',
  );
  const weights = elementWeights(prose, (block) => block.words);
  const total = prose.reduce((sum, block) => sum + block.words, 0);
  const speaksAgainst = (element: DomElement): Boilerplate | null =>
    (weights.get(element) ?? 0) < total * TOO_MUCH ? hintOf(element) : null;
  const clean = prose.filter((block) => ![...lineage(block.element)].some(speaksAgainst));
  const heart = heartOf(clean, HEART_SHARE, (block) => block.words);
  return new Set(heart ? clean.filter((block) => heart.contains(block.element)) : []);
}
