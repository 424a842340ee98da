import type { Interview } from '../../src-shared/domain/interview';
import type { PassagePoint } from '../../src-shared/domain/passage';
import type { Candidate, Difference, DifferenceKind } from '../../src-shared/domain/quote-check';
import type { TextRange } from '../../src-shared/domain/text-range';

/** A stretch of printed or spoken words that differs in one way, or not at all. */
export interface DiffRun {
  readonly text: string;
  readonly kind: DifferenceKind | null;
}

/** Cuts a text into runs at its differences. Ranges are relative to the text; overlaps lose to the earlier one. */
export function diffRuns(
  text: string,
  differences: readonly { readonly range: TextRange; readonly kind: DifferenceKind }[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  let at = 0;
  for (const { range, kind } of [...differences].sort((a, b) => a.range.start - b.range.start)) {
    const start = Math.max(at, range.start);
    const end = Math.min(range.end, text.length);
    if (start >= end) continue;
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
