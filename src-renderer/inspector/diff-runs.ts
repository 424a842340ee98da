import type { Interview } from '../../src-shared/domain/interview';
import type { PassagePoint } from '../../src-shared/domain/passage';
import type { Candidate, Difference, DifferenceKind } from '../../src-shared/domain/quote-check';
import type { TextRange } from '../../src-shared/domain/text-range';
import { countWords } from '../../src-shared/text/count-words';

/** A stretch of printed or spoken words that differs in one way, or not at all. */
export interface DiffRun {
  /** Empty where nothing stands on this side for words of the other. */
  readonly text: string;
  readonly kind: DifferenceKind | null;
}

/**
 * Cuts a text into runs at its differences. Ranges are relative to the text; overlaps lose to the earlier one. A place
 * where unmarked words are missing is an empty run.
 */
export function diffRuns(
  text: string,
  differences: readonly { readonly range: TextRange; readonly kind: DifferenceKind }[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  let at = 0;
  for (const { range, kind } of [...differences].sort((a, b) => a.range.start - b.range.start)) {
    const start = Math.max(at, range.start);
    const end = Math.min(range.end, text.length);
    const isGap = range.start === range.end && (kind === 'dropped' || kind === 'added');
    if (start > end || (start === end && !isGap)) continue;
    if (start > at) runs.push({ text: text.slice(at, start), kind: null });
    runs.push({ text: text.slice(start, end), kind });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), kind: null });
  return runs;
}

/** The printed side: one list of runs for each piece of the quotation. */
export function printedRuns(
  storyText: string,
  pieces: readonly TextRange[],
  differences: readonly Difference[],
): DiffRun[][] {
  return pieces.map((piece) =>
    diffRuns(
      storyText.slice(piece.start, piece.end),
      differences
        .filter(({ printed }) => printed.start >= piece.start && printed.end <= piece.end)
        .map(({ printed, kind }) => ({
          kind,
          range: { start: printed.start - piece.start, end: printed.end - piece.start },
        })),
    ),
  );
}

/** The spoken side of one passage; without its interview at hand, the words without their differences. */
export function spokenRuns(
  passage: Candidate,
  differences: readonly Difference[],
  interview: Interview | null,
): DiffRun[] {
  const offsets = interview?.id === passage.interviewId ? offsetsIn(passage, interview) : null;
  if (!offsets) return [{ text: passage.exact, kind: null }];
  const placed = differences.flatMap(({ spoken, kind }) => {
    const start = offsets(spoken.from);
    const end = offsets(spoken.to);
    return start === null || end === null ? [] : [{ kind, range: { start, end } }];
  });
  return diffRuns(passage.exact, placed);
}

/** Where a point of the interview stands in the passage's words, whose segments are joined by one unit. */
function offsetsIn(passage: Candidate, interview: Interview): (point: PassagePoint) => number | null {
  const first = interview.segments.findIndex((segment) => segment.id === passage.from.segmentId);
  const last = interview.segments.findIndex((segment) => segment.id === passage.to.segmentId);
  const starts = new Map<string, number>();
  let at = -passage.from.offset;
  for (const segment of interview.segments.slice(Math.max(0, first), last + 1)) {
    starts.set(segment.id, at);
    at += segment.text.length + 1;
  }
  return ({ segmentId, offset }) => {
    const start = starts.get(segmentId);
    return start === undefined ? null : start + offset;
  };
}

/** A part of one side of a comparison: a run to show, or equal words folded away. */
export type DiffPart =
  | { readonly kind: 'run'; readonly run: DiffRun }
  | { readonly kind: 'fold'; readonly text: string; readonly words: number };

/** Sides shorter than this are shown whole. */
const SHORT_WORDS = 45;
/** Equal words that stay beside a difference, and the fewest between them that are worth folding. */
const KEPT_WORDS = 6;
const FEWEST_FOLDED = 12;

/**
 * Folds long stretches in which nothing differs, so that three small differences in 150 words stand close together.
 * The first and last words of a side always stay.
 */
export function foldedParts(runs: readonly DiffRun[]): DiffPart[] {
  const total = runs.reduce((sum, run) => sum + countWords(run.text), 0);
  return runs.flatMap((run) => (total < SHORT_WORDS || !isEqual(run) ? [asPart(run)] : foldedRun(run)));
}

function foldedRun(run: DiffRun): DiffPart[] {
  const words = [...run.text.matchAll(/\S+\s*/g)];
  const hidden = words.length - 2 * KEPT_WORDS;
  if (hidden < FEWEST_FOLDED) return [asPart(run)];
  const from = words[KEPT_WORDS]!.index;
  const to = words[words.length - KEPT_WORDS]!.index;
  return [
    asPart({ ...run, text: run.text.slice(0, from) }),
    { kind: 'fold', text: run.text.slice(from, to), words: hidden },
    asPart({ ...run, text: run.text.slice(to) }),
  ];
}

/** Typography is no difference that an eye should stop at. */
function isEqual({ kind }: DiffRun): boolean {
  return kind === null || kind === 'typography';
}

function asPart(run: DiffRun): DiffPart {
  return { kind: 'run', run };
}
