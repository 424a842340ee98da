import type { Ground } from './ground';
import type { Reasons } from './left-out-reason';
import type { PageBlock } from './page-block';

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
  const end = endOfRow(kept.slice(kept.indexOf(last)));
  return reasons.map((reason, at) => reason ?? (at < first.index || at > end.index ? 'outside' : null));
}

function isSentence({ text, words }: PageBlock): boolean {
  return words >= LONG_WORDS || (words >= SENTENCE_WORDS && /[.!?…:。！？।]["”’»)\]]*$/u.test(text));
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

/** How far paragraphs, listings or items go on that are children of the same element as the first of them. */
function endOfRow(blocks: readonly PageBlock[]): PageBlock {
  const [last, ...after] = blocks;
  let end = last!;
  for (const block of after) {
    if (isInRow(block, last!)) end = block;
    else if (block.kind !== 'heading') break;
  }
  return end;
}

function isInRow(block: PageBlock, other: PageBlock): boolean {
  const [element, beside] = [block.element, other.element];
  const siblings = element !== beside && element.parentElement === beside.parentElement;
  const isAlike = element.localName === beside.localName || element.localName === 'pre';
  return siblings && isAlike && block.linkShare < 0.5;
}
