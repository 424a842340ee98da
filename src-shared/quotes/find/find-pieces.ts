import type { AlignedRun, PrintedWord, WordSpan } from '../align/alignment';
import type { QuoteIndex } from '../index/quote-index';
import { findPrinted, type FindOptions } from './find-printed';
import type { Finding, FoundPiece } from './finding';
import type { InterviewTexts } from './interview-texts';

/** Fewer words in a row than this are a change of wording, not a piece from somewhere else. */
const FEWEST_WORDS = 4;
/** A piece has to fit well: nearly anything is said somewhere a little like it. */
const PIECE_FLOOR = 0.75;
/** How much worse a place in the interview at hand may fit than one elsewhere and still be the likelier one. */
const SAME_INTERVIEW_BONUS = 0.15;

/** Of findings that are so little worse than the best, one may have the rest of the quotation beside it. */
const RIVAL_MARGIN = 0.1;
/** Pieces of one answer lie no more segments apart: subtitles cut a sentence into several. */
const ONE_ANSWER = 3;

/**
 * Looks elsewhere for the stretches that the best place does not explain. Says nothing (an empty list) where the
 * best place explains all, or where the rest is not found. Where several places fit the same part of the quotation, the
 * one that has the rest in the same answer is the one that was meant.
 */
export function findPieces(
  index: QuoteIndex,
  texts: InterviewTexts,
  words: readonly PrintedWord[],
  findings: readonly Finding[],
  options: FindOptions,
): FoundPiece[] {
  const best = findings[0];
  if (!best || stretchesOf(words, best).length === 0) return [];
  const found = piecesAround(index, texts, words, best, options);
  if (areOneAnswer(texts, found)) return found;
  const rivals = findings
    .slice(1)
    .filter(({ candidate }) => candidate.score >= best.candidate.score - RIVAL_MARGIN);
  for (const rival of rivals) {
    const { interviewId } = rival.candidate;
    const near = piecesAround(index, texts, words, rival, { ...options, within: new Set([interviewId]) });
    if (areOneAnswer(texts, near)) return near;
  }
  return found;
}

function stretchesOf(words: readonly PrintedWord[], { alignment: { runs } }: Finding): WordSpan[] {
  return withoutOverlaps(
    [...unexplained(runs), ...scattered(runs)].filter((span) => countSpoken(words, span) >= FEWEST_WORDS),
  );
}

function piecesAround(
  index: QuoteIndex,
  texts: InterviewTexts,
  words: readonly PrintedWord[],
  best: Finding,
  options: FindOptions,
): FoundPiece[] {
  const found = stretchesOf(words, best).flatMap(
    (span) => findPiece(index, texts, words, span, best, options) ?? [],
  );
  if (found.length === 0) return [];
  const rest = remaining(
    words.length,
    found.map((piece) => piece.words),
  );
  const kept = rest.flatMap((span) => findPiece(index, texts, words, span, best, options) ?? []);
  return [...found, ...kept].sort((a, b) => a.words.from - b.words.from);
}

/** Do the pieces stand close together in one interview, in the order of print? */
function areOneAnswer(texts: InterviewTexts, pieces: readonly FoundPiece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last || pieces.length < 2) return false;
  const { interviewId } = first.finding.candidate;
  if (pieces.some(({ finding }) => finding.candidate.interviewId !== interviewId)) return false;
  const segments = texts.interview(interviewId)?.segments ?? [];
  const places = pieces.map(({ finding: { candidate } }) => ({
    segment: segments.findIndex(({ id }) => id === candidate.from.segmentId),
    offset: candidate.from.offset,
  }));
  return places.every(({ segment, offset }, at) => {
    const before = places[at - 1];
    if (!before) return true;
    return (
      segment - before.segment <= ONE_ANSWER &&
      (segment > before.segment || (segment === before.segment && offset > before.offset))
    );
  });
}

/** The stretches of print in which nothing matches; a single word that does, by chance, does not end one. */
function unexplained(runs: readonly AlignedRun[]): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const { kind, printed } of runs) {
    const last = spans.at(-1);
    const explained = kind === 'match' || kind === 'fold';
    if (kind === 'drop' || (explained && printed.to - printed.from > 1)) continue;
    if (last && last.to === printed.from) spans[spans.length - 1] = { from: last.from, to: printed.to };
    else if (!explained) spans.push(printed);
  }
  return spans;
}

/** The longer stretch where two share words. */
function withoutOverlaps(spans: readonly WordSpan[]): WordSpan[] {
  const kept: WordSpan[] = [];
  for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.from < span.to && span.from < other.to)) kept.push(span);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** So many spoken words in a row that print lacks part what stands before from what stands behind. */
const WIDE_GAP = 8;
/** With less than this share of its words matched, a side of such a gap matches by chance. */
const CHANCE_SHARE = 0.65;

/** The stretches beside wide gaps whose few matches are common words that stand everywhere. */
function scattered(runs: readonly AlignedRun[]): WordSpan[] {
  const parts: AlignedRun[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'drop' && run.spoken.to - run.spoken.from >= WIDE_GAP) parts.push([]);
    else parts.at(-1)!.push(run);
  }
  if (parts.length === 1) return [];
  return joined(parts.flatMap((part) => chanceSpan(part) ?? []));
}

function chanceSpan(runs: readonly AlignedRun[]): WordSpan | null {
  const first = runs[0];
  const last = runs.at(-1);
  if (!first || !last) return null;
  const matched = runs.reduce(
    (sum, { kind, printed }) => sum + (kind === 'match' || kind === 'fold' ? printed.to - printed.from : 0),
    0,
  );
  const span = { from: first.printed.from, to: last.printed.to };
  return matched < CHANCE_SHARE * (span.to - span.from) ? span : null;
}

function joined(spans: readonly WordSpan[]): WordSpan[] {
  const all: WordSpan[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last?.to === span.from) all[all.length - 1] = { from: last.from, to: span.to };
    else all.push(span);
  }
  return all;
}

function countSpoken(words: readonly PrintedWord[], { from, to }: WordSpan): number {
  return words.slice(from, to).filter(({ bracketed }) => !bracketed).length;
}

/** What the spans leave over of all words. */
function remaining(count: number, spans: readonly WordSpan[]): WordSpan[] {
  const rest: WordSpan[] = [];
  let at = 0;
  for (const span of [...spans, { from: count, to: count }]) {
    if (span.from > at) rest.push({ from: at, to: span.from });
    at = Math.max(at, span.to);
  }
  return rest;
}

function findPiece(
  index: QuoteIndex,
  texts: InterviewTexts,
  words: readonly PrintedWord[],
  span: WordSpan,
  best: Finding,
  options: FindOptions,
): FoundPiece | null {
  const part = words.slice(span.from, span.to);
  const well = { ...options, limit: 1, pairsOnly: true };
  const within = new Set([best.candidate.interviewId]);
  const near = findPrinted(index, texts, part, { ...well, within })[0];
  const far =
    near && near.candidate.score > 1 - SAME_INTERVIEW_BONUS
      ? undefined
      : findPrinted(index, texts, part, well)[0];
  const finding = nearer(near, far);
  return finding && finding.candidate.score >= PIECE_FLOOR ? { words: span, finding } : null;
}

function nearer(near: Finding | undefined, far: Finding | undefined): Finding | undefined {
  if (!near || !far) return near ?? far;
  return far.candidate.score > near.candidate.score + SAME_INTERVIEW_BONUS ? far : near;
}
