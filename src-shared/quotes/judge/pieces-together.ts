import type { PassagePoint } from '../../domain/passage';
import type { Difference } from '../../domain/quote-check';
import type { Interview } from '../../domain/interview';
import { spokenText } from '../../domain/spoken-text';
import { areDifferentAnswers } from './different-answers';
import type { Hearing } from './hearing';

/** How the pieces of a quotation stand to each other where they were said. */
export interface Together {
  /** `oneAnswer`: one after the other in the same answer; something was left out between them. */
  readonly order: 'oneAnswer' | 'stitched';
  /** What was left out between the pieces of one answer. */
  readonly gaps: readonly Difference[];
}

/** Whether the pieces of a quotation follow in one answer, and what was left out between them. */
export function piecesTogether(heard: readonly Hearing[], storyText: string): Together {
  const gaps: Difference[] = [];
  for (let at = 1; at < heard.length; at++) {
    const before = heard[at - 1]!;
    const after = heard[at]!;
    if (!followInOneAnswer(before, after)) return { order: 'stitched', gaps: [] };
    gaps.push(gapBetween(before, after, storyText));
  }
  return { order: 'oneAnswer', gaps };
}

function followInOneAnswer(before: Hearing, after: Hearing): boolean {
  if (before.interview.id !== after.interview.id) return false;
  const { interview } = before;
  const [end, start] = [before.passage.to, after.passage.from];
  return isBefore(interview, end, start) && !areDifferentAnswers(interview, end, start);
}

function isBefore({ segments }: Interview, a: PassagePoint, b: PassagePoint): boolean {
  const index = (point: PassagePoint) => segments.findIndex(({ id }) => id === point.segmentId);
  return index(a) < index(b) || (index(a) === index(b) && a.offset <= b.offset);
}

function gapBetween(before: Hearing, after: Hearing, storyText: string): Difference {
  const last = before.alignment.printed.at(-1)!;
  const first = after.alignment.printed[0]!;
  const marked = last.cutAfter || first.cutBefore || last.piece !== first.piece;
  const spoken = wordsBetween(before.interview, before.passage.to, after.passage.from);
  return {
    kind: marked ? 'elision' : 'dropped',
    printed: { start: last.end, end: last.end },
    printedWords: storyText.slice(last.end, last.end),
    spoken,
    spokenWords: spokenText(before.interview, spoken),
  };
}

/** The range without the punctuation at its start. */
function wordsBetween(
  interview: Interview,
  from: PassagePoint,
  to: PassagePoint,
): { from: PassagePoint; to: PassagePoint } {
  const text = interview.segments.find(({ id }) => id === from.segmentId)?.text.slice(from.offset) ?? '';
  const skipped = /^[^\p{L}\p{N}]*/u.exec(text)![0].length;
  const start = { ...from, offset: from.offset + skipped };
  return from.segmentId === to.segmentId && start.offset > to.offset ? { from: to, to } : { from: start, to };
}
