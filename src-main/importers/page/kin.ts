import { lineage, type DomElement } from '../html/dom';
import type { PageBlock, PageBlocks } from './page-block';

const MOST_LINKED = 0.5;
const ENOUGH_KIN = 2;

/**
 * Paragraphs that are built like those of the story and stand outside of what was seen of it: a page whose body
 * is cut into several boxes. Only names that a site gave count, since bare paragraphs stand everywhere.
 */
export function kinOf(page: PageBlocks, known: ReadonlySet<PageBlock>): ReadonlySet<PageBlock> {
  const counts = new Map<string, number>();
  for (const block of known) {
    const key = block.isProse && block.kind !== 'listItem' ? buildOf(block) : null;
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const around = new Set([...known].flatMap(({ element }) => [...lineage(element)].slice(1)));
  const isKin = (block: PageBlock): boolean =>
    block.isProse &&
    block.linkShare < MOST_LINKED &&
    (counts.get(buildOf(block) ?? '') ?? 0) >= ENOUGH_KIN &&
    !speaksAgainst(page, block, around);
  return new Set(page.blocks.filter((block) => !known.has(block) && isKin(block)));
}

/** Tag and names of the block and of what it stands in; `null` where neither has a name. */
function buildOf({ element }: PageBlock): string | null {
  const [own, parent] = [signature(element), element.parentElement ? signature(element.parentElement) : ''];
  return own.includes('.') || parent.includes('.') ? `${own} < ${parent}` : null;
}

/** Names with many digits are made for one element alone. */
function signature(element: DomElement): string {
  const names = (element.getAttribute('class') ?? '')
    .split(/\s+/)
    .filter((name) => name !== '' && !/\d.*\d.*\d/.test(name))
    .sort();
  return [element.localName, ...names].join('.');
}

function speaksAgainst(
  { hintOf }: PageBlocks,
  { element }: PageBlock,
  around: ReadonlySet<DomElement>,
): boolean {
  for (const at of lineage(element)) {
    if (around.has(at)) return false;
    if (hintOf(at) !== null) return true;
  }
  return false;
}
