import { readNotice, readNoticeLabel } from '../../../src-shared/notices/read-notices';
import { countWords } from '../../../src-shared/text/count-words';
import type { DomElement } from '../html/dom';
import { lineage } from '../html/dom';
import type { LeftOutReason, Reasons } from './left-out-reason';
import type { PageBlock, PageBlocks } from './page-block';

/** What readers say, what other stories say and what is sold is never this story's notice. */
const NEVER: ReadonlySet<LeftOutReason> = new Set([
  'comments',
  'related',
  'otherStory',
  'newsletter',
  'advertisement',
  'consent',
  'navigation',
]);
const LEAST_WORDS = 6;
const MOST_WORDS = 250;

/**
 * Brings the page's own notices back in, whatever box they stand in: a correction in a footer or an aside is
 * part of what was published. `finishDraft` takes them out of the body and enters them as notices.
 */
export function keepNotices(page: PageBlocks, reasons: Reasons): Reasons {
  const { blocks } = page;
  const first = reasons.findIndex((reason) => reason === null);
  if (first < 0) return reasons;
  const out = [...reasons];
  const around = new Set(lineage(blocks[first]!.element));
  const isElsewhere = (block: PageBlock): boolean => standsElsewhere(page, block, around);
  for (const [at, block] of blocks.entries()) {
    if (isElsewhere(block)) continue;
    if (isNotice(block.text)) out[at] = null;
    const next = blocks[at + 1];
    if (next && isLabelFor(block, next) && !isElsewhere(next)) out[at] = out[at + 1] = null;
  }
  return out;
}

function isNotice(text: string): boolean {
  const notice = readNotice(text);
  if (!notice) return false;
  const words = countWords(text);
  // `Updated: 3 June 2024, 14:02` is a time stamp
  return words >= LEAST_WORDS && words <= MOST_WORDS && !(notice.kind === 'update' && isStamp(notice.text));
}

function isStamp(text: string): boolean {
  return !/\p{Ll}{3,}\s+\p{Ll}{2,}\s+\p{Ll}{2,}/u.test(text);
}

/** `Correction` on a line of its own, and the sentence under it. */
function isLabelFor({ text }: PageBlock, next: PageBlock): boolean {
  const label = readNoticeLabel(text);
  return label !== null && label.kind !== 'update' && next.words >= LEAST_WORDS && next.words <= MOST_WORDS;
}

function standsElsewhere({ hintOf }: PageBlocks, block: PageBlock, around: ReadonlySet<DomElement>): boolean {
  for (const element of lineage(block.element)) {
    if (around.has(element)) return false;
    const hint = hintOf(element);
    if (hint !== null && NEVER.has(hint)) return true;
  }
  return false;
}
