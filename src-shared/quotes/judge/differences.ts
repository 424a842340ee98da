import type { Interview } from '../../domain/interview';
import type { PassagePoint, SpokenRange } from '../../domain/passage';
import type { Difference, DifferenceKind } from '../../domain/quote-check';
import type { TextRange } from '../../domain/text-range';
import type { AlignedRun, Alignment } from '../align/alignment';
import { spokenText } from '../../domain/spoken-text';
import { isDebris } from './speech-debris';

/** Every place where print and one passage differ, in the order of print. */
export function differencesOf(storyText: string, interview: Interview, alignment: Alignment): Difference[] {
  return alignment.runs.flatMap((run) => {
    const kind = kindOf(run, alignment);
    if (kind === null) return [];
    const printed = printedRange(run, alignment);
    const spoken = spokenRange(run, alignment, interview);
    return [
      {
        kind,
        printed,
        printedWords: storyText.slice(printed.start, printed.end),
        spoken,
        spokenWords: spokenText(interview, spoken),
      },
    ];
  });
}

function kindOf(run: AlignedRun, { printed, spoken }: Alignment): DifferenceKind | null {
  const words = printed.slice(run.printed.from, run.printed.to);
  const bracketed = words.length > 0 && words.every((word) => word.bracketed);
  switch (run.kind) {
    case 'match':
      return null;
    case 'fold':
      return 'replaced';
    case 'replace':
      return bracketed ? 'bracket' : 'replaced';
    case 'add':
      return bracketed ? 'bracket' : 'added';
    case 'drop':
      if (isMarkedCut(run, printed)) return 'elision';
      return isDebris(
        spoken.slice(run.spoken.from, run.spoken.to),
        spoken.slice(0, run.spoken.from),
        spoken.slice(run.spoken.to),
      )
        ? 'debris'
        : 'dropped';
  }
}

/** The cut is marked by an ellipsis, or by the attribution that stands between two pieces. */
function isMarkedCut(run: AlignedRun, printed: Alignment['printed']): boolean {
  const before = printed[run.printed.from - 1];
  const after = printed[run.printed.from];
  return before?.cutAfter === true || after?.cutBefore === true;
}

function printedRange(run: AlignedRun, { printed }: Alignment): TextRange {
  const first = printed[run.printed.from];
  const last = printed[run.printed.to - 1];
  if (run.printed.from < run.printed.to && first && last) return { start: first.start, end: last.end };
  const at = printed[run.printed.from - 1]?.end ?? first?.start ?? 0;
  return { start: at, end: at };
}

function spokenRange(run: AlignedRun, { spoken }: Alignment, interview: Interview): SpokenRange {
  const point = (segment: number, offset: number): PassagePoint => ({
    segmentId: interview.segments[segment]!.id,
    offset,
  });
  const first = spoken[run.spoken.from];
  const last = spoken[run.spoken.to - 1];
  if (run.spoken.from < run.spoken.to && first && last) {
    return { from: point(first.segment, first.start), to: point(last.segment, last.end) };
  }
  const beside = spoken[run.spoken.from - 1] ?? spoken[0]!;
  const at = point(beside.segment, spoken[run.spoken.from - 1] ? beside.end : beside.start);
  return { from: at, to: at };
}
