import { lineage, type DomElement } from '../html/dom';
import type { Ground } from './ground';
import type { Reasons } from './left-out-reason';
import type { PageBlock } from './page-block';

const LARGEST_BOX_WORDS = 90;
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
    if (reason !== null || ground.has(block)) return reason;
    return boxesOf(block).some((box) => isTeaser(within.get(box) ?? [], block, ground)) ? 'related' : null;
  });
}

function listOf(within: Map<DomElement, PageBlock[]>, element: DomElement): PageBlock[] {
  const list = within.get(element) ?? [];
  within.set(element, list);
  return list;
}

function boxesOf({ element }: PageBlock): DomElement[] {
  return [...lineage(element)].slice(1, 1 + HIGHEST);
}

function isTeaser(box: readonly PageBlock[], block: PageBlock, ground: Ground): boolean {
  const words = box.reduce((sum, { words: own }) => sum + own, 0);
  if (words > LARGEST_BOX_WORDS || box.some((other) => ground.has(other) && other.isProse)) return false;
  return box.some(
    (other) => other !== block && other.linkShare > NEARLY_ALL && other.words >= LEAST_LINK_WORDS,
  );
}
