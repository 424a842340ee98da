import type { BodyRange } from '../../../src-shared/domain/import-options';
import type { ImportReportItem } from '../../../src-shared/domain/import-report';
import type { ImportedPage } from '../../../src-shared/domain/imported';
import { type SaidSentence, say } from '../../../src-shared/words/say';
import { reportItem, sampleOf } from '../report-items';
import type { Reasons } from './left-out-reason';
import type { PageLine } from './page-block';

/** The body of a page as it is taken, with what a preview needs to change it. */
export interface PageBody {
  readonly reasons: Reasons;
  readonly page: ImportedPage;
  readonly items: readonly ImportReportItem[];
}

/**
 * Where the body begins and ends. What a person wished for wins: within it only what stands in a box of its own
 * is left out, and nothing outside of it comes in.
 */
export function bodyOf(
  blocks: readonly PageLine[],
  chosen: Reasons,
  wished: BodyRange | undefined,
): PageBody {
  const found = { begin: chosen.indexOf(null), end: chosen.lastIndexOf(null) + 1 };
  const range = wished ? within(wished, blocks.length) : { begin: Math.max(found.begin, 0), end: found.end };
  const reasons = wished ? asWished(chosen, range, found) : chosen;
  const leftOut = reasons.flatMap((reason, at) =>
    reason !== null && at >= range.begin && at < range.end ? [at] : [],
  );
  const doubts = wished
    ? { begin: null, end: null }
    : { begin: doubtBefore(blocks, reasons, range), end: doubtAfter(blocks, reasons, range) };
  return {
    reasons,
    page: {
      blocks: blocks.map(({ kind, text, marks }) => ({ kind, text, marks })),
      body: range,
      leftOut,
      beginIsSure: doubts.begin === null,
      endIsSure: doubts.end === null,
    },
    items: wished ? [reportItem('decided', say('draftReports.bodyAsSaid'))] : doubtItems(doubts),
  };
}

function within({ begin, end }: BodyRange, length: number): BodyRange {
  const from = Math.min(Math.max(begin, 0), length);
  return { begin: from, end: Math.min(Math.max(end, from), length) };
}

/** What a person takes in beyond what was found comes in whole; within it the boxes stay out. */
function asWished(chosen: Reasons, { begin, end }: BodyRange, found: BodyRange): Reasons {
  return chosen.map((reason, at) => {
    if (at < begin || at >= end) return reason ?? 'outside';
    const isNew = at < found.begin || at >= found.end;
    return isNew || reason === 'outside' || reason === 'header' ? null : reason;
  });
}

/** How far a reader's eye goes to see whether the story goes on there. */
const NEAR = 6;
const DOUBTFUL_WORDS = 18;

/** Running text just above the body that nothing but its place speaks against. */
function doubtBefore(blocks: readonly PageLine[], reasons: Reasons, { begin }: BodyRange): PageLine | null {
  return near(blocks.slice(Math.max(0, begin - NEAR), begin).reverse(), reasons);
}

function doubtAfter(blocks: readonly PageLine[], reasons: Reasons, { end }: BodyRange): PageLine | null {
  return near(blocks.slice(end, end + NEAR), reasons);
}

function near(blocks: readonly PageLine[], reasons: Reasons): PageLine | null {
  for (const block of blocks) {
    const reason = reasons[block.index];
    if (reason !== 'outside') continue;
    if (block.isProse && block.words >= DOUBTFUL_WORDS && block.linkShare < 0.3) return block;
  }
  return null;
}

function doubtItems(doubts: { begin: PageLine | null; end: PageLine | null }): ImportReportItem[] {
  const item = (sentence: SaidSentence, block: PageLine | null): ImportReportItem[] =>
    block === null
      ? []
      : [
          reportItem('notUnderstood', sentence, {
            sample: sampleOf(block.text),
          }),
        ];
  return [
    ...item(say('draftReports.bodyBeginUnsure'), doubts.begin),
    ...item(say('draftReports.bodyEndUnsure'), doubts.end),
  ];
}
