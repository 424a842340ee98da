import type { Block } from '../../../src-shared/domain/block';
import { countWords } from '../../../src-shared/text/count-words';
import { lineage, type DomDocument, type DomElement } from '../html/dom';
import { htmlBlocks, type HtmlBlock } from '../html/html-blocks';
import { hostOf } from './host-of';
import { boilerplateOf, type Boilerplate } from './element-hints';

/** One line or paragraph of a page, and what its words alone say about it. */
export interface PageLine extends Block {
  readonly index: number;
  readonly words: number;
  /** The share of its characters that are links, 0 to 1. */
  readonly linkShare: number;
  /** A sentence or more of running text. */
  readonly isProse: boolean;
}

/** One block of a page with what speaks for and against it. */
export interface PageBlock extends PageLine, HtmlBlock {}

/** A page's blocks, and what its elements are, looked up once each. */
export interface PageBlocks {
  readonly blocks: readonly PageBlock[];
  /** The host of the page's own address, where it tells it. */
  readonly site?: string;
  hintOf(element: DomElement): Boilerplate | null;
}

const PROSE_WORDS = 12;
/** So many words in a row are running text, also where a script has no full stops. */
const CLEARLY_PROSE = 40;
const MOST_LINKED = 0.6;

/** Reads all that can be seen on a page. */
export function readPageBlocks(document: DomDocument, base: string | undefined): PageBlocks {
  const hints = new Map<DomElement, Boilerplate | null>();
  const hintOf = (element: DomElement): Boilerplate | null => {
    const known = hints.get(element);
    if (known !== undefined) return known;
    const hint = boilerplateOf(element);
    hints.set(element, hint);
    return hint;
  };
  const blocks = htmlBlocks(document.body, { base: base ?? NOWHERE }).map(pageBlock);
  return { blocks: base ? blocks : blocks.map(withoutNowhere), hintOf, ...(base && { site: hostOf(base) }) };
}

/** A page that does not tell its address has links all the same; they count, and lead nowhere. */
const NOWHERE = 'https://address-not-known.invalid/';

function withoutNowhere(block: PageBlock): PageBlock {
  const marks = block.marks.filter((mark) => mark.kind !== 'link' || !mark.href.startsWith(NOWHERE));
  return marks.length === block.marks.length ? block : { ...block, marks };
}

function pageBlock(block: HtmlBlock, index: number): PageBlock {
  return { ...block, ...pageLine(block, index) };
}

/** Counts what a line's words say about it. */
export function pageLine(block: Block, index: number): PageLine {
  const words = countWords(block.text);
  const linkShare = linkedShare(block);
  const isProse =
    words >= PROSE_WORDS &&
    linkShare <= MOST_LINKED &&
    (words >= CLEARLY_PROSE || isClosed(block.text, /[\p{STerm}…:]$/u) || /[,;].*\s/u.test(block.text));
  const { kind, text, marks } = block;
  return { kind, text, marks, index, words, linkShare, isProse };
}

/** Whether a line ends as a sentence does, in any script; closing quotation marks and brackets may follow. */
export function isClosed(text: string, end = /[\p{STerm}…]$/u): boolean {
  return end.test(text.trimEnd().replace(/["”’»)\]]+$/u, ''));
}

function linkedShare({ text, marks }: Block): number {
  const linked = marks.reduce((sum, mark) => sum + (mark.kind === 'link' ? mark.end - mark.start : 0), 0);
  return text.length === 0 ? 0 : Math.min(1, linked / text.length);
}

/** The innermost element that holds at least `share` of the weight of the blocks. */
export function heartOf(
  blocks: readonly PageBlock[],
  share: number,
  weigh: (block: PageBlock) => number,
): DomElement | null {
  const weights = elementWeights(blocks, weigh);
  const total = blocks.reduce((sum, block) => sum + weigh(block), 0);
  if (total === 0) return null;
  const heavy = [...weights].filter(([, weight]) => weight >= total * share);
  return (
    heavy.map(([element]) => ({ element, depth: depthOf(element) })).sort((a, b) => b.depth - a.depth)[0]
      ?.element ?? null
  );
}

function depthOf(element: DomElement): number {
  return [...lineage(element)].length;
}

/** How much weight every element holds, itself and all within it. */
export function elementWeights(
  blocks: readonly PageBlock[],
  weigh: (block: PageBlock) => number,
): ReadonlyMap<DomElement, number> {
  const weights = new Map<DomElement, number>();
  for (const block of blocks) {
    const weight = weigh(block);
    if (weight === 0) continue;
    for (const element of lineage(block.element)) weights.set(element, (weights.get(element) ?? 0) + weight);
  }
  return weights;
}
