import type { TextRange } from '../../src-shared/domain/text-range';

/** Why words of a source are marked. */
export type RunKind = 'shown' | 'resting' | 'hit' | 'notSpoken' | 'restricted';

export interface MarkedRange extends TextRange {
  readonly kind: RunKind;
  /** The claim that rests on the words, for `resting`. */
  readonly claimId?: string;
}

/** A stretch of text with everything that marks it. */
export interface MarkedRun {
  readonly text: string;
  readonly kinds: readonly RunKind[];
  readonly claimId?: string;
}

/** Cuts a text at the edges of all marks; overlapping marks share a run. */
export function markedRuns(text: string, marks: readonly MarkedRange[]): MarkedRun[] {
  if (marks.length === 0) return [{ text, kinds: [] }];
  const edges = new Set([0, text.length]);
  for (const mark of marks) {
    edges.add(Math.max(0, Math.min(mark.start, text.length)));
    edges.add(Math.max(0, Math.min(mark.end, text.length)));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const here = marks.filter((mark) => mark.start <= start && end <= mark.end);
    return {
      text: text.slice(start, end),
      kinds: [...new Set(here.map((mark) => mark.kind))],
      claimId: here.find((mark) => mark.claimId)?.claimId,
    };
  });
}
