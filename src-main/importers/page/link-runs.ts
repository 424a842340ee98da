import { lineage, type DomElement } from '../html/dom';
import type { Reasons } from './left-out-reason';
import { leadsElsewhere } from './off-site';
import { isClosed, type PageBlock, type PageBlocks } from './page-block';

const NEARLY_ALL = 0.85;
const MOST_LINK_WORDS = 30;
const LONGEST_LIST = 100;

/** Leaves out lines that are a link and nothing else, since they lead away; and a label with the list under it. */
export function leaveOutLinkRuns({ blocks, site }: PageBlocks, reasons: Reasons): Reasons {
  const prose = new Set(
    blocks.filter(({ isProse }, at) => isProse && reasons[at] === null).map(({ element }) => rowOf(element)),
  );
  const staysIn = (block: PageBlock): boolean =>
    isDataCell(block) ||
    (prose.has(rowOf(block.element)) && leadsElsewhere(block, site) && !isInList(blocks, block.index));
  const linkLines = reasons.map(
    (reason, at) => reason ?? (isLinkLine(blocks, at) && !staysIn(blocks[at]!) ? 'related' : null),
  );
  const underLabels = leaveOutUnderLabels(blocks, reasons, linkLines);
  return underLabels.map((reason, at) => {
    const labels =
      isLabel(blocks[at]!) &&
      at + 1 < blocks.length &&
      isLinkLine(blocks, at + 1) &&
      underLabels[at + 1] === 'related';
    return reason ?? (labels ? 'related' : null);
  });
}

/** What a label such as `More great stories` stands over: items and short lines, mostly links. */
function leaveOutUnderLabels(blocks: readonly PageBlock[], labels: Reasons, reasons: Reasons): Reasons {
  const out = [...reasons];
  let under: 'any' | 'nothing' = 'nothing';
  for (const [at, block] of blocks.entries()) {
    if (labels[at] === 'related' && isLabel(block)) under = 'any';
    else if (under === 'any' && out[at] === null) {
      if (leadsAway(block)) out[at] = 'related';
      else under = 'nothing';
    }
  }
  return out;
}

const MOST_IN_A_ROW = 2;

/** Three links and more one below the other are a list of what else there is, wherever they lead. */
function isInList(blocks: readonly PageBlock[], at: number): boolean {
  const isLink = (index: number): boolean => index >= 0 && index < blocks.length && isLinkLine(blocks, index);
  let [from, to] = [at, at];
  while (isLink(from - 1)) from -= 1;
  while (isLink(to + 1)) to += 1;
  return to - from >= MOST_IN_A_ROW;
}

const LONGEST_ROW = 240;

/** A linked name in a row of a table with other cells: the row is about it. */
function isDataCell({ element, linkShare }: PageBlock): boolean {
  const row = [...lineage(element)].find(({ localName }) => localName === 'tr');
  const text = row?.textContent ?? '';
  if (!row || text.length > LONGEST_ROW) return false;
  const linked = [...row.querySelectorAll('a')].reduce(
    (sum, link) => sum + (link.textContent ?? '').trim().length,
    0,
  );
  return linkShare > 0 && linked < text.replace(/\s+/g, ' ').trim().length * NEARLY_ALL;
}

/** A sentence with a name in it linked is a sentence. */
function leadsAway(block: PageBlock): boolean {
  if (block.words > MOST_LINK_WORDS || block.kind === 'quotation') return false;
  return block.linkShare > (isClosed(block.text) && block.kind !== 'listItem' ? 0.5 : 0.3);
}

function isLinkLine(blocks: readonly PageBlock[], at: number): boolean {
  const block = blocks[at]!;
  if (block.linkShare <= NEARLY_ALL || block.words > MOST_LINK_WORDS || isClosed(block.text)) return false;
  if (block.kind === 'quotation') return false;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(block.text)) return false;
  if (block.kind === 'heading' && blocks[at + 1]?.isProse) return false;
  return !(block.kind === 'listItem' && isAnnounced(blocks, at));
}

/** A list of links that a sentence announces belongs to the story. */
function isAnnounced(blocks: readonly PageBlock[], at: number): boolean {
  const farthest = Math.max(0, at - LONGEST_LIST);
  const before = blocks.slice(farthest, at).findLast((block) => block.kind !== 'listItem');
  return before !== undefined && before.words > 5 && before.text.endsWith(':');
}

function isLabel({ words, kind, text }: PageBlock): boolean {
  return words <= 8 && kind !== 'listItem' && !/[.!?]$/.test(text);
}

/** What a paragraph or a list stands in, where the story's paragraphs stand side by side. */
function rowOf(element: DomElement): DomElement | null {
  const { parentElement } = element;
  const isItem = element.localName === 'li' && parentElement !== null;
  return isItem ? parentElement.parentElement : parentElement;
}
