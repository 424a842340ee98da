import { lineage } from '../html/dom';
import type { Reasons } from './left-out-reason';
import type { PageBlock } from './page-block';

const NEARLY_ALL = 0.85;
const MOST_LINK_WORDS = 30;
const LONGEST_LIST = 100;

/** Leaves out lines that are a link and nothing else, since they lead away; and a label with the list under it. */
export function leaveOutLinkRuns(blocks: readonly PageBlock[], reasons: Reasons): Reasons {
  const linkLines = reasons.map(
    (reason, at) => reason ?? (isLinkLine(blocks, at) && !isDataCell(blocks[at]!) ? 'related' : null),
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

function leadsAway(block: PageBlock): boolean {
  return block.linkShare > 0.3 && block.words <= MOST_LINK_WORDS && block.kind !== 'quotation';
}

function isLinkLine(blocks: readonly PageBlock[], at: number): boolean {
  const block = blocks[at]!;
  if (block.linkShare <= NEARLY_ALL || block.words > MOST_LINK_WORDS || /[.!?]["”’]?$/.test(block.text)) {
    return false;
  }
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
