import type { Ground } from './ground';
import type { Reasons } from './left-out-reason';
import { readPageFacts } from './copied/page-facts';
import { isClosed, type PageBlock } from './page-block';

const SENTENCE_WORDS = 6;
const LONG_WORDS = 25;
const FARTHEST_KICKER = 6;

/** Leaves out what stands before the first and after the last running text, unless it stands in one row with it. */
export function trimEnds(blocks: readonly PageBlock[], reasons: Reasons, ground: Ground): Reasons {
  const kept = blocks.filter((_, at) => reasons[at] === null);
  const isBody = (block: PageBlock): boolean =>
    isSentence(block) || block.kind === 'quotation' || isSeen(block, ground);
  const first = kept.find((block, at) => isBody(block) && !isKicker(block, kept.slice(at + 1)));
  const last = kept.findLast(isBody);
  if (!first || !last) return reasons;
  const begin = beginOfRow(kept.slice(0, kept.indexOf(first) + 1).reverse());
  const end = endOfRow(kept.slice(kept.indexOf(last)));
  return reasons.map((reason, at) => reason ?? (at < begin.index || at > end.index ? 'outside' : null));
}

function isSentence({ text, words }: PageBlock): boolean {
  return words >= LONG_WORDS || (words >= SENTENCE_WORDS && isClosed(text, /[\p{STerm}…:]$/u));
}

/** A short line above the first sentence that stands in another box than it: what is left of the page's header. */
function isKicker(block: PageBlock, after: readonly PageBlock[]): boolean {
  if (block.kind === 'quotation' || block.kind === 'listItem' || isSentence(block)) return false;
  const sentence = after.find(isSentence);
  if (!sentence || sentence.index - block.index > FARTHEST_KICKER) return false;
  return block.kind === 'heading' || block.element.parentElement !== sentence.element.parentElement;
}

function isSeen(block: PageBlock, ground: Ground): boolean {
  return ground.has(block) && block.words >= SENTENCE_WORDS && !/\d{4}.*\d{1,2}[:h]\d{2}/.test(block.text);
}

const LEAST_LINES = 3;

/** Results or a list of what happened may stand above the first sentence, in one row with it; a byline alone does not. */
function beginOfRow(blocks: readonly PageBlock[]): PageBlock {
  const [first, ...before] = blocks;
  const end = before.findIndex((block) => !isInRow(block, first!) && !isSubhead(block, first!));
  const row = end < 0 ? before : before.slice(0, end);
  const facts = readPageFacts(row).lines;
  const isFact = ({ index }: PageBlock): boolean => facts.has(index);
  if (row.length >= LEAST_LINES && !row.some(isFact)) return row.at(-1)!;
  const short = row.findIndex((block) => isFact(block) || !isShortSentence(block));
  return [first!, ...(short < 0 ? row : row.slice(0, short))].at(-1)!;
}

/** `Nobody answered.` is how a story may begin. */
function isShortSentence({ text, words, linkShare, kind }: PageBlock): boolean {
  if (/^(?:by|von|par|por|di|door)\s/i.test(text)) return false;
  return (
    kind === 'paragraph' &&
    words >= 2 &&
    linkShare < 0.3 &&
    /^[\p{Lu}\p{Lo}“"‘]/u.test(text) &&
    isClosed(text)
  );
}

function isSubhead(block: PageBlock, first: PageBlock): boolean {
  return block.kind === 'heading' && block.element.parentElement === first.element.parentElement;
}

/** How far paragraphs, listings or items go on that are children of the same element as the first of them. */
function endOfRow(blocks: readonly PageBlock[]): PageBlock {
  const [last, ...after] = blocks;
  let end = last!;
  for (const block of after) {
    if (isInRow(block, last!)) end = block;
    else if (block.kind !== 'heading' && !isLinked(block, last!)) break;
  }
  return end;
}

/** A link on a line of its own ends no row: an address between times and prices. */
function isLinked(block: PageBlock, other: PageBlock): boolean {
  return block.linkShare >= 0.5 && block.element.parentElement === other.element.parentElement;
}

function isInRow(block: PageBlock, other: PageBlock): boolean {
  const [element, beside] = [block.element, other.element];
  const siblings = element !== beside && element.parentElement === beside.parentElement;
  const isAlike = element.localName === beside.localName || element.localName === 'pre';
  return siblings && isAlike && block.linkShare < 0.5;
}
