import { storyText, type Block } from '../../src-shared/domain/block';
import type { Instant } from '../../src-shared/domain/instant';
import type { QuoteCheck } from '../../src-shared/domain/quote-check';
import { findQuotation } from '../../src-shared/quotes/find/find-quotation';
import type { InterviewTexts } from '../../src-shared/quotes/find/interview-texts';
import type { QuoteIndex } from '../../src-shared/quotes/index/quote-index';
import { checkQuotation } from '../../src-shared/quotes/judge/check-quotation';
import { readQuotations } from '../../src-shared/quotes/read/read-quotations';

/** What a story is checked against. */
export interface Checking {
  readonly index: QuoteIndex;
  readonly texts: InterviewTexts;
  readonly now: Instant;
  /** Told after each turn how many quotations are checked. */
  readonly progress?: (done: number, total: number) => void;
}

/** So long, in milliseconds, quotations are checked before other work gets a turn. */
const TURN_MS = 12;

/** Checks every quotation of a story, in turns, so that a question asked in between is answered in between. */
export async function checkStory(
  blocks: readonly Block[],
  { index, texts, now, progress }: Checking,
): Promise<readonly QuoteCheck[]> {
  const story = storyText(blocks);
  const quotations = readQuotations(blocks);
  const checks: QuoteCheck[] = [];
  let turn = Date.now();
  for (const quotation of quotations) {
    if (Date.now() - turn > TURN_MS) {
      progress?.(checks.length, quotations.length);
      await new Promise((resolve) => setImmediate(resolve));
      turn = Date.now();
    }
    const found = findQuotation(index, texts, story, quotation.pieces);
    checks.push(checkQuotation({ quotation, storyText: story, found, texts, now }));
  }
  return checks;
}
