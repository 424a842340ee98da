import type { BodyRange } from '../../../../src-shared/domain/import-options';
import type { LeftOutReason, Reasons } from '../left-out-reason';
import type { PageLine } from '../page-block';
import { isNoticeLine } from './line-reasons';

/** What a line counts for the story: long sentences for it, short lines that are no sentences against it. */
const FURNITURE = -4;
const SHORT_LINE = -6;
const SHORT_SENTENCE = 2;
const SENTENCE_FROM = 10;
const MOST_FOR_ONE = 40;
const ENOUGH_PROSE = 3;
const ENOUGH_WORDS = 120;
/** So long a line is running text even without a full stop. */
const LONG_WORDS = 25;

/**
 * Where the story stands among the lines of a copied page: the stretch in which running text outweighs short
 * lines by most. Comments and the page's foot end it. `null` where there is no running text.
 */
export function storyRange(lines: readonly PageLine[], reasons: Reasons): BodyRange | null {
  const end = hardEnd(lines, reasons);
  let best: (BodyRange & { readonly sum: number }) | null = null;
  let begin = 0;
  let sum = 0;
  for (let at = 0; at < end; at += 1) {
    sum += weightOf(lines[at]!, reasons[at] ?? null);
    if (sum <= 0) {
      sum = 0;
      begin = at + 1;
    } else if (!best || sum > best.sum) {
      best = { begin, end: at + 1, sum };
    }
  }
  if (!best) return null;
  const longer = endWithRuns(lines, reasons, best.end, end);
  return { begin: beginWithSentence(lines, best), end: endWithShortLines(lines, reasons, longer, end) };
}

const MOST_TITLES = 8;
const LEAST_SENTENCE_WORDS = 8;

/** Titles that stand right above the first sentence are not yet the body. */
function beginWithSentence(lines: readonly PageLine[], { begin, end }: BodyRange): number {
  const last = Math.min(begin + MOST_TITLES, end);
  for (let at = begin; at < last; at += 1) {
    const { text, words } = lines[at]!;
    if (isNoticeLine(text) || (words >= LEAST_SENTENCE_WORDS && /[.!…:]["”’»)\]]*$|["”’»]$/u.test(text))) {
      return at;
    }
    if (words >= LONG_WORDS) return at;
  }
  return begin;
}

function weightOf(line: PageLine, reason: LeftOutReason | null): number {
  if (reason !== null) return FURNITURE;
  if (isNoticeLine(line.text) || line.kind === 'listItem') return 0;
  if (line.isProse || line.words >= LONG_WORDS) {
    return Math.min(line.words, MOST_FOR_ONE) - SENTENCE_FROM + SHORT_SENTENCE;
  }
  return isSentence(line) ? SHORT_SENTENCE : SHORT_LINE;
}

export function isSentence({ text, words }: PageLine): boolean {
  return words >= 3 && /[.!?…]["”’»)\]]*$/u.test(text);
}

/** The first label of comments or line of a page's foot that stands below running text. */
function hardEnd(lines: readonly PageLine[], reasons: Reasons): number {
  let prose = 0;
  let words = 0;
  for (const [at, line] of lines.entries()) {
    const reason = reasons[at];
    if (reason === null && line.isProse) {
      prose += 1;
      words += line.words;
    }
    const ends = reason === 'comments' || reason === 'footer';
    if (ends && prose >= ENOUGH_PROSE && words >= ENOUGH_WORDS) return at;
  }
  return lines.length;
}

const WIDEST_GAP = 14;
const ENOUGH_FOR_RUN = 25;

/** Running text that goes on behind a box in the middle: two sentences and more in a row, which teasers never are. */
function endWithRuns(lines: readonly PageLine[], reasons: Reasons, from: number, end: number): number {
  let last = from;
  let run: { readonly count: number; readonly words: number } = { count: 0, words: 0 };
  for (let at = from; at < end && at - last <= WIDEST_GAP; at += 1) {
    const line = lines[at]!;
    if (reasons[at] !== null || !isSentence(line)) {
      // a subhead or a label between two paragraphs ends no run
      if (reasons[at] === null && line.kind !== 'listItem') run = { count: 0, words: 0 };
      continue;
    }
    run = { count: run.count + 1, words: run.words + line.words };
    if (run.count >= 2 && run.words >= ENOUGH_FOR_RUN) last = at + 1;
  }
  return last;
}

/** Short sentences right after the last long one still belong to the story. */
function endWithShortLines(lines: readonly PageLine[], reasons: Reasons, from: number, end: number): number {
  let at = from;
  while (at < end && reasons[at] === null && isSentence(lines[at]!)) at += 1;
  return at;
}
