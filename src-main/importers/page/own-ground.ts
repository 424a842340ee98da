import { lineage, type DomElement } from '../html/dom';
import type { Boilerplate } from './element-hints';
import { elementWeights, type PageBlock, type PageBlocks } from './page-block';

/** An element that holds this share of the page's running text is not what its name says. */
const TOO_MUCH = 0.3;
const MOST_LINKED = 0.4;
/** However long they are, these are never the story. */
const ALWAYS_MEANT: ReadonlySet<Boilerplate> = new Set(['consent', 'comments']);

/**
 * The longest run of paragraphs that are children of one element and that nothing speaks against. Teasers and
 * comments each stand in a box of their own; a story's paragraphs stand side by side.
 */
export function ownGround({ blocks, hintOf }: PageBlocks): ReadonlySet<PageBlock> {
  const prose = blocks.filter(
    (block) => block.isProse && block.linkShare < MOST_LINKED && block.kind !== 'caption',
  );
  const weights = elementWeights(prose, (block) => block.words);
  const total = prose.reduce((sum, block) => sum + block.words, 0);
  const speaksAgainst = (element: DomElement): boolean => {
    const hint = hintOf(element);
    if (hint === null || hint === 'otherStory') return false;
    const isMeant = ALWAYS_MEANT.has(hint) && element.localName !== 'body' && element.localName !== 'html';
    return isMeant || (weights.get(element) ?? 0) < total * TOO_MUCH;
  };
  const families = new Map<DomElement | null, PageBlock[]>();
  for (const block of prose) {
    if (block.kind === 'listItem' || [...lineage(block.element)].some(speaksAgainst)) continue;
    const parent = block.element.localName === 'p' ? block.element.parentElement : block.element;
    const family = families.get(parent);
    if (family) family.push(block);
    else families.set(parent, [block]);
  }
  const longest = [...families.values()].sort((a, b) => wordsOf(b) - wordsOf(a))[0];
  return new Set(longest ?? []);
}

function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}
