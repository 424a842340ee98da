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
  const runs = endWithRuns(lines, reasons, best.end, end);
  const rows = endWithRows(lines, reasons, runs, end);
  const longer = rows === runs ? runs : endWithRuns(lines, reasons, rows, end);
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

/** Words of their own, closed by a full stop. */
export function isSentence({ text, words }: PageLine): boolean {
  return words >= 3 && /[.!?…]["”’»)\]]*$/u.test(text);
}

/** A credit in small type or a link to comments above the story ends nothing: most running text is still to come. */
const LEAST_BEFORE = 0.4;

/** The first label of comments or line of a page's foot that stands below running text. */
function hardEnd(lines: readonly PageLine[], reasons: Reasons): number {
  const isRunning = (line: PageLine): boolean => (reasons[line.index] ?? null) === null && line.isProse;
  const all = lines.filter(isRunning).reduce((sum, line) => sum + line.words, 0);
  let prose = 0;
  let words = 0;
  for (const [at, line] of lines.entries()) {
    const reason = reasons[at];
    if (isRunning(line)) {
      prose += 1;
      words += line.words;
    }
    const ends = reason === 'comments' || reason === 'footer';
    const isEnough = prose >= ENOUGH_PROSE && words >= ENOUGH_WORDS;
    if (ends && isEnough && words >= (all - words) * LEAST_BEFORE) return at;
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

const LEAST_ROWS = 4;
const ROW_WITHIN = 4;
const DATED =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*\.? \d{1,2}\b|\d{1,2}\.? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|okt|dez|mai|mär)\w*\b|\d{1,2}[./]\d{1,2}\b)/i;

/** Dates of a tour, a table of results: lines of one kind right below the story. */
function endWithRows(lines: readonly PageLine[], reasons: Reasons, from: number, end: number): number {
  const isRow = (at: number): boolean =>
    at < end &&
    reasons[at] === null &&
    (DATED.test(lines[at]!.text) || (lines[at]!.text.match(/\d+/g) ?? []).length >= 3);
  let first = from;
  while (first < from + ROW_WITHIN && !isRow(first)) first += 1;
  let last = first;
  while (isRow(last) || (last > first && isRow(last + 1))) last += 1;
  return last - first >= LEAST_ROWS ? last : from;
}

/** Short sentences right after the last long one still belong to the story. */
function endWithShortLines(lines: readonly PageLine[], reasons: Reasons, from: number, end: number): number {
  let at = from;
  while (at < end && reasons[at] === null && isSentence(lines[at]!)) at += 1;
  return at;
}
