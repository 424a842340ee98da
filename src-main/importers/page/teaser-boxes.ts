import { lineage, type DomElement } from '../html/dom';
import type { Ground } from './ground';
import type { Reasons } from './left-out-reason';
import type { PageBlock } from './page-block';

const LARGEST_BOX_WORDS = 90;
const MOST_BOX_BLOCKS = 40;
const LEAST_LINK_WORDS = 3;
const HIGHEST = 4;
const NEARLY_ALL = 0.85;

/**
 * A box inside the story that holds a linked headline and some words under it leads to another story, whatever
 * it is called. Paragraphs that the ground knows are the story's own and stay.
 */
export function leaveOutTeasers(blocks: readonly PageBlock[], reasons: Reasons, ground: Ground): Reasons {
  const within = new Map<DomElement, PageBlock[]>();
  for (const block of blocks) {
    for (const element of boxesOf(block)) listOf(within, element).push(block);
  }
  return reasons.map((reason, at) => {
    const block = blocks[at]!;
    if (reason !== null) return reason;
    const boxes = boxesOf(block).map((box) => within.get(box) ?? []);
    if (ground.has(block)) {
      return ground.kind !== 'jsonLd' && boxes.some((box) => isCard(box, block)) ? 'related' : null;
    }
    return boxes.some((box) => isTeaser(box, block, ground)) ? 'related' : null;
  });
}

function listOf(within: Map<DomElement, PageBlock[]>, element: DomElement): PageBlock[] {
  const list = within.get(element) ?? [];
  within.set(element, list);
  return list;
}

/** A row of a table is no box: a linked name in its first cell leads nowhere else. */
function boxesOf({ element }: PageBlock): DomElement[] {
  return [...lineage(element)].slice(1, 1 + HIGHEST).filter(({ localName }) => !TABLE_PARTS.has(localName));
}

const TABLE_PARTS = new Set(['tr', 'tbody', 'thead', 'table']);

const LARGEST_CARD = { words: 40, blocks: 3 };

/** A linked headline and a sentence under it, and nothing else: a card, even where all else took it for text. */
function isCard(box: readonly PageBlock[], block: PageBlock): boolean {
  if (box.length < 2 || box.length > LARGEST_CARD.blocks) return false;
  const first = box[0]!;
  const words = box.reduce((sum, { words: own }) => sum + own, 0);
  if (words > LARGEST_CARD.words) return false;
  return first.linkShare > NEARLY_ALL && first.words >= LEAST_LINK_WORDS && block.kind !== 'listItem';
}

function isTeaser(box: readonly PageBlock[], block: PageBlock, ground: Ground): boolean {
  if (box.length > MOST_BOX_BLOCKS) return false;
  const words = box.reduce((sum, { words: own }) => sum + own, 0);
  if (words > LARGEST_BOX_WORDS || box.some((other) => ground.has(other) && other.isProse)) return false;
  return box.some(
    (other) => other !== block && other.linkShare > NEARLY_ALL && other.words >= LEAST_LINK_WORDS,
  );
}
